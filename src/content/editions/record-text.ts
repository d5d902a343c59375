import { hash } from 'node:crypto';
import { inEveryLanguage, type Language, type Localized, languages, localize } from '../../languages.ts';
import { hiddenCharacterIn } from '../../text/hidden-characters.ts';
import { isCalendarDate } from '../schemas.ts';
import type { EditionChange } from './edition.ts';

/*
 * The text of a record. Only the program writes it, so it is read as written, line by line: YAML would say the same of such a
 * file, but takes longer over thousands of them than all else that is done with them.
 */

/** What the record of an edition says. */
export interface EditionFacts {
  readonly kind: 'edition';
  readonly number: number;
  readonly released: string;
  readonly effective: string;
  readonly change: EditionChange;
  readonly sections: readonly string[];
  readonly summary: Localized<string>;
  /** Digests of the texts. */
  readonly texts: Localized<string>;
  readonly previous: string | undefined;
}

/** What the record of a withdrawal says. */
export interface WithdrawalFacts {
  readonly kind: 'withdrawal';
  readonly withdrawn: string;
  readonly reason: Localized<string>;
  /** The slug of the statement, then its former ones; left out where they are those of its newest edition. */
  readonly slugs?: Localized<readonly string[]>;
  readonly previous: string | undefined;
}

export type RecordFacts = EditionFacts | WithdrawalFacts;

/** Of a text, however its lines end: git may store it with other ends than it was written with. */
export function digestOfText(text: string): string {
  return hash('sha256', text.replaceAll('\r\n', '\n'), 'hex');
}

export function writeRecordText(facts: RecordFacts): string {
  const inLanguages = (key: string, values: Localized<string>): readonly string[] => [
    `${key}:`,
    ...languages.map((language) => `  ${language}: ${values[language]}`),
  ];
  const quoted = (values: Localized<string>): Localized<string> =>
    localize((language) => JSON.stringify(values[language]));
  const slugLines = (slugs: WithdrawalFacts['slugs']): readonly string[] =>
    slugs
      ? inLanguages(
          'slugs',
          localize((language) => slugs[language].join(' ')),
        )
      : [];
  const lines =
    facts.kind === 'edition'
      ? [
          '# Written by “vitrine release”: an edition, as it was released. Do not edit.',
          '# Écrit par « vitrine release » : une édition, telle qu’elle a été publiée. Ne pas modifier.',
          'version: 1',
          `edition: ${facts.number}`,
          `released: ${facts.released}`,
          `effective: ${facts.effective}`,
          `change: ${facts.change}`,
          `sections: [${facts.sections.join(', ')}]`,
          ...inLanguages('summary', quoted(facts.summary)),
          ...inLanguages('texts', facts.texts),
        ]
      : [
          '# Written by “vitrine withdraw”: why and when a statement was withdrawn. Do not edit.',
          '# Écrit par « vitrine withdraw » : pourquoi et quand une déclaration a été retirée. Ne pas modifier.',
          'version: 1',
          `withdrawn: ${facts.withdrawn}`,
          ...inLanguages('reason', quoted(facts.reason)),
          ...slugLines(facts.slugs),
        ];
  return [...lines, `previous: ${facts.previous ?? 'none'}`, ''].join('\n');
}

const day = String.raw`(\d{4}-\d{2}-\d{2})`;
const digest = '([0-9a-f]{64})';
const changes: readonly string[] = ['first', 'substantive', 'editorial'] satisfies readonly EditionChange[];

/** Reads a record; gives the line, from 1, of the first thing that is not as the program writes it. */
export function readRecordText(text: string): { readonly facts: RecordFacts } | { readonly wrong: number } {
  const reader = new LineReader(text);
  try {
    return { facts: readFacts(reader) };
  } catch (error) {
    if (error !== notAsWritten) throw error;
    return { wrong: reader.line };
  }
}

function readFacts(reader: LineReader): RecordFacts {
  reader.skipComments();
  reader.take(/^version: 1$/);
  if (reader.next.startsWith('withdrawn: ')) {
    const withdrawn = reader.day('withdrawn');
    const reason = reader.inLanguages('reason', quotedText, unquoted);
    const known = { kind: 'withdrawal' as const, withdrawn, reason };
    if (reader.next !== 'slugs:') return { ...known, previous: previousIn(reader) };
    const written = reader.inLanguages('slugs', '([a-z0-9]+(?:[- ][a-z0-9]+)*)');
    const slugs = localize((language) => written[language].split(' '));
    return { ...known, slugs, previous: previousIn(reader) };
  }
  const number = Number(reader.take(/^edition: ([1-9]\d{0,5})$/));
  const released = reader.day('released');
  const effective = reader.day('effective');
  const change = reader.take(/^change: ([a-z]+)$/, (word) => changes.includes(word)) as EditionChange;
  const list = reader.take(/^sections: \[((?:[a-z0-9_-]+(?:, )?)*)\]$/);
  const sections = list === '' ? [] : list.split(', ');
  const summary = reader.inLanguages('summary', quotedText, unquoted);
  const texts = reader.inLanguages('texts', digest);
  return {
    kind: 'edition',
    number,
    released,
    effective,
    change,
    sections,
    summary,
    texts,
    previous: previousIn(reader),
  };
}

function previousIn(reader: LineReader): string | undefined {
  const previous = reader.take(/^previous: ([0-9a-f]{64}|none)$/);
  reader.end();
  return previous === 'none' ? undefined : previous;
}

const quotedText = '(".*")';
const notAsWritten = new Error('not as written');

/** What a text in quotation marks says; undefined where it says nothing, or has what nobody sees, which no feed could hold. */
function unquoted(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' && value.trim() !== '' && hiddenCharacterIn(value) === undefined
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

/** Takes one line after the other, each of which must be as the program writes it. */
class LineReader {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  get line(): number {
    return this.#at + 1;
  }

  get next(): string {
    return this.#lines[this.#at] ?? '';
  }

  skipComments(): void {
    while (this.next.startsWith('#')) this.#at += 1;
  }

  /** The first group of a pattern that the line must match, or nothing where it has none. */
  take(pattern: RegExp, isGood: (value: string) => boolean = () => true): string {
    const found = pattern.exec(this.next);
    if (!found || !isGood(found[1] ?? '')) throw notAsWritten;
    this.#at += 1;
    return found[1] ?? '';
  }

  day(key: string): string {
    return this.take(new RegExp(`^${key}: ${day}$`), isCalendarDate);
  }

  inLanguages(
    key: string,
    value: string,
    read: (written: string) => string | undefined = (written) => written,
  ): Localized<string> {
    this.take(new RegExp(`^${key}:$`));
    const values: Partial<Record<Language, string>> = {};
    for (const language of languages) {
      const line = new RegExp(`^ {2}${language}: ${value}$`);
      const said = read(this.take(line, (written) => read(written) !== undefined));
      if (said !== undefined) values[language] = said;
    }
    const all = inEveryLanguage(values);
    if (!all) throw notAsWritten;
    return all;
  }

  end(): void {
    if (this.#at !== this.#lines.length - 1 || this.next !== '') throw notAsWritten;
  }
}
