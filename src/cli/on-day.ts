import type { Io } from './io.ts';
import { checkedDay } from './release/terms.ts';

/**
 * The same, on a day that was asked for: what is in force, or has ended, is judged by it.
 *
 * @throws UsageError for no day of the calendar.
 */
export function onDay(io: Io, day: string | undefined): Io {
  checkedDay(day);
  return day === undefined ? io : { ...io, today: day };
}
