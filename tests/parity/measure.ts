import { memoryFileSystem } from '../../src/content/file-system.ts';
import type { Body, Library } from '../../src/content/library.ts';
import { type BodyParser, loadLibrary } from '../../src/content/load-library.ts';
import type { Language, Localized } from '../../src/languages.ts';
import { isLanguage, languages, localize } from '../../src/languages.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { type Finding, runRules } from '../../src/rules/engine/run-rules.ts';
import { rules } from '../../src/rules/registry.ts';
import {
  bodyLine,
  lockFilesOf,
  organization,
  siteLines,
  sitePage,
  statement,
  statementFile,
  today,
} from '../support/library-from.ts';
import type { Expected, Mutant } from './mutant.ts';
import type { Pair } from './pairs.ts';
import { foldSpaces, headingText, toBody } from './pairs.ts';

/** Rules that hold one version against the other, or a link against what it shows; the precision of no other is measured here. */
const measured = /^(?:parity|language|translation)\/|^links\/(?:unpublished-host|shown-address)$/;
/** These judge one version by itself; a mutant may well take an explanation away, and some misspell a word on purpose. */
const alone = ['language/abbreviation', 'language/long-sentence', 'language/spelling'];
const chosen = rules.filter(
  ({ id }) => (measured.test(id) && !alone.includes(id)) || id === 'links/malformed-target',
);

/** What the rules made of a mutant. */
export interface Outcome {
  readonly mutant: Mutant;
  /** Expected findings that came, by the rule that raised them. */
  readonly hits: readonly Finding[];
  /** Expected findings that did not come. */
  readonly misses: readonly Expected[];
  /** Findings that nothing in the mutant gives a reason for. */
  readonly falseAlarms: readonly Finding[];
}

/**
 * What a rule must find of what was changed. Sentences that say the same have no value in common, and words that only one
 * language knows do not tell which value was exchanged: these rules stay silent in doubt, and “all” counts what they leave out.
 */
export function lowestRecall(rule: string): number {
  return leastInDoubt.get(rule) ?? 0.98;
}

const leastInDoubt: ReadonlyMap<string, number> = new Map([
  ['parity/sentence', 0.85],
  ['parity/place', 0.97],
  ['parity/name', 0.95],
  ['parity/force', 0.94],
  ['parity/clause', 0.85],
  ['parity/opposite', 0.9],
]);

export interface Score {
  readonly rule: string;
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The findings of the measured families in a pair of bodies, notices left out. */
function findingsIn(
  pair: Pair,
  bodies: Localized<string>,
  locks: Files = {},
  summaries?: Mutant['summaries'],
): readonly Finding[] {
  return runRules({ library: libraryOf(pair, bodies, locks, summaries), today }, chosen).filter(
    ({ severity }) => severity !== 'notice',
  );
}

type Files = Readonly<Record<string, string>>;

function libraryOf(
  pair: Pair,
  bodies: Localized<string>,
  locks: Files,
  summaries?: Mutant['summaries'],
): Library {
  const standing = (language: Language): string =>
    pair.original === 'equal' ? 'equal' : pair.original === language ? 'original' : 'translation';
  const files = localize((language) =>
    statement(
      language,
      bodies[language],
      `translation: ${standing(language)}`,
      ...(summaries ? [['summary:', ...answerLines(summaries[language])].join('\n')] : []),
    ),
  );
  return loadLibrary(
    memoryFileSystem({
      'site.yaml': siteLines,
      'pages/home.en.md': sitePage(),
      'pages/home.fr.md': sitePage('Bienvenue.\n'),
      'union/organization.yaml': organization(),
      'union/privacy.en.md': files.en,
      'union/privacy.fr.md': files.fr,
      ...locks,
    }),
    parseOnce,
  );
}

function answerLines(answers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(answers).map(([key, text]) => `  ${key}: ${JSON.stringify(text)}`);
}

const parsedBodies = new Map<string, Body>();

/** Most mutants leave one version as it was. */
const parseOnce: BodyParser = (source) => {
  const answers = (source.answers ?? []).map(({ text }) => text).join('\n');
  const key = `${source.file}\n${source.firstLine}\n${answers}\n${source.text}`;
  const known = parsedBodies.get(key) ?? parseBody(source);
  if (parsedBodies.size > 40) parsedBodies.clear();
  parsedBodies.set(key, known);
  return known;
};

/** What the rules say of a pair as it stands; a good pair has nothing to say against it. */
export function findingsOfPair(pair: Pair): readonly Finding[] {
  return findingsIn(pair, bodiesOf(pair), locksOf(pair)).filter(({ rule }) => measured.test(rule));
}

function bodiesOf({ documents }: Pair): Localized<string> {
  return localize((language) => toBody(documents[language].chunks.map(({ text }) => text)));
}

const knownLocks = new Map<Pair, Files>();

/** The lock file of a pair that is confirmed as it stands. */
function locksOf(pair: Pair): Files {
  const locks = knownLocks.get(pair) ?? lockFilesOf(libraryOf(pair, bodiesOf(pair), {}));
  knownLocks.set(pair, locks);
  return locks;
}

/** @param known findings of the pair as it stands, which no mutant answers for. */
export function judge(mutant: Mutant, known: readonly Finding[] = []): Outcome {
  const old = new Set(known.map(gist));
  const locks = mutant.confirmed ? locksOf(mutant.pair) : {};
  const left = findingsIn(mutant.pair, mutant.bodies, locks, mutant.summaries).filter(
    (finding) => !old.has(gist(finding)),
  );
  const headings = localize((language) => headingsByLine(mutant.bodies[language]));
  const hits: Finding[] = [];
  const misses: Expected[] = [];
  for (const expected of mutant.expected) {
    const index = left.findIndex((finding) => matches(finding, expected, headings));
    if (index === -1) misses.push(expected);
    else hits.push(...left.splice(index, 1));
  }
  const falseAlarms = left.filter(
    (finding) =>
      measured.test(finding.rule) && !mutant.also.some((expected) => matches(finding, expected, headings)),
  );
  return { mutant, hits, misses, falseAlarms };
}

function gist({ rule, message, values }: Finding): string {
  return JSON.stringify([rule, message, values]);
}

type Headings = Localized<readonly string[]>;

/** The heading over each line of a body, the first line first. */
function headingsByLine(body: string): readonly string[] {
  let heading = '';
  return body.split('\n').map((line) => {
    if (/^#{1,6} /.test(line)) heading = headingText(line);
    return heading;
  });
}

function matches(finding: Finding, expected: Expected, headings: Headings): boolean {
  const { rule, message, where = {}, values = {} } = expected;
  return (
    [rule].flat().includes(finding.rule) &&
    (message === undefined || [message].flat().includes(finding.message)) &&
    languages.every(
      (language) =>
        where[language] === undefined || standsUnder(finding, language, where[language], headings),
    ) &&
    Object.entries(values).every(([key, texts]) =>
      [texts].flat().some((text) => names(String(finding.values[key] ?? ''), text)),
    )
  );
}

function standsUnder(finding: Finding, language: Language, heading: string, headings: Headings): boolean {
  return [finding.location, ...finding.related.map(({ location }) => location)].some(
    ({ file, line }) =>
      file === statementFile[language] && (headings[language][line - bodyLine] ?? '') === heading,
  );
}

/** Either text may be the longer one: a rule names a whole address where a mutant changed its first number. */
function names(found: string, expected: string): boolean {
  const [one, two] = [foldSpaces(found), foldSpaces(expected)];
  return one !== '' && (one.includes(two) || two.includes(one));
}

/** Precision, recall and F1 of each rule, in alphabetical order; the last row is all of them together. */
export function scoresOf(outcomes: readonly Outcome[]): readonly Score[] {
  const counts = new Map<string, { hits: number; misses: number; falseAlarms: number }>();
  const of = (rule: string) => {
    const known = counts.get(rule) ?? { hits: 0, misses: 0, falseAlarms: 0 };
    counts.set(rule, known);
    return known;
  };
  for (const { hits, misses, falseAlarms } of outcomes) {
    for (const { rule } of hits) of(rule).hits += 1;
    for (const { rule } of misses) of([rule].flat()[0] ?? '').misses += 1;
    for (const { rule } of falseAlarms) of(rule).falseAlarms += 1;
  }
  const total = { hits: 0, misses: 0, falseAlarms: 0 };
  for (const { hits, misses, falseAlarms } of counts.values()) {
    total.hits += hits;
    total.misses += misses;
    total.falseAlarms += falseAlarms;
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return [...rows, ['all', total] as const].map(([rule, count]) => toScore(rule, count));
}

function toScore(
  rule: string,
  { hits, misses, falseAlarms }: Pick<Score, 'hits' | 'misses' | 'falseAlarms'>,
): Score {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const precision = share(hits, hits + falseAlarms);
  const recall = share(hits, hits + misses);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { rule, hits, misses, falseAlarms, precision, recall, f1 };
}

/** The lines that a mutant has otherwise than its pair: `- before`, `+ after`. Answers are all new: a pair has none. */
export function changedLines({ pair, bodies, summaries }: Mutant): readonly string[] {
  return languages.flatMap((language) => {
    const before = bodiesOf(pair)[language].split('\n');
    const after = [...(summaries ? answerLines(summaries[language]) : []), ...bodies[language].split('\n')];
    const gone = before.filter((line) => !after.includes(line));
    const come = after.filter((line) => !before.includes(line));
    return [...gone.map((line) => `${language} - ${line}`), ...come.map((line) => `${language} + ${line}`)];
  });
}

export function describeExpected({ rule, message, where, values }: Expected): string {
  const parts = [
    [rule].flat().join(' or '),
    message && [message].flat().join(' or '),
    where && JSON.stringify(where),
  ];
  return [...parts, values && Object.keys(values).length > 0 && JSON.stringify(values)]
    .filter(Boolean)
    .join(' ');
}

export function describeFinding({ rule, message, location, values }: Finding): string {
  const language = location.file.split('.').at(-2);
  return `${rule} ${message} ${isLanguage(language) ? language : ''}:${location.line - bodyLine + 1} ${JSON.stringify(values)}`;
}
