import { processIo } from '../src/cli/io.ts';
import { Progress } from '../src/cli/progress.ts';
import {
  changedLines,
  describeExpected,
  describeFinding,
  findingsOfPair,
  judge,
  lowestRecall,
  type Outcome,
  type Score,
  scoresOf,
} from '../tests/parity/measure.ts';
import { mutantsOf } from '../tests/parity/mutations/families.ts';
import { loadPairs } from '../tests/parity/pairs.ts';

/*
 * npm run test:parity [-- --all] [family…]: precision and recall of the rules that compare two versions, over the mutants of the
 * corpus, with what was missed and what was a false alarm. Names of families keep the run to those; `--all` takes
 * every mutant there is, some ten thousand.
 */

const fewestMutants = 2_000;
/** How many failures of a family to show, and how long a changed line may be. */
const shown = Number(process.env['SHOWN'] ?? 5);
const longestLine = 260;

const started = performance.now();
const pairs = loadPairs();
const options = process.argv.slice(2);
const wanted = options.filter((option) => option !== '--all');
const known = new Map(pairs.map((pair) => [pair, findingsOfPair(pair)]));
const unclean = [...known].flatMap(([{ name }, findings]) =>
  findings.map((finding) => `  ${name}: ${describeFinding(finding)}`),
);
const progress = new Progress(processIo('en', process.env));
const outcomes = mutantsOf(pairs, options.includes('--all'))
  .filter(({ family }) => wanted.length === 0 || wanted.includes(family))
  .map((mutant, at, all) => {
    if (at % 50 === 0) progress.line(`${at} of ${all.length} mutants`);
    return judge(mutant, known.get(mutant.pair));
  });
progress.clear();
const scores = scoresOf(outcomes);

const failed = outcomes.filter(({ misses, falseAlarms }) => misses.length + falseAlarms.length > 0);
const byFamily = grouped(failed);
for (const [family, failures] of byFamily) {
  print(
    '',
    `${family}: ${failures.length} of ${outcomes.filter(({ mutant }) => mutant.family === family).length}`,
  );
  for (const failure of failures.slice(0, shown)) print(...describe(failure));
}
if (unclean.length > 0) print('', 'Findings in pairs as they stand:', ...unclean);

print('', ...table(scores));
const names = (fires: boolean): number =>
  new Set(
    outcomes.filter(({ mutant }) => mutant.expected.length > 0 === fires).map(({ mutant }) => mutant.family),
  ).size;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
print(
  '',
  `${outcomes.length} mutants of ${pairs.length} pairs, ${names(true)} families that fire and ${names(false)} that stay silent, ${seconds} s`,
);
const enough = wanted.length > 0 || outcomes.length >= fewestMutants;
const holds = scores.every(
  ({ rule, recall, falseAlarms }) => recall >= lowestRecall(rule) && falseAlarms === 0,
);
process.exitCode = enough && holds && unclean.length === 0 ? 0 : 1;

function grouped(all: readonly Outcome[]): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of all) {
    const { family } = outcome.mutant;
    groups.set(family, [...(groups.get(family) ?? []), outcome]);
  }
  return groups;
}

function describe({ mutant, misses, falseAlarms }: Outcome): readonly string[] {
  return [
    `  ${mutant.pair.name}, ${mutant.changed} changed: ${mutant.what}`,
    ...misses.map((expected) => `    missed ${describeExpected(expected)}`),
    ...falseAlarms.map((finding) => `    false alarm ${describeFinding(finding)}`),
    ...changedLines(mutant)
      .slice(0, 6)
      .map((line) => `      ${line.length > longestLine ? `${line.slice(0, longestLine)}…` : line}`),
  ];
}

function table(rows: readonly Score[]): readonly string[] {
  const percent = (share: number): string => share.toFixed(3).padStart(9);
  const count = (value: number): string => String(value).padStart(7);
  return [
    `${'rule'.padEnd(24)}   hits   miss  false precision    recall        F1`,
    ...rows.map(
      ({ rule, hits, misses, falseAlarms, precision, recall, f1 }) =>
        `${rule.padEnd(24)}${count(hits)}${count(misses)}${count(falseAlarms)} ${percent(precision)} ${percent(recall)} ${percent(f1)}`,
    ),
  ];
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
