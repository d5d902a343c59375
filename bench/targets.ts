import { type ContenderName, contenderNames } from './contenders.ts';
import type { Measure } from './measure.ts';

type Quantity = keyof Measure;

/** What a contender is to keep to, by itself or in proportion to another. */
export interface Target {
  readonly quantity: Quantity;
  readonly most: number;
  /** The other, when `most` is a ratio. */
  readonly to?: ContenderName;
  /** The one number of organizations that it is for; without it, any large site is meant. */
  readonly size?: number;
}

/** Organizations from which a ratio says something about builders and not about how fast Node starts. */
const largeSite = 1000;

const targets: Partial<Readonly<Record<ContenderName, readonly Target[]>>> = {
  cold: [
    { quantity: 'seconds', most: 3.5, to: 'plain' },
    { quantity: 'cpuSeconds', most: 18, size: 1000 },
    { quantity: 'peakMegabytes', most: 1.5, to: 'plain' },
  ],
  edited: [
    { quantity: 'seconds', most: 2, size: 1000 },
    { quantity: 'seconds', most: 1, to: 'hugo' },
  ],
  unchanged: [{ quantity: 'seconds', most: 1, size: 1000 }],
  checkAnew: [{ quantity: 'seconds', most: 4, to: 'parse' }],
  ownCheck: [{ quantity: 'seconds', most: 1.6, to: 'empty' }],
  ownBuild: [{ quantity: 'seconds', most: 1.2 }],
};

/** How much longer a page may take in a site of 5,000 organizations than in one of 1,000. */
export const growthTarget = { most: 1.2, from: 1000, to: 5000 } as const;

/**
 * The targets of a contender and whether it keeps to them, as two cells of a table.
 *
 * @param size how many organizations; left out for the statements that ship.
 * @param middle the median of what was measured of a contender; NaN when it was not.
 */
export function judge(
  name: ContenderName,
  size: number | undefined,
  middle: (name: ContenderName, quantity: Quantity) => number,
): readonly [string, string] {
  const due = (targets[name] ?? []).filter(
    (target) => size === undefined || (target.size === undefined ? size >= largeSite : size === target.size),
  );
  const verdicts = due.map((target) => {
    const { quantity, most, to } = target;
    const measured = middle(name, quantity) / (to === undefined ? 1 : middle(to, quantity));
    return verdictOn(measured, most, to === undefined ? unitOf[quantity] : '×');
  });
  return [due.map(describe).join('; '), verdicts.join('; ')];
}

/** Whether a figure keeps to its target, and the figure. */
export function verdictOn(measured: number, most: number, unit: string): string {
  if (Number.isNaN(measured)) return 'not measured';
  return `${measured <= most ? 'yes' : 'NO'} (${measured.toFixed(2)}${unit})`;
}

const unitOf: Readonly<Record<Quantity, string>> = {
  seconds: ' s',
  cpuSeconds: ' CPU s',
  peakMegabytes: ' MB',
};

function describe({ quantity, most, to }: Target): string {
  if (to === undefined) return `≤ ${most}${unitOf[quantity]}`;
  const of = { seconds: 'the time', cpuSeconds: 'the CPU time', peakMegabytes: 'the memory' }[quantity];
  return `≤ ${most}× ${of} of ${contenderNames[to]}`;
}
