import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { languages } from '../src/languages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'layouts', 'scripts', 'bench'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`),
);

const literal = `['"](?:${languages.join('|')})['"]`;
const comparison = new RegExp(`[!=]==?\\s*${literal}|${literal}\\s*[!=]==?|\\bcase\\s+${literal}`);

/** What is true of one language alone and is neither a list of words nor a property that others have in another form. */
const grammar = [
  // How numbers, dates, times and provisions are put together: « soixante-dix-sept », “half past eight”.
  'src/facts/calendar.ts',
  'src/facts/dates.ts',
  'src/facts/lengths.ts',
  'src/facts/numbers.ts',
  'src/facts/numerals.ts',
  'src/facts/places.ts',
  'src/facts/provisions.ts',
  'src/facts/quantities.ts',
  'src/facts/ranks.ts',
  'src/facts/times.ts',
  // Takes an English address and the French one that stands for it.
  'src/links/web-addresses.ts',
  // Takes words of the one language for those of the other.
  'src/parity/usual-translations.ts',
  // How words are put together and spelled.
  'src/spelling/derivations.ts',
  'src/spelling/find-misspellings.ts',
  'src/spelling/words-in-text.ts',
];

it('asks which language a text is in only where its grammar is read; all else is in the table of languages', () => {
  const asking = sources.filter((file) => comparison.test(readFileSync(path.join(root, file), 'utf8')));
  expect(asking.sort()).toEqual(grammar);
});
