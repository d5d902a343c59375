import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../support/run-vitrine.ts';

/** Paths from the project's root, as code; those with a placeholder or a star stand for many. */
function pathsIn(page: string): readonly string[] {
  const text = readFileSync(path.join(projectRoot, page), 'utf8');
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
  return code.filter((words) =>
    /^(?:src|layouts|bin|tests|scripts|bench|docs|schemas)\/[\w./-]*$/.test(words),
  );
}

it.each([
  'docs/architecture.md',
  'docs/architecture.fr.md',
  'CONTRIBUTING.md',
])('%s names only what is there', (page) => {
  const paths = pathsIn(page);
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((name) => !existsSync(path.join(projectRoot, name)))).toEqual([]);
});
