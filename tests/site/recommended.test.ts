import path from 'node:path';
import { expect, it } from 'vitest';
import { useBuiltSite } from '../support/built-site.ts';
import { recommendationsFor } from '../support/html-validate.ts';
import { projectRoot } from '../support/run-vitrine.ts';

const fixture = useBuiltSite();
const starter = useBuiltSite({}, path.join(projectRoot, 'starter/content'));

it.each([
  ['the fixture', fixture],
  ['the starter', starter],
])('html-validate has nothing to recommend on any page of %s', async (_, site) => {
  const pages = site.pages();
  expect(pages.length).toBeGreaterThan(5);
  expect(await recommendationsFor(pages)).toEqual([]);
});
