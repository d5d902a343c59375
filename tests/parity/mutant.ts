import type { Language, Localized } from '../../src/languages.ts';
import { otherLanguages } from '../../src/languages.ts';
import type { RuleId } from '../../src/rules/registry.ts';
import { numbersIn } from './mutations/words.ts';
import type { Chunk, Fact, FactKind, Pair } from './pairs.ts';
import { toBody } from './pairs.ts';
import type { Random } from './random.ts';

/** A finding that a mutant must raise, or may. */
export interface Expected {
  /** One rule, or several where either would be right. */
  readonly rule: string | readonly string[];
  readonly message?: string | readonly string[];
  /** Headings under which it stands, or has its related place, by the version they are in. */
  readonly where?: Partial<Localized<string>>;
  /** What the finding must name; of several texts, one. */
  readonly values?: Readonly<Record<string, string | readonly string[]>>;
}

/** A pair with something changed, and what must come of it. */
export interface Mutant {
  readonly family: string;
  readonly pair: Pair;
  readonly changed: Language;
  readonly confirmed: boolean;
  /** The change in a few words, for reports. */
  readonly what: string;
  readonly bodies: Localized<string>;
  /** What the front matter of both versions answers, by key; undefined for versions without answers. */
  readonly summaries: Summaries | undefined;
  /** The one fact that is written otherwise, where that is the whole change. */
  readonly rewritten: Rewritten | undefined;
  /** Each of these must be found; for a silent family there are none. */
  readonly expected: readonly Expected[];
  /** Findings that rightly come with them, and need not. */
  readonly also: readonly Expected[];
}

export interface Rewritten {
  readonly kind: FactKind;
  readonly before: string;
  readonly after: string;
}

type Summaries = Localized<Readonly<Record<string, string>>>;

/** What a family makes of one version of a pair. */
export interface Draft {
  readonly what: string;
  /** The chunks of the changed version. */
  readonly chunks: readonly string[];
  /** The chunks of the other version, where both change. */
  readonly others?: readonly string[];
  readonly summaries?: Summaries;
  readonly rewritten?: Rewritten;
  readonly expected?: readonly Expected[];
  readonly also?: readonly Expected[];
}

/** What a family is given: a pair, the version to change, and its random numbers. */
export interface Subject {
  readonly pair: Pair;
  readonly language: Language;
  readonly other: Language;
  readonly chunks: readonly Chunk[];
  readonly texts: readonly string[];
  readonly random: Random;
}

export interface Family {
  readonly name: string;
  readonly fires: boolean;
  /** Whether the pair was confirmed before the change, so that what drifted apart is found too. */
  readonly confirmed?: boolean;
  /** How many mutants to take of each version of each pair, at most. */
  readonly most: number;
  readonly mutate: (subject: Subject) => readonly Draft[];
}

export function subjectOf(pair: Pair, language: Language, random: Random): Subject {
  const [other] = otherLanguages(language);
  if (other === undefined) throw new Error('A pair needs a second language');
  const { chunks } = pair.documents[language];
  return { pair, language, other, chunks, texts: chunks.map(({ text }) => text), random };
}

export function toMutant({ name, confirmed = false }: Family, subject: Subject, draft: Draft): Mutant {
  const { pair, language, other } = subject;
  const others = draft.others ?? pair.documents[other].chunks.map(({ text }) => text);
  const bodies = {
    [language]: toBody(draft.chunks),
    [other]: toBody(others),
  } as Localized<string>;
  return {
    family: name,
    pair,
    changed: language,
    confirmed,
    what: draft.what,
    bodies,
    summaries: draft.summaries,
    rewritten: draft.rewritten,
    expected: draft.expected ?? [],
    also: draft.also ?? [],
  };
}

/** The version that findings stand in: the one that is not the original. */
export function findingLanguage(pair: Pair): Language {
  return pair.original === 'fr' ? 'en' : 'fr';
}

/** `missing` or `extra`, when something is gone from the changed version. */
export function whenGone({ pair, language }: Subject): 'missing' | 'extra' {
  return language === findingLanguage(pair) ? 'missing' : 'extra';
}

/** `missing` or `extra`, when the changed version says more. */
export function whenAdded({ pair, language }: Subject): 'missing' | 'extra' {
  return language === findingLanguage(pair) ? 'extra' : 'missing';
}

/** The rules that may hold a kind of fact, the likeliest first. */
export const rulesOfFact: Readonly<Record<FactKind, readonly RuleId[]>> = {
  'act-link': ['parity/statute', 'parity/web-address'],
  amount: ['parity/amount'],
  chapter: ['parity/statute'],
  code: ['parity/postal-address'],
  date: ['parity/date'],
  duration: ['parity/duration'],
  email: ['parity/email'],
  extension: ['parity/telephone'],
  name: ['parity/statute'],
  // "The age of 14" counts years in French: « 14 ans ».
  number: ['parity/number', 'parity/duration'],
  ordinal: ['parity/number'],
  percentage: ['parity/percentage'],
  section: ['parity/statute'],
  street: ['parity/postal-address'],
  telephone: ['parity/telephone'],
  time: ['parity/time'],
  web: ['parity/web-address'],
  yearless: ['parity/date', 'parity/number'],
};

/** The headings over a chunk in both versions; a pair has the same chunks in both. */
export function headingsAt(pair: Pair, chunk: number): Localized<string> {
  return {
    en: pair.documents.en.chunks[chunk]?.heading ?? '',
    fr: pair.documents.fr.chunks[chunk]?.heading ?? '',
  };
}

/** The finding of a fact that one version gives another value. */
export function factDiffers(subject: Subject, fact: Fact, written: string): Expected {
  const { pair, language, other } = subject;
  const texts = { [language]: written, [other]: alike(pair, fact, other) } as Localized<
    string | readonly string[]
  >;
  const inFile = findingLanguage(pair);
  return {
    rule: rulesOfFact[fact.kind],
    message: 'different',
    where: headingsAt(pair, fact.at.en.chunk),
    values: { value: texts[inFile], other: texts[inFile === 'en' ? 'fr' : 'en'] },
  };
}

/** A fact's text, and those of the facts of the same value under the same heading: any of them may be the one left. */
export function alike({ facts, documents }: Pair, { kind, at }: Fact, language: Language): readonly string[] {
  const gist = (text: string): string =>
    JSON.stringify([
      numbersIn(text, language).map(({ value }) => value)[0] ?? text,
      /[\p{L}$%]+$/u.exec(text)?.[0],
    ]);
  const headingOf = (chunk: number): string | undefined => documents[language].chunks[chunk]?.heading;
  return facts
    .filter(
      (other) =>
        other.kind === kind &&
        headingOf(other.at[language].chunk) === headingOf(at[language].chunk) &&
        gist(other.at[language].text) === gist(at[language].text),
    )
    .map((other) => other.at[language].text);
}

/** Findings of the facts that leave a section with the text they stand in. */
export function factsGone(
  subject: Subject,
  chunk: number,
  start = 0,
  end = Number.MAX_SAFE_INTEGER,
): Expected[] {
  const { pair, language } = subject;
  const where = headingsAt(pair, chunk);
  const gone = pair.facts.filter(({ at }) => {
    const range = at[language];
    return range.chunk === chunk && range.start >= start && range.end <= end;
  });
  const text = pair.documents[language].chunks[chunk]?.text.slice(start, end) ?? '';
  const rules = new Set<RuleId>(gone.flatMap(({ kind }) => rulesOfFact[kind]));
  // Numbers that are no annotated fact: "twice", a cell of a table, the age of a child.
  if (/\d/.test(text) || numbersIn(text, language).length > 0 || /\btwice\b/.test(text))
    for (const rule of ['parity/number', 'parity/duration'] as const) rules.add(rule);
  if (/\b(?:Act|Loi|Code|[Aa]rticle)\b/.test(text)) rules.add('parity/statute');
  // A day of the week or a month goes with its sentence, too.
  rules.add('parity/calendar');
  if (/\]\(|<http|@/.test(text))
    for (const rule of ['parity/links', 'parity/web-address'] as const) rules.add(rule);
  return [...rules].map((rule) => ({ rule, where }));
}
