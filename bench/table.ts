import { type ContenderName, contenderNames } from './contenders.ts';
import type { Measure } from './measure.ts';
import { median } from './median.ts';
import type { Runs } from './run-size.ts';
import { growthTarget, judge, verdictOn } from './targets.ts';

/** What each contender's time is set in proportion to. */
const references: Readonly<Record<ContenderName, ContenderName>> = {
  cold: 'plain',
  plain: 'plain',
  hugo: 'plain',
  floor: 'plain',
  unchanged: 'plain',
  edited: 'plain',
  checkAnew: 'parse',
  checkUnchanged: 'parse',
  parse: 'parse',
  empty: 'empty',
  ownCheck: 'empty',
  ownBuild: 'empty',
};

const columns = [
  'organizations',
  'pages',
  'program',
  'runs',
  'median s',
  'min–max s',
  'ratio',
  'CPU s',
  'CPU ratio',
  'peak MB',
  'target',
  'met',
] as const;

/** The columns that hold words. */
const words: readonly string[] = ['program', 'target', 'met'];

/** The two lines at the head of the table. */
export function headLines(): string[] {
  return [tableLine(columns), `|${columns.map((name) => (words.includes(name) ? '---' : '--:')).join('|')}|`];
}

/**
 * A line for each contender.
 *
 * @param size how many organizations; left out for the statements that ship.
 */
export function linesOf(runs: Runs, size?: number): string[] {
  const middle = (name: ContenderName, quantity: keyof Measure): number =>
    median((runs.get(name) ?? []).map((run) => run[quantity]));
  const ratio = (name: ContenderName, quantity: keyof Measure): string =>
    `${(middle(name, quantity) / middle(references[name], quantity)).toFixed(2)}×`;
  return [...runs].map(([name, own]) => {
    const times = own.map(({ seconds }) => seconds);
    return tableLine([
      size ?? 3,
      own[0]?.pages ?? '',
      contenderNames[name],
      own.length,
      middle(name, 'seconds').toFixed(2),
      `${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)}`,
      ratio(name, 'seconds'),
      middle(name, 'cpuSeconds').toFixed(2),
      ratio(name, 'cpuSeconds'),
      Math.max(...own.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0),
      ...judge(name, size, middle),
    ]);
  });
}

/** A line on how the time that a page takes grows with the site; none unless both sizes were measured. */
export function growthLines(bySize: ReadonlyMap<number, Runs>): string[] {
  const { from, to, most } = growthTarget;
  const [small, large] = [from, to].map((size) => {
    const cold = bySize.get(size)?.get('cold') ?? [];
    return median(cold.map(({ seconds, pages }) => seconds / (pages ?? Number.NaN)));
  });
  if (small === undefined || large === undefined || Number.isNaN(small + large)) return [];
  const growth = large / small;
  const name = `${contenderNames.cold}, time a page`;
  const target = `≤ ${most}× that at ${from}`;
  const seconds = large.toFixed(5);
  return [
    tableLine([
      to,
      '',
      name,
      '',
      seconds,
      '',
      `${growth.toFixed(2)}×`,
      '',
      '',
      '',
      target,
      verdictOn(growth, most, '×'),
    ]),
  ];
}

/** A line of a table in Markdown. */
export function tableLine(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
