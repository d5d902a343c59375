/**
 * Writes the files that follow from others: the registry of rules, the JSON Schemas of the content files, and the
 * tables of section kinds in `docs/`. `npm run generate` after adding a rule, a key or a kind; a test fails when one
 * of them is out of date.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.ts';

for (const [file, text] of Object.entries(generatedFiles())) {
  writeFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), text);
}
