/**
 * Writes the files that follow from others: the registry of rules, the JSON Schemas, the tables of section kinds and of
 * mistakes in `docs/`, and what the pages of rules quote. `npm run generate` after adding a rule, a key or a kind;
 * a test fails when one of them is out of date. `npm run generate -- parity/telephone` registers one rule, if it is new, and writes
 * its pages, or says why it cannot.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedFiles, registry, registryFile } from './generated-files.ts';
import { ruleProblems } from './rule-problems.ts';

const only = process.argv.slice(2);
const found = await Promise.all(only.map((id) => ruleProblems(id)));
const refused = found.flatMap((problems) => problems.refused ?? []);
if (refused.length > 0) {
  process.stderr.write(`${refused.join('\n')}\n`);
  process.exit(1);
}
write(only.length === 0 ? generatedFiles() : { [registryFile]: registry() });
// Only now: these load the registry, which may name a rule that is gone until it is written anew.
const { rulePages } = await import('./rule-pages/rule-pages.ts');
const { filesFromRules } = await import('./files-from-rules.ts');
const pages = rulePages(only.length > 0 ? only : undefined);
write(pages.files);
if (only.length === 0) write(await filesFromRules());
const problems = [...found.flatMap(({ missing }) => missing), ...pages.problems];
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;

/** Leaves a file alone that is right already: somebody may have it open. */
function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    const full = fileURLToPath(new URL(`../${file}`, import.meta.url));
    if (textOf(full) !== text) writeFileSync(full, text);
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
