import { memoryFileSystem } from '../../../src/content/file-system.ts';
import { allVersions, type Library } from '../../../src/content/library.ts';
import { loadLibrary } from '../../../src/content/load-library.ts';
import { compareLibraries } from '../../../src/history/compare-libraries.ts';
import { formatChangesText } from '../../../src/history/report/text.ts';
import { type Localized, localize } from '../../../src/languages.ts';
import { parseForCheck } from '../../../src/markdown/parse-body.ts';
import { readabilityOf } from '../../../src/readability/readability.ts';
import { formatText } from '../../../src/report/text.ts';
import { judge } from '../../../src/rules/engine/run-rules.ts';
import {
  bodies,
  completeBody,
  defaultFiles,
  type Files,
  organization,
  siteLines,
  statement,
  today,
} from '../library-from.ts';
import { processorTime } from '../processor-time.ts';
import { type Layout, layouts, letters, type Piece, pieces, repeat, repetitions } from './hostile-texts.ts';

/** Content that can be made as large as one likes. */
export interface GrowthCase {
  readonly name: string;
  /** @param size characters of what is repeated. */
  readonly files: (size: number) => Files;
}

const inBoth = (text: string): Files =>
  bodies(localize((language) => `${text}\n\n${completeBody[language]}`) as Localized<string>);

/** What is done with a piece that is repeated. */
type Arrangement = (piece: Piece, size: number) => Files;

const plain: Arrangement = (piece, size) => inBoth(repeat(piece, size));

/** What the two versions do not say alike, so that there is much to compare. */
const apart: Readonly<Record<string, Arrangement>> = {
  'in sections, turned round in French': (piece, size) =>
    inEach(inSections(repetitions(piece, size)), inSections(repetitions(piece, size).toReversed())),
  'in sections, every other one in French': (piece, size) =>
    inEach(
      inSections(repetitions(piece, size)),
      inSections(repetitions(piece, size).filter((_, index) => index % 2 === 1)),
    ),
  'in English alone': (piece, size) => bodies({ en: `${repeat(piece, size)}\n\n${completeBody.en}` }),
  'every other one in French': (piece, size) =>
    inEach(
      repeat(piece, size),
      repetitions(piece, size)
        .filter((_, index) => index % 2 === 1)
        .join(''),
    ),
  'turned round in French': (piece, size) =>
    inEach(repeat(piece, size), repetitions(piece, size).toReversed().join('')),
};

/** Some ninety characters in each: of 80,000, the sections are nearly as many as there may be. */
function inSections(parts: readonly string[]): string {
  const sections: string[] = [];
  for (const part of parts) {
    const last = sections.at(-1);
    if (last !== undefined && last.length + part.length < 90) sections[sections.length - 1] = last + part;
    else sections.push(part);
  }
  return sections.map((text, index) => `## ${letters(index)} {#x-${letters(index)}}\n\n${text}`).join('\n\n');
}

const inEach = (en: string, fr: string): Files =>
  bodies({ en: `${en}\n\n${completeBody.en}`, fr: `${fr}\n\n${completeBody.fr}` });

const within: Readonly<Record<string, Arrangement>> = Object.fromEntries(
  (Object.keys(layouts) as Layout[]).map((layout): [string, Arrangement] => [
    layout,
    (piece, size) => inBoth(layouts[layout](repeat(piece, size))),
  ]),
);

const casesOf = (arrangement: Arrangement, title: string): readonly GrowthCase[] =>
  pieces.map(({ name, piece }) => ({
    name: `${name}, ${title}`,
    files: (size) => arrangement(piece, size),
  }));

const lines = (size: number, line: (index: number) => string): string =>
  repeat((index) => `${line(index)}\n`, size);

const besides: readonly GrowthCase[] = [
  {
    name: 'abbreviations in the settings, all of them used',
    files(size) {
      const entries = lines(size, (index) => `    ${letters(index).toUpperCase()}Q: ${letters(index)} quite`);
      const words = repeat((index) => `${letters(index).toUpperCase()}Q `, size);
      return {
        ...inBoth(words),
        'union/organization.yaml': `${organization()}\nabbreviations:\n  en:\n${entries}  fr:\n${entries}`,
      };
    },
  },
  {
    name: 'abbreviations explained in the text',
    files: (size) =>
      inBoth(
        repeat((index) => `Privacy ${letters(index)} Office (P${letters(index).toUpperCase()}O) `, size),
      ),
  },
  {
    name: 'comments in the settings',
    files: (size) => ({
      'union/organization.yaml': `${organization()}\n${lines(size, () => '# vitrine-allow links/bare-text: it is right')}`,
    }),
  },
  {
    name: 'unknown keys',
    files: (size) => ({
      'union/organization.yaml': `${organization()}\n${lines(size, (index) => `${letters(index)}q: a`)}`,
    }),
  },
  {
    name: 'exceptions',
    files: (size) => ({
      'union/organization.yaml': `${organization()}\nexceptions:\n${lines(
        size,
        () => '  - { section: children, until: 2027-01-01, reason: { en: None., fr: Rien. } }',
      )}`,
    }),
  },
  {
    name: 'lists in lists in YAML',
    files: (size) => ({ 'union/organization.yaml': `${organization()}\nwords: ${'['.repeat(size)}` }),
  },
  {
    name: 'a long title',
    files: (size) => ({
      'union/privacy.en.md': statement('en', undefined, `title: "${'a '.repeat(size / 2)}"`),
    }),
  },
  {
    name: 'answers that are long',
    files: (size) => ({
      'union/privacy.en.md': statement(
        'en',
        undefined,
        `summary:\n  purposes: "${'[a](#cookies) '.repeat(size / 14)}"`,
      ),
    }),
  },
  {
    name: 'a lock of many sections',
    files: (size) => ({
      'union/privacy.lock.yaml': `version: 1\nsections:\n${lines(size, (index) => `  ${letters(index)}:\n    en: a\n    fr: b`)}`,
    }),
  },
  {
    name: 'comments that suppress what every line has',
    files: (size) =>
      inBoth(
        repeat(() => '\n\n<!-- vitrine-allow markup/raw-html: shown on purpose -->\n\n<b>a</b>\n', size),
      ),
  },
  {
    name: 'brackets in brackets',
    files: (size) => inBoth(`${'['.repeat(size / 2)}${']'.repeat(size / 2)}`),
  },
  {
    name: 'marked words in marked words',
    files: (size) => inBoth(`${'['.repeat(size / 11)}a${']{lang=fr}'.repeat(size / 11)}`),
  },
  {
    name: 'a table of many columns',
    files: (size) => inBoth(`${'|a'.repeat(size / 4)}|\n${'|-'.repeat(size / 4)}|\n|b|\n`),
  },
  {
    name: 'a table of many cells with escaped pipes',
    files: (size) =>
      inBoth(`${'|a'.repeat(size / 10)}|\n${'|-'.repeat(size / 10)}|\n${'|a\\|b'.repeat(size / 10)}|\n`),
  },
  {
    name: 'a list that grows deeper',
    files: (size) => inBoth(repeat((index) => `${'  '.repeat(index % 200)}- a\n`, size)),
  },
  {
    name: 'links to sections that are not there, and many that are',
    files: (size) =>
      inBoth(
        repeat((index) => `## A {#x-${letters(index)}}\n\nb\n\n`, size / 5) +
          repeat((index) => `[a](#x-q${letters(index)}) `, (size * 4) / 5),
      ),
  },
  {
    name: 'words that are right here, and as many that are not',
    files: (size) => ({
      ...inBoth(repeat((index) => `qz${letters(index)}xv `, size)),
      'union/organization.yaml': `${organization()}\nwords:\n  en:\n${lines(size, (index) => `    - qw${letters(index)}xv`)}`,
    }),
  },
  {
    name: 'pairs of addresses, and as many addresses',
    files: (size) => ({
      ...inBoth(repeat((index) => `[here](https://a${letters(index)}.ca/en/) `, size)),
      'site.yaml': `${siteLines}addressPairs:\n${lines(size, (index) => `  - { en: https://a${letters(index)}.ca/en/, fr: https://a${letters(index)}.ca/fr/ }`)}`,
    }),
  },
  {
    name: 'a sentence of clauses that the other version lacks',
    files: (size) =>
      inEach(
        repeat((index) => `the ${['form', 'camera', 'letter', 'parking'][index % 4]}, `, size),
        repeat((index) => `le ${['formulaire', 'dossier', 'lettre'][index % 3]} et `, size * 0.8),
      ),
  },
  {
    name: 'references, each used',
    files: (size) => inBoth(repeat((index) => `[a][${letters(index)}]\n\n[${letters(index)}]: /b\n\n`, size)),
  },
];

const inPlain = casesOf(plain, 'plain');
const inOthers = Object.entries({ ...apart, ...within }).map(([title, arrangement]) =>
  casesOf(arrangement, title),
);

/** Every piece in every layout. */
export const everyCase: readonly GrowthCase[] = [...inPlain, ...inOthers.flat(), ...besides];

/** Every piece as it is, and every other one in one more layout, in turn; enough for a test to be done in its time. */
export const testedCases: readonly GrowthCase[] = [
  ...inPlain,
  ...pieces.flatMap((_, index) =>
    index % 2 === 0 ? (inOthers[index % inOthers.length]?.[index] ?? []) : [],
  ),
  ...besides,
];

const libraryOf = (files: Files): Library =>
  loadLibrary(
    memoryFileSystem(
      Object.fromEntries(
        Object.entries({ ...defaultFiles, ...files }).filter(
          (entry): entry is [string, string] => entry[1] !== undefined,
        ),
      ),
    ),
    parseForCheck,
  );

/** Every fourth piece as it is (one of them full stops alone), in a text that loses every other one of them in French. */
export const changedCases: readonly GrowthCase[] = casesOf(
  (piece, size) => apart['every other one in French']?.(piece, size) ?? {},
  'changed',
).filter((_, index) => index % 4 === 3);

/** Says what changed from the English text to the French one, and how hard both are to read, as `compare` and pages do. */
export function timeToTellChanges(files: Files): number {
  const before = { ...files, 'union/privacy.fr.md': files['union/privacy.en.md'] };
  return processorTime(() => {
    const [old, now] = [libraryOf(before), libraryOf(files)];
    const changes = compareLibraries(old, now);
    formatChangesText(changes, { language: 'en', colour: false, before: 'old', after: 'new' });
    for (const version of allVersions(now)) readabilityOf(version);
  });
}

/** Does what `check` and `fix` do, without the disk. Gives milliseconds of processor time. */
export function timeToCheck(files: Files): number {
  return processorTime(() => {
    const library = libraryOf(files);
    const verdict = judge({ library, today });
    formatText(verdict, { language: 'en', colour: false, sources: library.sources });
    for (const finding of verdict.findings) finding.edits();
  });
}
