import type { Language } from '../../src/languages.ts';
import type {
  EditKind,
  ProtectedRanges,
  TypographyEdit,
  TypographyProfile,
} from '../../src/typography/edit.ts';
import { typographyOf } from '../../src/typography/typography.ts';

const marks: Readonly<Record<EditKind, string>> = {
  'no-break-space': 'nb',
  curly: 'curly',
  'missing-space': 'missing',
  'extra-space': 'extra',
  'sentence-space': 'sentence',
  quotes: 'quotes',
  number: 'number',
  'dollar-sign': 'dollar',
  'first-of-month': 'first',
  time: 'time',
  ellipsis: 'ellipsis',
  'doubled-word': 'doubled',
};

/** `~` stands for U+00A0 and `·` for U+202F. */
const visible = (text: string): string => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '·');
const hidden = (text: string): string => text.replaceAll('~', '\u00a0').replaceAll('·', '\u202f');

/** The text that an annotated one stands for: each `⟦nb: →~⟧` is what stands before the arrow. */
export const plainOf = (annotated: string): string =>
  hidden(annotated.replace(/⟦\w+:([^→⟧]*)(?:→[^⟧]*)?⟧/g, '$1'));

/** The text with each edit written in its place: `La liste⟦nb: →~⟧: un`, `⟦doubled:le le⟧`. */
export function annotate(text: string, edits: readonly TypographyEdit[]): string {
  let result = '';
  let done = 0;
  for (const { kind, start, end, text: wanted } of edits) {
    const arrow = wanted === undefined ? '' : `→${wanted}`;
    result += `${text.slice(done, start)}⟦${marks[kind]}:${text.slice(start, end)}${arrow}⟧`;
    done = end;
  }
  return visible(result + text.slice(done));
}

/** An annotated text, made again from the plain one. */
export function again(
  annotated: string,
  language: Language,
  profile: TypographyProfile,
  protectedRanges: ProtectedRanges = [],
): string {
  const text = plainOf(annotated);
  return annotate(text, typographyOf(text, language, profile, protectedRanges));
}
