import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, localize } from '../src/languages.ts';
import { edition, releasedFiles } from '../tests/support/released-files.ts';
import { confirmStatements } from './confirm-statements.ts';
import type { MeasuredVitrine } from './contenders.ts';
import { countPages } from './count-pages.ts';
import { type GeneratedOrganization, generateOrganizations } from './generate.ts';
import { type Measure, measure } from './measure.ts';
import { writeVitrine } from './write-vitrine.ts';

/** Statements with editions, and editions of each. */
const [statements, editions] = [100, 20];
/** Statements without editions that have as many pages as people ask for to compare with: one in each language. */
const plainStatements = 1000;

/** A sentence of each edition in the place of which the next one has another. */
const sentence = {
  en: (number: number) => `What was written here in year ${number} is no longer so.`,
  fr: (number: number) => `Ce qui était écrit ici en l’an ${number} ne l’est plus.`,
};

/**
 * Measures what editions cost: a cold build of 100 statements with 20 editions each beside one of 2,000 pages of plain
 * statements, and a build after one release.
 *
 * @param folder absolute path of a folder for all that is read and written.
 * @returns lines to print.
 */
export async function measureEditions(
  vitrine: MeasuredVitrine,
  folder: string,
  seed: number,
): Promise<readonly string[]> {
  const at = (name: string): string => path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeVitrine(at('plain-content'), generateOrganizations(plainStatements, seed));
  const released = generateOrganizations(statements, seed);
  const content = at('released-content');
  writeVitrine(content, released);
  let ledger = '';
  for (const organization of released) ledger = release(content, organization, editions, ledger);
  const plain = await measure(vitrine.buildCold(at('plain-content'), at('plain-site')));
  const cold = await measure(vitrine.buildCold(content, at('released-site')));
  // The second build takes the folder that the first one left for its own, as every later one does.
  const [first, second] = released;
  const kept = at('kept-site');
  await measure(vitrine.build(content, kept));
  if (first) ledger = release(content, first, editions + 1, ledger);
  await measure(vitrine.build(content, kept));
  if (second) release(content, second, editions + 1, ledger);
  const after = await measure(vitrine.build(content, kept));
  const line = (name: string, pages: number, { seconds, cpuSeconds, peakMegabytes }: Measure): string =>
    `| ${name} | ${pages} | ${seconds.toFixed(1)} s | ${cpuSeconds.toFixed(1)} s | ${((1000 * cpuSeconds) / pages).toFixed(1)} ms | ${peakMegabytes.toFixed(0)} MB |`;
  const pagesOf = (output: string, least: number): number => countPages(output, least);
  return [
    '| editions | pages | time | CPU | CPU per page | peak |',
    '| --- | --- | --- | --- | --- | --- |',
    line(
      `${plainStatements} plain statements, cold build`,
      pagesOf(at('plain-site'), plainStatements),
      plain,
    ),
    line(
      `${statements} statements with ${editions} editions, cold build`,
      pagesOf(at('released-site'), statements),
      cold,
    ),
    line('the same after one release', pagesOf(kept, statements), after),
  ];
}

/** Writes what so many releases leave, one a year, of which the last says what the files do; gives the ledger. */
function release(
  content: string,
  { slug: { en: key } }: GeneratedOrganization,
  count: number,
  ledger: string,
): string {
  const file = (language: string): string => path.join(content, key, `privacy.${language}.md`);
  for (const language of languages) appendFileSync(file(language), `\n${sentence[language](count)}\n`);
  confirmStatements(content, key);
  const now = localize((language) => readFileSync(file(language), 'utf8'));
  const steps = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const texts = localize((language) =>
      now[language].replace(sentence[language](count), sentence[language](number)),
    );
    const day = `${2025 - count + number}-10-01`;
    return edition(texts, number === 1 ? { released: day } : { released: day, change: 'substantive' });
  });
  const files = releasedFiles(key, 'privacy', steps, ledger);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    writeFileSync(path.join(content, name), text);
  }
  return files['editions.yaml'] ?? ledger;
}
