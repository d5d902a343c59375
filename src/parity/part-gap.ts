import type { Span } from '../text/sentences.ts';

/**
 * How the words between two values of a clause go with them: those up to a separator with the first, those after it with the
 * second; `list` where there is nothing but a separator, and both have the same words; `joined` where nothing tells.
 */
export type Gap = Span | 'list' | 'joined';

const separators =
  /(?:,[ \u00a0]*)?(?<![\p{L}\p{N}-])(?:and|or|but|while|whereas|then|as well as|et|ou|mais|puis|ainsi que|tandis qu(?:e|['’])|alors qu(?:e|['’]))(?![\p{L}\p{N}-])|[,;|·•]/giu;

const prepositions = '(?:of|for|from|at|de|pendant)?';
const list = new RegExp(
  `^[ \\u00a0]*(?:(?:and|or|to|until|through|et|ou|à|au|jusqu['’]à|[,–—-])[ \\u00a0]*)*${prepositions}[ \\u00a0]*$`,
  'iu',
);
const beforeValue = new RegExp(`^[ \\u00a0]*${prepositions}[ \\u00a0]*$`, 'iu');

/** A condition goes with what it stands beside in neither language. */
const condition =
  "(?:if|unless|when|whenever|once|until|because|si|s['’]ils?|lorsqu(?:e|['’])|quand|dès qu(?:e|['’])|à moins qu(?:e|['’])|tant qu(?:e|['’])|parce qu(?:e|['’])|car)(?![\\p{L}\\p{N}-])";
const conditions = new RegExp(`(?<![\\p{L}\\p{N}-])${condition}`, 'iu');
const thenCondition = new RegExp(`^,?[ \\u00a0]${condition}`, 'iu');

/** “For messages in our office”: what a value counts, without what comes after it. */
const counted =
  /^\P{L}*\p{L}+[^,;:(]*?(?=[^\p{L}\p{N}]+(?:in|at|on|by|with|from|within|under|per|through|for|to|and|or|are|is|was|were|will|must|may|can|has|have|which|that|who|dans|aux?|à|sur|par|chez|sous|avec|en|pour|et|ou|sont|est|ont|étai(?:en)?t|ser(?:a|ont)|doi(?:ven)?t|peu(?:ven)?t|qui|que)(?![\p{L}\p{N}])|[,;:(]|$)/iu;

/**
 * Parts the words between two values: at the only separator, or at the one beside a value, as in “45 days, and messages for
 * 120” and “for logs and copies, 120 days”.
 *
 * @param start where the first value ends in the text.
 */
export function partGap(text: string, start: number, next: Span): Gap {
  const gap = text.slice(start, next.start);
  // “7 days, or 2 years if there was an accident”: the condition is that of the second.
  if (list.test(gap)) return isConditional(text, next.end) ? { start, end: next.start } : 'list';
  if (conditions.test(gap)) return 'joined';
  const found = Array.from(gap.matchAll(separators), ({ index, 0: separator }) => ({
    start: start + index,
    end: start + index + separator.length,
    isWord: isWord(separator),
    isAfterValue: isBlank(gap.slice(0, index)),
    isBeforeValue: isBlank(gap.slice(index + separator.length)),
  }));
  // « Et les messages, 120 jours »: the comma stands for the verb.
  const isElided =
    /,[ \u00a0]*(?:and|et)(?![\p{L}\p{N}])/iu.test(gap) ||
    !/^[ \u00a0]*[\p{L}\p{N}(]/u.test(text.slice(next.end, next.end + 20));
  const parting = found.filter(
    ({ isWord, isAfterValue, isBeforeValue }) => isWord || isAfterValue || !isBeforeValue || !isElided,
  );
  const beside = parting.filter((one) => one.isAfterValue || one.isBeforeValue);
  const eligible = beside.length > 0 ? beside : parting;
  const words = eligible.filter((one) => one.isWord);
  const [only, more] = words.length > 0 ? words : eligible;
  return only && !more ? { start: only.start, end: only.end } : 'joined';
}

/** Where the words of the last value of a clause end: before “and the account is closed”, if that follows it at once. */
export function endOfWords(text: string, start: number, end: number): number {
  for (const { index, 0: separator } of text.slice(start, end).matchAll(separators)) {
    if (!isBlank(text.slice(start, start + index))) break;
    if (isWord(separator)) return start + index;
  }
  return end;
}

/**
 * Where the words after the last value of a clause end that go with no other: a condition, or what it counts where the
 * values come first, as in “45 days for logs and 120 days for messages in our office”.
 *
 * @param before what parts it from the value before.
 */
export function endOfOwnWords(text: string, before: Gap | undefined, value: Span, end: number): number {
  if (isConditional(text, value.end)) return end;
  const comesFirst = typeof before === 'object' && beforeValue.test(text.slice(before.end, value.start));
  if (!comesFirst) return value.end;
  return value.end + (counted.exec(text.slice(value.end, end))?.[0].length ?? 0);
}

function isConditional(text: string, index: number): boolean {
  return thenCondition.test(text.slice(index, index + 20));
}

function isWord(separator: string): boolean {
  return /[\p{L};|·•]/u.test(separator);
}

function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
