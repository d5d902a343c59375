import { isDigitAt, isLoneSpaceAt, narrowNoBreak, noBreak } from './characters.ts';
import type { TypographyEdit } from './edit.ts';
import { countedNouns, labels, loneUnits, notNouns, unmistakableUnits } from './french-words.ts';
import type { Finder, NumberInText, Passage } from './passage.ts';

/**
 * The no-break spaces around numbers: between groups of three digits, and before `%`, `$`, a unit or the noun that is
 * counted; and the space that is missing in `50%`, `10$` or `20km`.
 */
export const spacesAfterNumbers: Finder = (passage, add) => {
  for (const number of passage.numbers) {
    if (number.coded) continue;
    betweenGroups(passage, number, add);
    afterNumber(passage.text, number, add);
  }
};

type Add = (edit: TypographyEdit) => void;

function betweenGroups({ text, profile }: Passage, { start, end }: NumberInText, add: Add): void {
  const space = profile === 'fr-FR' ? narrowNoBreak : noBreak;
  // A group is three digits and the space before it.
  for (let at = start + 1; at < end - 3; at += 1)
    if (text.charAt(at) === ' ') add({ kind: 'no-break-space', start: at, end: at + 1, text: space });
}

const sign = /[%$€](?![\p{L}\d%$€])|\$(?=(?:US|CAN?|CAD)(?![\p{L}\d]))/uy;
const word = /°?[\p{L}\p{M}]+(?:\/[a-z]+)?[$€²³]?/uy;

function afterNumber(text: string, { start, end }: NumberInText, add: Add): void {
  const spaced = isLoneSpaceAt(text, end);
  const at = spaced ? end + 1 : end;
  const found = match(sign, text, at);
  if (found) {
    if (spaced) add(noBreakAt(end));
    else add({ kind: 'missing-space', start: at, end: at + 1, text: noBreak + found });
    countryOfDollar(text, at + 1, add);
    return;
  }
  const next = match(word, text, at);
  if (next === undefined || /['’\d]/.test(text.charAt(at + next.length))) return;
  if (!spaced) {
    if (unmistakableUnits.has(next) && next !== 'min')
      add({ kind: 'missing-space', start: at, end: at + next.length, text: noBreak + next });
  } else if (unmistakableUnits.has(next) || loneUnits.has(next) || isCounted(text, start, at, next)) {
    add(noBreakAt(end));
    // `24 heures sur 24`
    const gap = at + next.length + 4;
    if (text.startsWith(' sur ', gap - 4) && isDigitAt(text, gap + 1)) add(noBreakAt(gap));
  }
}

function isCounted(text: string, start: number, at: number, noun: string): boolean {
  if (noun === 'pour') return text.startsWith('pour cent', at) || text.startsWith('pour\u00a0cent', at);
  if (countedNouns.has(noun)) return true;
  if (!/^\p{Ll}{2,}[sx]$/u.test(noun) || notNouns.has(noun)) return false;
  const figure = text.slice(start, at - 1);
  return (
    !/^(?:[01]|(?:19|20)\d\d)$/.test(figure) &&
    !/[.,]\d{1,2}$|\./.test(figure) &&
    !labels.test(text.slice(Math.max(0, start - 20), start))
  );
}

function countryOfDollar(text: string, at: number, add: Add): void {
  if (
    text.charAt(at - 1) === '$' &&
    isLoneSpaceAt(text, at) &&
    /^(?:US|CAN|CAD|CA)(?![\p{L}\d])/u.test(text.slice(at + 1, at + 5))
  )
    add(noBreakAt(at));
}

const noBreakAt = (start: number): TypographyEdit => ({
  kind: 'no-break-space',
  start,
  end: start + 1,
  text: noBreak,
});

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
