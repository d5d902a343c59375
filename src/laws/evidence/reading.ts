import { blankOut } from '../../content/blank-out.ts';
import type { Passage, StatementVersion } from '../../content/library.ts';
import type { Location } from '../../content/location.ts';
import { type SectionText, sectionTexts } from '../../content/section-text.ts';
import type { Language } from '../../languages.ts';
import { foldedInPlace } from '../../text/fold.ts';
import { clausesIn } from '../../text/sentences.ts';

/** Where a text shows something. */
export interface Evidence {
  readonly location: Location;
  /** Of the section; undefined before the first heading. */
  readonly heading: string | undefined;
}

/** A sentence as patterns read it. */
export interface Sentence {
  /** Lower case, without accents, with plain spaces and apostrophes; each character keeps its place. */
  readonly folded: string;
  readonly text: string;
  readonly passage: Passage;
  /** Index of its first character in the passage. */
  readonly start: number;
}

/** The text of a section, by its sentences. */
export interface Part extends SectionText {
  readonly title: Sentence | undefined;
  readonly sentences: readonly Sentence[];
}

/** A version of a statement, read once for all rules. */
export interface Reading {
  readonly version: StatementVersion;
  readonly language: Language;
  readonly parts: readonly Part[];
  /** Names of the organization in either language, folded as sentences are. */
  readonly names: readonly string[];
}

/** Nobody writes longer sentences; a hostile file must not make patterns slow. */
const longestSentence = 2000;

/** Reads a version into parts and sentences. */
export function readVersion(version: StatementVersion, names: readonly string[]): Reading {
  const parts = sectionTexts(version.body).map((text) => ({
    ...text,
    title: text.section && sentencesOf(text.section.title)[0],
    sentences: text.passages.flatMap(sentencesOf),
  }));
  return { version, language: version.language, parts, names: names.map(foldedInPlace) };
}

function sentencesOf(passage: Passage): readonly Sentence[] {
  // Code and bare addresses are no prose: `…/forms/access.pdf` says nothing of access.
  const prose = blankOut(passage, ({ language }) => language === undefined);
  return clausesIn(prose).flatMap(({ start, end }) => {
    const text = prose.slice(start, Math.min(end, start + longestSentence));
    return text.trim() === '' ? [] : [{ text, folded: foldedInPlace(text), passage, start }];
  });
}

/** Evidence at a character of a sentence. */
export function evidenceAt(
  { version }: Reading,
  { section }: Part,
  passage: Passage,
  offset: number,
): Evidence {
  return { location: version.body.locationIn(passage, offset), heading: section?.heading };
}
