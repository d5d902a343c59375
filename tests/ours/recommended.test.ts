import { expect, it } from 'vitest';
import { useBuiltSite } from '../support/built-site.ts';
import { recommendationsFor } from '../support/html-validate.ts';
import { shippedContent } from './shipped-content.ts';

const site = useBuiltSite({}, shippedContent);

it('html-validate has nothing to recommend on any page', async () => {
  const pages = site.pages();
  expect(pages.length).toBeGreaterThan(5);
  expect(await recommendationsFor(pages)).toEqual([]);
});
