import type { Localized } from '../languages.ts';
import {
  closesAt,
  endsWordsAt,
  isBlankAt,
  isDigitAt,
  isEmoticonAt,
  isLetterAt,
  isSpaceAt,
  narrowNoBreak,
} from './characters.ts';
import type { TypographyEdit, TypographyProfile } from './edit.ts';
import type { Finder, Passage } from './passage.ts';

/**
 * Spaces where none may be: before a comma or a full stop, and on the inside of parentheses; in English also before `;`
 * `:` `!` `?`, and in Canadian French before `;` `!` `?`, unless the space is a narrow one.
 */
export const straySpaces: Finder = (passage, add) => {
  beforeSigns(passage, add);
  insideParentheses(passage.text, add);
};

type Add = (edit: TypographyEdit) => void;

const afterBreakingSpace = /[,.;:!?](?<= .)/g;
const signsAfterSpace: Localized<Readonly<Record<TypographyProfile, RegExp>>> = {
  // A no-break space was put there on purpose: English that quotes French, most likely.
  en: { 'fr-CA': afterBreakingSpace, 'fr-FR': afterBreakingSpace },
  fr: {
    'fr-CA': /[,.;!?](?<=[ \u00a0\u2009\u202f].)/g,
    'fr-FR': /[,.](?<=[ \u00a0\u2009\u202f].)/g,
  },
};
/** Signs that a narrow space may stand before. */
const afterNarrowSpace: Localized<string> = { en: '', fr: ';:!?' };

function beforeSigns({ text, language, profile }: Passage, add: Add): void {
  const signs = signsAfterSpace[language][profile];
  signs.lastIndex = 0;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    const end = match.index;
    const [sign] = match;
    let signEnd = end + 1;
    while (sign !== ',' && sign !== '.' && /[:;!?]/.test(text.charAt(signEnd))) signEnd += 1;
    signs.lastIndex = signEnd;
    if (signEnd - end > 1 && /[:;]/.test(text.slice(end, signEnd))) continue;
    let start = end;
    while (isSpaceAt(text, start - 1)) start -= 1;
    const narrow = text.charAt(end - 1) === narrowNoBreak && afterNarrowSpace[language].includes(sign);
    const abbreviated = text.charAt(start - 1) === '.' && sign !== '.';
    if (narrow || !(abbreviated || endsWordsAt(text, start - 1)) || !closesAt(text, signEnd)) continue;
    if (isEmoticonAt(text, end) || isNamed(text, start, signEnd) || isOfNumbers(text, start, end, signEnd))
      continue;
    if (sign === '.' && (text.charAt(start - 1) === '…' || !endsSentence(text, signEnd))) continue;
    add({ kind: 'extra-space', start, end, text: '' });
  }
}

/** `les signes ; ! et ?`: the signs themselves are meant. */
function isNamed(text: string, start: number, signEnd: number): boolean {
  return (
    /^[ \u00a0\u202f](?:(?:et|ou|and|or)[ \u00a0\u202f])?[,.;:!?](?![.\p{L}\d])/u.test(
      text.slice(signEnd, signEnd + 7),
    ) || /[,.;:!?][ \u00a0\u202f](?:et|ou|and|or)$/.test(text.slice(Math.max(0, start - 5), start))
  );
}

/** `3 : 1`. */
function isOfNumbers(text: string, start: number, at: number, signEnd: number): boolean {
  return text.charAt(at) === ':' && isDigitAt(text, start - 1) && isDigitAt(text, signEnd + 1);
}

/** A full stop before anything but a new sentence is a sign that is spoken of, or part of a name. */
function endsSentence(text: string, signEnd: number): boolean {
  let next = signEnd;
  while (isBlankAt(text, next) && next < text.length) next += 1;
  const sign = text.charAt(next);
  return isLetterAt(text, next) ? sign !== sign.toLowerCase() : sign === '' || '«“"(»”)'.includes(sign);
}

const parentheses = /[()\n]/g;
const spaceInside = /\([ \u00a0\u2009\u202f]|[ \u00a0\u2009\u202f]\)/;

function insideParentheses(text: string, add: Add): void {
  if (!spaceInside.test(text)) return;
  let open: number[] = [];
  parentheses.lastIndex = 0;
  for (let match = parentheses.exec(text); match; match = parentheses.exec(text)) {
    if (match[0] === '(') open.push(match.index);
    else if (match[0] === '\n') open = [];
    else insideOf(text, open.pop(), match.index, add);
  }
}

/** Parentheses that stay open for longer than this are none to judge. */
const maxLength = 2_000;

function insideOf(text: string, open: number | undefined, close: number, add: Add): void {
  if (open === undefined || close - open > maxLength) return;
  let start = open + 1;
  let end = close;
  while (isSpaceAt(text, start)) start += 1;
  while (end > start && isSpaceAt(text, end - 1)) end -= 1;
  if ((start === open + 1 && end === close) || start >= end || isOtherUse(text, open, text.slice(start, end)))
    return;
  if (start > open + 1) add({ kind: 'extra-space', start: open + 1, end: start, text: '' });
  if (end < close) add({ kind: 'extra-space', start: end, end: close, text: '' });
}

/** `f( x )`, `:( … )`, `( 416 )` carried over to the letter, and a parenthesis that is quoted: `« ( » et « ) »`. */
function isOtherUse(text: string, open: number, inside: string): boolean {
  if (!isBlankAt(text, open - 1) && !'«“"([/—–'.includes(text.charAt(open - 1))) return true;
  return /^\d+$|^»|«$/.test(inside) || inside.split('«').length !== inside.split('»').length;
}

const elided = '(?<![^\\s(«“—])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)';
const space = '[ \\u00a0\\u2009\\u202f]';
const parted = new RegExp(`${elided}(?:${space}’(?=\\p{L})|[’']${space}(?=\\p{L})(?!et |ou ))`, 'giu');

/** `l ’avis`, `l’ avis`; not a straight mark that may open a quotation. */
export const spacesBesideApostrophes: Finder = ({ text }, add) => {
  if (!/[ \u00a0\u2009\u202f]’|[’'][ \u00a0\u2009\u202f]/.test(text)) return;
  for (const { 0: match, index } of text.matchAll(parted)) {
    const at = index + match.search(/[ \u00a0\u2009\u202f]/);
    add({ kind: 'extra-space', start: at, end: at + 1, text: '' });
  }
};
