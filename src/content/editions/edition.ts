import type { Language, Localized } from '../../languages.ts';
import type { Version } from '../library.ts';
import type { Location } from '../location.ts';
import type { EditionFrontMatter } from '../schemas.ts';

/*
 * What was released of a statement, and stays: `vitrine release` adds to it and nobody takes away. Each edition has a record
 * and a text in each language, `editions/<statement>/<day>.yaml` and `<day>.<language>.md`. A record names the digest of the
 * record before it, and `content/editions.yaml` that of the newest: what was altered or removed shows.
 */

/** `first` is the first edition there is; an `editorial` one says the same in better words, and leaves the day in force. */
export type EditionChange = 'first' | 'substantive' | 'editorial';

interface Recorded {
  /** The day it was recorded, with `-2` for the second of a day; names its files, and ends its permanent address. */
  readonly name: string;
  /** Its record, as findings name it. */
  readonly file: string;
  /** Of the record’s own text. */
  readonly digest: string;
  /** The digest of the record before; undefined for the first. */
  readonly previous: string | undefined;
}

/** A text of a statement as it was released, in every language. */
export interface Edition extends Recorded {
  readonly kind: 'edition';
  /** From 1. */
  readonly number: number;
  readonly released: string;
  /** The day from which it says what holds; an editorial edition has that of the edition before. */
  readonly effective: string;
  readonly change: EditionChange;
  /** What changed, in a sentence or a few, for readers. */
  readonly summary: Localized<string>;
  /** Keys of the parts whose words changed since the edition before, as `src/history/parts.ts` names them. */
  readonly sections: readonly string[];
  readonly texts: Localized<EditionText>;
}

export interface EditionText {
  /** As findings name it. */
  readonly file: string;
  /** Of the text when it was released; hexadecimal SHA-256. */
  readonly digest: string;
  /** The whole file, front matter included, read when asked for; undefined where it is gone or cannot be read. */
  read(): string | undefined;
  /** The same, parsed anew at each call; undefined where it cannot be read, or says nothing that could be shown. */
  parse(): EditionVersion | undefined;
}

/**
 * A version of an edition. Its `file` is that of the statement, by which its links to other pages are found; its front matter
 * is read by today’s rules, so that a key may be missing that every statement has by now.
 */
export type EditionVersion = Version<EditionFrontMatter>;

/** That a statement is no longer in force, and why. */
export interface Withdrawal extends Recorded {
  readonly kind: 'withdrawal';
  readonly withdrawn: string;
  readonly reason: Localized<string>;
  /** Its slug, then its former ones, where it got another address after its newest edition. */
  readonly slugs?: Localized<readonly string[]>;
}

export type EditionRecord = Edition | Withdrawal;

/** What `content/editions.yaml` knows of a statement. */
export interface LedgerEntry {
  readonly location: Location;
  /** How many records there are. */
  readonly records: number;
  /** How the digest of the newest begins. */
  readonly newest: string;
}

/** All that was released of one statement, whether it still stands or not. */
export interface Archive {
  readonly organization: string;
  readonly stem: string;
  /** As findings name it. */
  readonly folder: string;
  /** Oldest first, as their files are named. */
  readonly records: readonly EditionRecord[];
  /** Whether there are records that cannot be read; the problems say which. */
  readonly broken: boolean;
  /** Texts that no record is about, as findings name them. */
  readonly unrecorded: readonly string[];
  readonly ledger: LedgerEntry | 'broken' | undefined;
}

/** The editions of an archive, oldest first. */
export function editionsOf(archive: Pick<Archive, 'records'> | undefined): readonly Edition[] {
  return (archive?.records ?? []).filter((record) => record.kind === 'edition');
}

/** The withdrawal of a statement that was not released again since. */
export function withdrawalOf(archive: Pick<Archive, 'records'> | undefined): Withdrawal | undefined {
  const newest = archive?.records.at(-1);
  return newest?.kind === 'withdrawal' ? newest : undefined;
}

/** The text of an edition that a file name belongs to, `2026-11-21.en.md` or `2026-11-21-2.fr.md`. */
export function editionTextName(name: string, language: Language): string {
  return `${name}.${language}.md`;
}
