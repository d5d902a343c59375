import { blankOut } from '../content/blank-out.ts';
import type { AnyVersion, Block, Link, Passage } from '../content/library.ts';
import type { Location } from '../content/location.ts';
import { emailOfTarget } from '../facts/email.ts';
import type { Fact } from '../facts/fact.ts';
import { findFacts } from '../facts/find-facts.ts';
import { telephoneOfTarget } from '../facts/telephone.ts';
import { isLanguage, type Language } from '../languages.ts';
import { memoize } from '../memo.ts';
import { composed } from '../text/fold.ts';
import { foreignSentences, languageOfPassage } from './passage-language.ts';

/** A fact that can tell where it stands. Asked only for facts that a finding names: the file is parsed again for it. */
export interface LocatedFact extends Fact {
  /** The passage whose words say it; undefined for what stands behind a link, or in code. */
  readonly passage?: Passage;
  location(): Location;
}

const none: readonly LocatedFact[] = [];

/** The facts of passages, and those behind their links that the words of the link do not give. */
export function locatedFacts(
  version: AnyVersion,
  passages: readonly Passage[],
  links: readonly Link[],
): readonly LocatedFact[] {
  let facts: LocatedFact[] | undefined;
  for (const passage of passages) {
    for (const fact of factsOfPassage(version, passage)) {
      facts ??= [];
      facts.push({ ...fact, passage, location: () => version.body.locationIn(passage, fact.start) });
    }
  }
  for (const link of links) {
    const behind = factOfTarget(link, version.language);
    if (!behind) continue;
    facts ??= [];
    facts.push(behind);
  }
  return facts ?? none;
}

/** The facts of a block of code that are given in figures: letters to copy are often set as one, names are no words. */
export function factsOfCode({ language }: AnyVersion, { text, location }: Block): readonly LocatedFact[] {
  return factsIn(text, language)
    .filter((fact) => /\d/.test(fact.text))
    .map((fact) => ({ ...fact, start: 0, end: 1, location: () => location }));
}

const knownFacts = memoize((_version: AnyVersion) => new Map<Passage, readonly Fact[]>());

/** The facts of a passage; found once for the comparison, the other formats, and whoever else asks. */
export function factsOfPassage(version: AnyVersion, passage: Passage): readonly Fact[] {
  const known = knownFacts(version);
  const present = known.get(passage);
  if (present) return present;
  const found = findInPassage(passage, version.language).filter((fact) => !isPattern(fact, passage));
  known.set(passage, found);
  return found;
}

/** “*package*@lists.example.org”: what is set apart in the address is to be filled in, by whatever word a language has for it. */
function isPattern({ kind, start, value }: Fact, { emphasis = [] }: Passage): boolean {
  const end = start + value.indexOf('@');
  return kind === 'email' && emphasis.some((part) => part.start >= start && part.end <= end);
}

function findInPassage(passage: Passage, pageLanguage: Language): readonly Fact[] {
  const { text } = passage;
  // Text that was left in the other language is a finding; its numbers are still what they are.
  const language = languageOfPassage(passage, pageLanguage) ?? pageLanguage;
  const foreign = language === pageLanguage ? foreignSentences(passage, pageLanguage) : [];
  const marks =
    foreign.length === 0 ? passage.marks : [...passage.marks, ...foreign].sort((a, b) => a.end - b.end);
  if (marks.length === 0) return factsIn(text, language);
  // Words in another language are read by its rules: an English “two” is no number in French, nor “neuf” in English.
  const own: string[] = [];
  const others: Fact[] = [];
  let done = 0;
  for (const { start, end, language: marked } of marks) {
    const words = text.slice(start, end);
    // Marks come in the order of their ends; one inside another is part of it.
    if (start < done || (marked === undefined && isEmail(words))) continue;
    // What holds no fact may be part of one, as a word of a law’s title.
    if (isLanguage(marked) && factsIn(words, language).length === 0 && factsIn(words, marked).length === 0)
      continue;
    own.push(text.slice(done, start), ' '.repeat(words.length));
    done = end;
    if (isLanguage(marked))
      for (const fact of factsIn(words, marked))
        others.push({ ...fact, start: fact.start + start, end: fact.end + start });
  }
  own.push(text.slice(done));
  return [...factsIn(own.join(''), language), ...others].sort((a, b) => a.start - b.start);
}

const plain = /^[ -~\n\u00a0-\u02ff\u2010-\u202f]*$/;

/** Finds facts in text as it comes: accents may be characters of their own, and spaces doubled. */
function factsIn(text: string, language: Language): readonly Fact[] {
  const { text: tidy, origin } = tidied(text);
  const facts = findFacts(tidy, language);
  if (!origin) return facts;
  return facts.map((fact) => ({
    ...fact,
    start: origin[fact.start] ?? 0,
    end: origin[fact.end] ?? text.length,
  }));
}

/** A text with one space at a time and accents on their letters, and where each of its characters comes from if any has moved. */
function tidied(text: string): { readonly text: string; readonly origin?: readonly number[] } {
  if (!text.includes('  ') && (plain.test(text) || text === composed(text))) return { text };
  let tidy = '';
  const origin: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(/ {2,}|\P{M}\p{M}*|\p{M}/gu)) {
    const part = cluster.startsWith('  ') ? ' ' : composed(cluster);
    for (let at = 0; at < part.length; at += 1) origin.push(index + Math.min(at, cluster.length - 1));
    tidy += part;
  }
  origin.push(text.length);
  return { text: tidy, origin };
}

/** A passage as its own words are read: what stands in code or another language is blank, no accent or space too many. */
export interface ReadPassage {
  readonly text: string;
  readonly facts: readonly Fact[];
  /** Where in the passage a character of the text comes from. */
  from(index: number): number;
}

/** Undefined for a passage left in the other language, all or part of it: that is a finding, and no word of it means what it does here. */
export function readPassage(version: AnyVersion, passage: Passage): ReadPassage | undefined {
  const { language } = version;
  if (languageOfPassage(passage, language) !== undefined || foreignSentences(passage, language).length > 0)
    return undefined;
  const { text, origin } = tidied(blankOut(passage));
  if (!origin) return { text, facts: factsOfPassage(version, passage), from: (index) => index };
  return {
    text,
    facts: findFacts(text, version.language),
    from: (index) => origin[index] ?? passage.text.length,
  };
}

/** A bare e-mail address is as good as one in a sentence; a bare web address is its link's business. */
function isEmail(text: string): boolean {
  return text.includes('@') && !text.includes('/');
}

function factOfTarget({ target, text, location }: Link, language: Language): LocatedFact | undefined {
  const email = emailOfTarget(target);
  const value = email ?? telephoneOfTarget(target);
  if (value === undefined) return undefined;
  const kind = email === undefined ? 'telephone' : 'email';
  // Most links show what they lead to, and then the words give the fact.
  if (findFacts(text, language).some((fact) => fact.kind === kind && fact.value === value)) return undefined;
  return { kind, value, text: value, start: 0, end: 0, location: () => location };
}
