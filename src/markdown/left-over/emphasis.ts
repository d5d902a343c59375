import type { LeftOverSign, ShownText } from './sign.ts';

export type EmphasisMessage = 'unclosed' | 'unopened' | 'spaced' | 'highlight';

/** What the other texts of a page say of the asterisks in one: `Name*` and `* required` are a mark and its note. */
export interface PageNotes {
  /** A text that starts with an asterisk, one that stands alone, or the word itself. */
  readonly single: boolean;
  /** A text that starts with two. */
  readonly double: boolean;
  /** How many words on the page end in one asterisk, and in two. */
  readonly marks: number;
  readonly doubleMarks: number;
}

const mayHold = /[*_]|~~|==/;
const marked = /(?<=[\p{L}\p{N})\]»”"'.!?,;:%])(\*{1,2})(?=[\s.,;:!?)»”|]|$)/gu;

/** Goes through the texts of a page for the asterisks that refer to notes. */
export function pageNotes(texts: readonly ShownText[]): PageNotes {
  const counts = { single: false, double: false, marks: 0, doubleMarks: 0 };
  for (const { text } of texts) {
    if (!text.includes('*')) {
      counts.single ||= /\bast[ée]ri(?:sk|sque)s?\b/iu.test(text);
      continue;
    }
    counts.single ||=
      /^\s*\*(?!\*)|(?<!\d\s)(?:^|(?<=\s)|[(«“"])\*(?=[\s)»”"]|$)(?!\s\d)|\bast[ée]ri(?:sk|sque)s?\b/iu.test(
        text,
      );
    counts.double ||= /^\s*\*\*(?!\*)/.test(text);
    for (const [sign] of text.matchAll(marked)) counts[sign.length === 1 ? 'marks' : 'doubleMarks'] += 1;
  }
  return counts;
}

/**
 * The first sign of emphasis that a text shows: `**word`, `word**`, `** word **`, `==word==`. Asterisks that refer to a
 * note, that multiply or that stand for any letters are meant, and so are the underscores of names such as `_ga`.
 */
export function emphasisSign(
  shown: ShownText,
  notes: () => PageNotes,
): LeftOverSign<EmphasisMessage> | undefined {
  const { text } = shown;
  if (!mayHold.test(text)) return undefined;
  return spaced(text) ?? highlighted(text) ?? lone(shown, notes);
}

/** Both signs are there, with a space or a letter where none may be. */
function spaced(text: string): LeftOverSign<EmphasisMessage> | undefined {
  for (const pattern of [
    /(?<=^|[\s(«“])(\*\*)([ \u00a0]*)([\p{L}\p{N}«“("][^*\n]{0,200}?|[\p{L}\p{N}])([ \u00a0]*)\*\*(?=[\s.,;:!?)»”]|$)/gu,
    /(?<=^|[\s(«“])(__)([ \u00a0]*)(\p{Lu}\p{Ll}[^_\n]{0,200}?)([ \u00a0]*)__(?=[\s.,;:!?)»”]|$)/gu,
  ])
    for (const { 0: all, 1: sign = '', 2: before = '', 3: words = '', 4: after = '', index } of text.matchAll(
      pattern,
    )) {
      if (before === '' && after === '') continue;
      const close = index + sign.length + before.length + words.length;
      return {
        message: 'spaced',
        start: index,
        end: index + all.length,
        replacements: [
          ...(before ? [{ start: index, old: sign + before, text: sign }] : []),
          ...(after ? [{ start: close, old: after + sign, text: sign }] : []),
        ],
      };
    }
  // Punctuation before a closing sign and a letter after it: CommonMark takes the sign for an opening one.
  for (const { 0: all, index } of text.matchAll(
    /(?<=^|\s)\*\*(?=[\p{L}\p{N}])[^*\n]{1,200}[.:!?,;)»]\*\*(?=[\p{L}\p{N}])/gu,
  )) {
    const close = index + all.length - 2;
    return {
      message: 'spaced',
      start: index,
      end: close + 2,
      replacements: [{ start: close, old: '**', text: '** ' }],
    };
  }
  return undefined;
}

function highlighted(text: string): LeftOverSign<EmphasisMessage> | undefined {
  const { 0: all, index } = /(?<![=\S])==(?=[^\s=])[^=\n]{1,200}(?<=[^\s=])==(?![=\p{L}\p{N}])/u.exec(
    text,
  ) ?? {
    0: '',
    index: -1,
  };
  return index === -1 ? undefined : { message: 'highlight', start: index, end: index + all.length };
}

function lone(
  { text, isCell }: ShownText,
  notes: () => PageNotes,
): LeftOverSign<EmphasisMessage> | undefined {
  for (const { 0: sign, index } of text.matchAll(/\*+|_+|~{2}/g)) {
    const end = index + sign.length;
    const before = text.charAt(index - 1);
    const after = text.charAt(end);
    const opens = /^$|[\s(«“"'’—–:]/.test(before) && /[\p{L}«“([]/u.test(after);
    const closes = /[\p{L}\p{N})\]»”"'.!?,;:%]/u.test(before) && /^$|[\s.,;:!?)»”]/.test(after);
    if (!opens && !closes) continue;
    const range = { start: index, end };
    const word = wordAround(text, index, end);
    const isMeant =
      sign[0] === '_'
        ? isName(text, word, sign.length, { opens, isCell })
        : sign[0] === '*' && isMark(text, word, { index, sign, opens }, notes);
    if (!isMeant) return { message: opens ? 'unclosed' : 'unopened', ...range };
  }
  return undefined;
}

function wordAround(text: string, start: number, end: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 60))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`;
}

const markers = /[*_~]+/g;

/** Words that end in an asterisk for all that may follow: `trans*`, `2SLGBTQI*`. */
const open = /^[«“"(]?(?:[Tt]rans|[Ll]atin|[Qq]ueer|[Ff]emmes?|[Ww]om[ae]n|[\p{Lu}\d]{3,})\*/u;

function isMark(
  text: string,
  word: string,
  { index, sign, opens }: { readonly index: number; readonly sign: string; readonly opens: boolean },
  notes: () => PageNotes,
): boolean {
  // `****` hides a password or a card, `*.ca` and `*_id` stand for any name.
  if (sign.length > 3 || /[_/\\]|\*\.|\*-/.test(word) || (word.match(markers) ?? []).length > 1) return true;
  const isFirst = /^\s*$/.test(text.slice(0, index)) || text.charAt(index - 1) === '\n';
  const { single, double, marks, doubleMarks } = notes();
  if (sign.length === 1) {
    // `(*see below)` and a note after a sentence look the same as emphasis that stayed open, where a mark asks for them.
    if (opens) return isFirst || text.charAt(index - 1) === '(' || marks > 0;
    return single || marks > 1 || /\d\*/.test(word) || open.test(word);
  }
  return opens ? isFirst && (single || doubleMarks > 0) : single || double;
}

/** Whether underscores belong to a name, as of a cookie, rather than to words in italics or bold. */
function isName(
  text: string,
  word: string,
  length: number,
  { opens, isCell }: { readonly opens: boolean; readonly isCell: boolean },
): boolean {
  if (isCell || length > 2 || (word.match(markers) ?? []).length > 1) return true;
  const bare = word.replace(/[.,;:!?)»”]+$/, '').replace(/^[«“"(]+/, '');
  if (/[\d/=\\@.-]/.test(bare) || /cookie|témoin|pr[ée]fix|variable|fichier|storage/iu.test(text))
    return true;
  return opens
    ? !/^_+[\p{Lu}][\p{Ll}’']+$/u.test(bare) && !functionWord.test(bare)
    : !/^[\p{L}’']{3,}_+$/u.test(bare);
}

/** Words that begin phrases, and no names of cookies or variables. */
const functionWord =
  /^_+(?:the|your|our|their|this|these|those|an|any|all|each|every|only|never|always|not|before|after|without|you|we|it|and|or|if|le|la|les|un|une|des|du|votre|vos|notre|nos|leurs?|cette|ces|toute?s?|tous|chaque|seulement|jamais|toujours|avant|après|sans|vous|nous|et|ou|si)$/u;
