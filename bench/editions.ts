import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, localize } from '../src/languages.ts';
import { digestOf } from '../src/publish/staged-files.ts';
import { edition, releasedFiles } from '../tests/support/released-files.ts';
import { confirmStatements } from './confirm-statements.ts';
import type { MeasuredVitrine } from './contenders.ts';
import { countPages } from './count-pages.ts';
import { type GeneratedOrganization, generateOrganizations } from './generate.ts';
import { type Measure, measure } from './measure.ts';
import { writeVitrine } from './write-vitrine.ts';

/** Editions of each statement. */
const editions = 20;
/** Statements without editions to compare with, for each one with: 2,000 pages beside 100 statements. */
const plainForEach = 10;

/** A sentence of each edition in the place of which the next one has another. */
const sentence = {
  en: (number: number) => `What was written here in year ${number} is no longer so.`,
  fr: (number: number) => `Ce qui était écrit ici en l’an ${number} ne l’est plus.`,
};

/**
 * Measures what editions cost: a cold build of statements with 20 editions each beside one of plain statements, and a build
 * after one release.
 *
 * @param folder absolute path of a folder for all that is read and written.
 * @param statements how many have editions.
 * @returns lines to print, each as soon as it is known.
 */
export async function* measureEditions(
  vitrine: MeasuredVitrine,
  folder: string,
  statements: number,
  seed: number,
): AsyncGenerator<string> {
  const at = (name: string): string => path.join(folder, name);
  const plainStatements = plainForEach * statements;
  mkdirSync(folder, { recursive: true });
  yield '| editions | pages | time | CPU | CPU per page | peak |';
  yield '| --- | --- | --- | --- | --- | --- |';
  writeVitrine(at('plain-content'), generateOrganizations(plainStatements, seed));
  const released = generateOrganizations(statements, seed);
  const content = at('released-content');
  writeVitrine(content, released);
  let ledger = '';
  for (const organization of released) ledger = release(content, organization, editions, ledger);
  // Nothing is known yet of either, so that these builds are cold.
  const plain = await measure(vitrine.build(at('plain-content'), at('plain-site')));
  yield line(
    `${plainStatements} plain statements, cold build`,
    countPages(at('plain-site'), plainStatements),
    plain,
  );
  const kept = at('released-site');
  const cold = await measure(vitrine.build(content, kept));
  yield line(
    `${statements} statements with ${editions} editions, cold build`,
    countPages(kept, statements),
    cold,
  );
  // The second build takes the folder that the first one left for its own, as every later one does.
  const [first, second] = released;
  if (first) ledger = release(content, first, editions + 1, ledger);
  await measure(vitrine.build(content, kept));
  if (second) release(content, second, editions + 1, ledger);
  const before = digestsIn(kept);
  const after = await measure(vitrine.build(content, kept));
  yield line('the same after one release', countPages(kept, statements), after);
  const changed = [...digestsIn(kept)].filter(([file, digest]) => before.get(file) !== digest);
  const pages = changed.filter(([file]) => file.endsWith('.html'));
  yield '';
  yield `One release makes or changes ${changed.length} of ${before.size} files, of which ${pages.length} are pages.`;
}

function digestsIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), digestOf(readFileSync(file))];
    }),
  );
}

function line(name: string, pages: number, { seconds, cpuSeconds, peakMegabytes }: Measure): string {
  return `| ${name} | ${pages} | ${seconds.toFixed(1)} s | ${cpuSeconds.toFixed(1)} s | ${((1000 * cpuSeconds) / pages).toFixed(1)} ms | ${peakMegabytes.toFixed(0)} MB |`;
}

/** Writes what so many releases leave, one a year, of which the last says what the files do; gives the ledger. */
function release(
  content: string,
  { slug: { en: key } }: GeneratedOrganization,
  count: number,
  ledger: string,
): string {
  const file = (language: string): string => path.join(content, key, `privacy.${language}.md`);
  for (const language of languages) {
    const text = readFileSync(file(language), 'utf8');
    const [before, after] = [count - 1, count].map(sentence[language]);
    writeFileSync(
      file(language),
      before && text.includes(before) ? text.replace(before, after ?? '') : `${text}\n${after}\n`,
    );
  }
  confirmStatements(content, key);
  const now = localize((language) => readFileSync(file(language), 'utf8'));
  const steps = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const texts = localize((language) =>
      now[language].replace(sentence[language](count), sentence[language](number)),
    );
    const day = `${2000 + number}-10-01`;
    return edition(texts, number === 1 ? { released: day } : { released: day, change: 'substantive' });
  });
  const files = releasedFiles(key, 'privacy', steps, ledger);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    writeFileSync(path.join(content, name), text);
  }
  return files['editions.yaml'] ?? ledger;
}
