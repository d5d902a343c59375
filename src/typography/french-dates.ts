import { isLoneSpaceAt, noBreak } from './characters.ts';
import { labels, months } from './french-words.ts';
import type { Finder } from './passage.ts';

const dayAndMonth = new RegExp(
  `(\\d{1,2})(er|ᵉʳ|ER)?([ \\u00a0\\u2009\\u202f])(${months})(?![\\p{L}\\p{M}\\d])(?:([ \\u00a0\\u2009\\u202f])\\d{4}(?!\\d))?`,
  'iuy',
);
const monthAndYear = new RegExp(`(?<![\\p{L}\\p{M}])(?:${months})[ ](?=\\d{4}(?!\\d|[.,]\\d))`, 'giu');

/** What the number before ends with, or a full stop of its own: the three of an ellipsis are no such thing. */
const otherNumberBefore = /(?:[\d,]|(?<!\.)\.)[ \u00a0\u202f]?$/;

/** `du 1 au 15 mars`. */
const firstToDay = new RegExp(
  `(?<![\\p{L}\\p{M}])du[ \\u00a0]1(?=[ \\u00a0]au[ \\u00a0]\\d{1,2}[ \\u00a0](?:${months})(?![\\p{L}\\p{M}]))`,
  'giu',
);

/**
 * Dates: no-break spaces between day, month and year, and `1er` for the first of the month; every other day is a
 * plain number (OQLF).
 */
export const dates: Finder = ({ text, numbers }, add) => {
  if (numbers.length === 0) return;
  for (const { start, coded } of numbers) {
    if (coded) continue;
    dayAndMonth.lastIndex = start;
    const match = dayAndMonth.exec(text);
    if (!match) continue;
    const [, day = '', ending = '', , month = '', year] = match;
    const before = text.slice(Math.max(0, start - 20), start);
    if (Number(day) > 31 || labels.test(before)) continue;
    const gap = start + day.length + ending.length;
    if (isLoneSpaceAt(text, gap)) add({ kind: 'no-break-space', start: gap, end: gap + 1, text: noBreak });
    const isDate = year !== undefined || month === month.toLowerCase();
    if (day === '1' && ending === '' && isDate && !otherNumberBefore.test(before))
      add({ kind: 'first-of-month', start, end: start + 1, text: '1er' });
  }
  if (!numbers.some(({ start, end }) => end - start === 1 || end - start === 4)) return;
  for (const match of text.matchAll(firstToDay)) {
    const start = match.index + 3;
    add({ kind: 'first-of-month', start, end: start + 1, text: '1er' });
  }
  for (const match of text.matchAll(monthAndYear)) {
    const gap = match.index + match[0].length - 1;
    add({ kind: 'no-break-space', start: gap, end: gap + 1, text: noBreak });
  }
};
