import { noBreak } from './characters.ts';
import type { TypographyEdit } from './edit.ts';
import type { Finder } from './passage.ts';

/** Most texts hold no form of address: this asks at little cost. */
const titleHint = /(?:M\.|Mm?e|MM\.|Ml|Dr|Pr).{0,3} /;
const titles = /(?<![\p{L}\p{M}\d.’'-])(?:M\.|MM\.|Mmes?|Mlles?|Drs?|Dres?|Me|Pre?) (?=[\p{Lu}ǁ])/gu;

/** `no` and its number, `art.` or `chap.` and the provision. */
const numbered =
  /(?<![\p{L}\p{M}\d.’'-])(?:[Nn](?:o|ᵒ|ᵒˢ|°)|[Aa]rt\.|[Pp]ar\.|[Cc]h\.|[Cc]hap\.|pp?\.|ss?\.|c\.|§) (?=\$? ?\d|\p{Lu}{1,3}[-.]\d)/gu;

/** `38 (2)` after a word that names a provision. */
const provision =
  /(?<!\p{L})(?:articles?|art\.|paragraphes?|par\.|alinéas?|sous-alinéas?|al\.)[ \u00a0\u202f]\d+(?:\.\d+)*((?:[ \u00a0\u202f]\((?:\d+(?:\.\d+)*|\p{Ll})\))+)/giu;

/** No-break spaces after abbreviations, and inside the number of a provision. */
export const abbreviationSpaces: Finder = ({ text, numbers }, add) => {
  if (titleHint.test(text)) for (const match of text.matchAll(titles)) add(lastSpaceOf(match));
  if (numbers.length === 0) return;
  for (const match of text.matchAll(numbered)) add(lastSpaceOf(match));
  if (!text.includes(' (')) return;
  for (const match of text.matchAll(provision)) {
    const end = match.index + match[0].length;
    const start = end - (match[1]?.length ?? 0);
    for (let at = text.indexOf(' (', start); at >= 0 && at < end; at = text.indexOf(' (', at + 1))
      add({ kind: 'no-break-space', start: at, end: at + 1, text: noBreak });
  }
};

function lastSpaceOf(match: RegExpExecArray): TypographyEdit {
  const end = match.index + match[0].length;
  return { kind: 'no-break-space', start: end - 1, end, text: noBreak };
}
