import { isLoneSpaceAt, noBreak } from './characters.ts';
import type { Finder } from './passage.ts';

const rest =
  /([ \u00a0\u2009\u202f]?)([hH])(?:([ \u00a0\u2009\u202f]?)([0-5]?\d))?(?![\p{L}\p{M}\d’'$²]|[.,]\d)/uy;

/** Times of day and durations as French writes them: `16 h 30`, `16 h`, with no-break spaces (OQLF). */
export const times: Finder = ({ text, numbers }, add) => {
  for (const { start, end, coded } of numbers) {
    if (coded || end - start > 3 || !/^\d+$/.test(text.slice(start, end))) continue;
    rest.lastIndex = end;
    const match = rest.exec(text);
    if (!match) continue;
    const [whole, before = '', sign, between = '', minutes] = match;
    if (minutes === undefined && (sign === 'H' || before !== '')) continue;
    const stop = end + whole.length;
    // `K1A 1H3` is a postal code.
    if (
      sign === 'H' &&
      /[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\s?$/i.test(text.slice(Math.max(0, start - 4), start))
    )
      continue;
    if (before === '' || sign === 'H' || (minutes !== undefined && between === '')) {
      if (minutes !== undefined && Number(text.slice(start, end)) > 24) continue;
      const tail = minutes === undefined ? '' : noBreak + minutes;
      add({ kind: 'time', start, end: stop, text: `${text.slice(start, end)}${noBreak}h${tail}` });
    } else {
      const gap = end + before.length + 1;
      if (isLoneSpaceAt(text, gap)) add({ kind: 'no-break-space', start: gap, end: gap + 1, text: noBreak });
    }
  }
};
