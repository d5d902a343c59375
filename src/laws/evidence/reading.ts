import {
  type Block,
  type Link,
  linksIn,
  type Passage,
  passagesOf,
  type Section,
  type StatementVersion,
} from '../../content/library.ts';
import type { Location } from '../../content/location.ts';
import type { Language } from '../../languages.ts';

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

/** The text under one heading, without deeper ones. */
export interface Part {
  readonly section: Section | undefined;
  /** Kinds of its heading and of those it stands under. */
  readonly kinds: ReadonlySet<string>;
  readonly title: Sentence | undefined;
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
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
  const { body } = version;
  const parts: Part[] = [toPart(undefined, body.lead, [])];
  const visit = (sections: readonly Section[], above: readonly string[]): void => {
    for (const section of sections) {
      const kinds = [...above, ...section.kinds];
      parts.push(toPart(section, section.blocks, kinds));
      visit(section.sections, kinds);
    }
  };
  visit(body.sections, []);
  return { version, language: version.language, parts, names: names.map(fold) };
}

function toPart(section: Section | undefined, blocks: readonly Block[], kinds: readonly string[]): Part {
  const passages = passagesOf(blocks);
  return {
    section,
    kinds: new Set(kinds),
    title: section && sentencesOf(section.title)[0],
    sentences: passages.flatMap(sentencesOf),
    passages,
    links: linksIn(blocks),
  };
}

/** A full stop before a figure or a small letter is that of an abbreviation: “s. 38(2)”. */
const sentenceEnd = /(?<=[.!?;])\s+(?=[\p{Lu}«“"([])|\n/gu;

function sentencesOf(passage: Passage): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const prose = proseOf(passage);
  const add = (start: number, end: number): void => {
    const text = prose.slice(start, Math.min(end, start + longestSentence));
    if (text.trim() !== '') sentences.push({ text, folded: fold(text), passage, start });
  };
  let start = 0;
  for (const { index, 0: gap } of prose.matchAll(sentenceEnd)) {
    add(start, index);
    start = index + gap.length;
  }
  add(start, prose.length);
  return sentences;
}

/** The text with spaces in place of code and bare addresses: `…/forms/access.pdf` says nothing of access. */
function proseOf({ text, marks }: Passage): string {
  return marks
    .filter(({ language }) => language === undefined)
    .reduce(
      (prose, { start, end }) => prose.slice(0, start) + ' '.repeat(end - start) + prose.slice(end),
      text,
    );
}

/** Folds letters and signs that no pattern should tell apart; every character keeps its place. */
function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) folded += foldCharacter(text.charAt(index));
  return folded;
}

function foldCharacter(character: string): string {
  if (character >= ' ' && character <= '~') return character.toLowerCase();
  if (/\s/.test(character)) return ' ';
  if (/[’‘ʼ]/.test(character)) return "'";
  if (/[\u2010\u2011]/.test(character)) return '-';
  return (character.normalize('NFD')[0] ?? character).toLowerCase().charAt(0);
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
