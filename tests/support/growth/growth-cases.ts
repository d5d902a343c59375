import { memoryFileSystem } from '../../../src/content/file-system.ts';
import { loadLibrary } from '../../../src/content/load-library.ts';
import { type Localized, localize } from '../../../src/languages.ts';
import { parseForCheck } from '../../../src/markdown/parse-body.ts';
import { formatText } from '../../../src/report/text.ts';
import { judge } from '../../../src/rules/engine/run-rules.ts';
import {
  bodies,
  completeBody,
  defaultFiles,
  type Files,
  organization,
  statement,
  today,
} from '../library-from.ts';
import { type Layout, layouts, letters, pieces, repeat } from './hostile-texts.ts';

/** Content that can be made as large as one likes. */
export interface GrowthCase {
  readonly name: string;
  /** @param size characters of what is repeated. */
  readonly files: (size: number) => Files;
}

const inBoth = (text: string): Files =>
  bodies(localize((language) => `${text}\n\n${completeBody[language]}`) as Localized<string>);

/** Every piece in paragraphs of both versions, as it is. */
const plain = pieces.map(
  ({ name, piece }): GrowthCase => ({
    name: `${name}, plain`,
    files: (size) => inBoth(repeat(piece, size)),
  }),
);

/** Every piece in the English version alone, so that there is much to say of the French one. */
const alone = pieces.map(
  ({ name, piece }): GrowthCase => ({
    name: `${name}, in English alone`,
    files: (size) => bodies({ en: `${repeat(piece, size)}\n\n${completeBody.en}` }),
  }),
);

const within = (Object.keys(layouts) as Layout[]).map((layout) =>
  pieces.map(
    ({ name, piece }): GrowthCase => ({
      name: `${name}, ${layout}`,
      files: (size) => inBoth(layouts[layout](repeat(piece, size))),
    }),
  ),
);

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
    name: 'references, each used',
    files: (size) => inBoth(repeat((index) => `[a][${letters(index)}]\n\n[${letters(index)}]: /b\n\n`, size)),
  },
];

/** Every piece in every layout. */
export const everyCase: readonly GrowthCase[] = [...plain, ...alone, ...within.flat(), ...besides];

/** Every piece as it is, and in one other layout each, in turn; enough for a test to be done in its time. */
export const testedCases: readonly GrowthCase[] = [
  ...plain,
  ...pieces.flatMap((_, index) => within[index % within.length]?.[index] ?? []),
  ...besides,
];

/** Does what `check` does, without the disk. Gives milliseconds of processor time. */
export function timeToCheck(files: Files): number {
  const all = Object.fromEntries(
    Object.entries({ ...defaultFiles, ...files }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const start = process.cpuUsage();
  const library = loadLibrary(memoryFileSystem(all), parseForCheck);
  const verdict = judge({ library, today });
  formatText(verdict, { language: 'en', colour: false, sources: library.sources });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
