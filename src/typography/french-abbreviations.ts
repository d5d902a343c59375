import { noBreak, untouchedSign } from './characters.ts';
import type { Finder } from './typography.ts';

/** A form of address and the name; `no` and the number; `art.` or `chap.` and the provision. */
const before = new RegExp(
  "(?<![\\p{L}\\p{M}\\d.’'-])(?:" +
    `(?:M\\.|MM\\.|Mme|Mmes|Mlle|Mlles|Dr|Dre|Drs|Me|Mes|Pr|Pre) (?=[\\p{Lu}${untouchedSign}])|` +
    '(?:[Nn]o|[Nn]ᵒ|[Nn]ᵒˢ|[Nn]°|[Aa]rt\\.|[Pp]ar\\.|[Cc]h\\.|[Cc]hap\\.|pp?\\.|ss?\\.|c\\.|§) (?=\\d|\\p{Lu}{1,3}[-.]\\d)' +
    ')',
  'gu',
);

/** `38 (2)` after a word that names a provision. */
const provision =
  /(?<!\p{L})(?:articles?|art\.|paragraphes?|par\.|alinéas?|sous-alinéas?|al\.)[ \u00a0\u202f]\d+(?:\.\d+)*((?:[ \u00a0\u202f]\((?:\d+(?:\.\d+)*|\p{Ll})\))+)/giu;

/** No-break spaces after abbreviations, and inside the number of a provision. */
export const abbreviationSpaces: Finder = ({ text, numbers }, add) => {
  for (const match of text.matchAll(before)) {
    const end = match.index + match[0].length;
    add({ concern: 'no-break-space', start: end - 1, end, text: noBreak });
  }
  if (numbers.length === 0 || !text.includes(' (')) return;
  for (const match of text.matchAll(provision)) {
    const end = match.index + match[0].length;
    for (
      let at = text.indexOf(' (', end - (match[1]?.length ?? 0));
      at >= 0 && at < end;
      at = text.indexOf(' (', at + 1)
    )
      add({ concern: 'no-break-space', start: at, end: at + 1, text: noBreak });
  }
};
