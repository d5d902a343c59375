import { everyCase, timeToCheck } from '../tests/support/growth/growth-cases.ts';
import { tableLine } from './table.ts';

/** Seconds that a check of one statement may take, whatever is in it. */
const most = 2;

/**
 * How long a check of hostile content takes: a line for each kind that takes more than a tenth of the target, the slowest
 * first, then one that counts them.
 *
 * @param size characters of what is repeated.
 */
export function measureHostileContent(size: number): readonly string[] {
  timeToCheck({});
  const measured = everyCase
    .map(({ name, files }) => ({ name, seconds: timeToCheck(files(size)) / 1_000 }))
    .sort((a, b) => b.seconds - a.seconds);
  const slow = measured.filter(({ seconds }) => seconds > most);
  return [
    tableLine(['what is repeated', 'CPU s']),
    '|---|--:|',
    ...measured
      .filter(({ seconds }) => seconds > most / 10)
      .map(({ name, seconds }) => tableLine([name.replaceAll('|', '\\|'), seconds.toFixed(2)])),
    '',
    `${measured.length} kinds of hostile content of ${size} characters; ${slow.length} took more than ${most} s.`,
  ];
}
