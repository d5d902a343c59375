import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { filesFromRules } from '../../scripts/files-from-rules.ts';
import { generatedFiles } from '../../scripts/generated-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const files = { ...generatedFiles(), ...(await filesFromRules()) };

it.each(Object.entries(files))('%s is what `npm run generate` would write', (file, text) => {
  expect(readFileSync(`${root}${file}`, 'utf8')).toBe(text);
});

it('no schema is left over from a kind of file that is gone', () => {
  const written = readdirSync(`${root}schemas`).map((file) => `schemas/${file}`);
  expect(written.filter((file) => !(file in files))).toEqual([]);
});
