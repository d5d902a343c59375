import fc from 'fast-check';
import { ledgerFile, readLedgerText } from '../../../src/content/editions/ledger.ts';
import { readRecordText, writeRecordText } from '../../../src/content/editions/record-text.ts';
import { readLock } from '../../../src/content/lock-file.ts';
import { findFacts } from '../../../src/facts/find-facts.ts';
import { languages } from '../../../src/languages.ts';
import { readBaseline } from '../../../src/report/baseline.ts';
import { typographyOf } from '../../../src/typography/typography.ts';
import { completeBody, siteLines, statement } from '../library-from.ts';
import { mutated } from './mutate.ts';
import { baselineOfFlawed, type Depth, depths, tryBaseline, tryBody, tryFiles } from './oracles.ts';
import { answers, lockFile, moreFiles, recordFile, richBody, rightFiles, settings } from './right-content.ts';
import { runCommand } from './run-command.ts';
import {
  baselineTokens,
  commands,
  factTexts,
  factTokens,
  headings,
  headingTokens,
  ledgerTokens,
  lockTokens,
  markdownTokens,
  recordTokens,
  suppressed,
  suppressionTokens,
  words,
  yamlTokens,
} from './tokens.ts';

/** Something that is given hostile input. */
export interface FuzzTarget<Input = unknown> {
  /** How often, among all inputs: those that take long get fewer. */
  readonly share: number;
  readonly input: fc.Arbitrary<Input>;
  /** Throws where the program does what it must not. */
  readonly run: (input: Input) => void | Promise<void>;
}

export function fuzzTarget<Input>(
  share: number,
  input: fc.Arbitrary<Input>,
  run: FuzzTarget<Input>['run'],
): FuzzTarget {
  return { share, input, run: run as FuzzTarget['run'] };
}

/** One text in twenty goes further than being read: what takes fifty times as long has found less in all that time. */
const depth: fc.Arbitrary<Depth> = fc.oneof(
  ...([57, 2, 1] as const).map((weight, index) => ({
    weight,
    arbitrary: fc.constant(depths[index] ?? 'read'),
  })),
);

/** A file of the content, changed. */
function fileTarget(
  share: number,
  file: string,
  text: fc.Arbitrary<string>,
  read?: (text: string) => void,
): FuzzTarget {
  return fuzzTarget(share, fc.record({ text, depth }), (input) => {
    read?.(input.text);
    tryFiles({ [file]: input.text }, input.depth);
  });
}

/** The Markdown of a statement, changed. */
function bodyTarget(share: number, body: fc.Arbitrary<string>): FuzzTarget {
  const input = fc.record({ body, language: fc.constantFrom(...languages), depth });
  return fuzzTarget(share, input, (given) => tryBody(given.language, given.body, given.depth));
}

function tryFacts(text: string): void {
  for (const language of languages) {
    for (const { start, end } of findFacts(text, language))
      if (!(start >= 0 && start < end && end <= text.length)) throw new Error('a fact out of the text');
    for (const { start, end } of typographyOf(text, language, 'fr-CA'))
      if (!(start >= 0 && start <= end && end <= text.length)) throw new Error('an edit out of the text');
  }
}

/** What is taken for a record is written again as it stood, but for remarks. */
function tryRecord(text: string): void {
  const read = readRecordText(text);
  if ('facts' in read && withoutRemarks(writeRecordText(read.facts)) !== withoutRemarks(text))
    throw new Error('a record that says something else');
}

const withoutRemarks = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');

const right = (file: string): string => rightFiles[file] ?? moreFiles[file] ?? '';

/** Everything that reads what an editor, a merge or a command line may hold. */
export const fuzzTargets: Readonly<Record<string, FuzzTarget>> = {
  frontMatter: fileTarget(
    25,
    'union/privacy.fr.md',
    mutated([statement('en'), statement('fr', undefined, ...answers.fr)], yamlTokens),
  ),
  siteSettings: fileTarget(10, 'site.yaml', mutated([siteLines], yamlTokens)),
  organizationSettings: fileTarget(15, 'union/organization.yaml', mutated([settings], yamlTokens)),
  markdown: bodyTarget(40, mutated([richBody, completeBody.en, completeBody.fr], markdownTokens)),
  headings: bodyTarget(20, mutated([headings, completeBody.fr], headingTokens)),
  facts: fuzzTarget(25, mutated(factTexts, factTokens), tryFacts),
  suppressions: bodyTarget(20, mutated([suppressed], [...suppressionTokens, ...markdownTokens])),
  locks: fileTarget(15, lockFile, mutated([right(lockFile)], lockTokens), (text) => {
    readLock(text, lockFile);
  }),
  baselines: fuzzTarget(
    10,
    fc.record({ text: mutated([baselineOfFlawed], baselineTokens), depth }),
    ({ text, depth: how }) => tryBaseline(readBaseline(text, 'baseline.json'), how),
  ),
  records: fileTarget(10, recordFile, mutated([right(recordFile)], recordTokens), tryRecord),
  ledgers: fileTarget(5, ledgerFile, mutated([right(ledgerFile)], ledgerTokens), (text) => {
    readLedgerText(text, ledgerFile);
  }),
  arguments: fuzzTarget(
    5,
    fc.record({
      command: fc.option(fc.constantFrom(...commands), { freq: 20 }),
      words: fc.array(fc.constantFrom(...words, ...commands), { maxLength: 6 }),
      depth,
    }),
    (input) =>
      runCommand(
        [...(input.command === null ? [] : [input.command]), ...input.words],
        input.depth === 'read' ? {} : rightFiles,
      ),
  ),
};
