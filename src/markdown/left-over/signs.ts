import type { LeftOverSign, ShownText } from './sign.ts';

export type SignMessage =
  | 'attribute'
  | 'backslash'
  | 'divider'
  | 'emoji'
  | 'entity'
  | 'heading'
  | 'html'
  | 'table'
  | 'task';

interface Pattern {
  readonly pattern: RegExp;
  /** Where it can stand at all; anywhere when left out. */
  readonly applies?: (shown: ShownText) => boolean;
}

const entities =
  'nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[lr]aquo|[aeiouAEIOU](?:acute|grave|circ|uml)|[cC]cedil|[nm]dash|hellip|copy|reg|trade|deg';
const tags = 'p|br|b|i|u|em|strong|a|div|span|ul|ol|li|h[1-6]|table|t[rdh]|img|sup|sub|font';

const patterns: Readonly<Record<SignMessage, Pattern>> = {
  // {:.note}, {#cookies}, {.wide}, {lang=en} behind nothing that it could belong to.
  attribute: {
    pattern: /\{(?:[:#.](?=[\p{L}\s.#])|(?:lang|class|id|style|target|rel|width)=)[^{}\n]{0,80}\}?/gu,
    // A heading that is none is one finding.
    applies: ({ text }) => !text.startsWith('#'),
  },
  // Not the end of a path of Windows, nor where a command goes on: before an option or a redirection.
  backslash: { pattern: /(?<!\p{L}:|[\w$:]\\[\w.-]{0,40})\\(?=\s|$)(?!\s+(?:-{1,2}[a-z]|[<>|]))/gu },
  divider: {
    pattern: /(?<=^|\n)\s*(?:={3,}|-{3,}|\*{3,}|#{2,}|\+{3,})\s*(?=$|\n)/g,
    applies: ({ isCell }) => !isCell,
  },
  emoji: { pattern: /(?<![\p{L}\p{N}:/.])(?::[a-z][a-z0-9+-]{2,}(?:_[a-z0-9+-]+)*:)(?![\p{L}\p{N}:/])/gu },
  entity: {
    pattern: new RegExp(`&(?:amp;)*(?:${entities}|#\\d{2,5}|#x[\\da-f]{2,5});|&nbsp(?![\\w;])`, 'g'),
  },
  heading: { pattern: /(?<=[\p{L}\p{N}.:;!?)»”] )#{2,6}(?= \p{Lu})/gu },
  html: { pattern: new RegExp(`</?(?:${tags})(?:\\s[^<>]*)?/?>`, 'gi') },
  table: {
    pattern: /^\s*\|(?=[^|]*\|)[\s\S]*\|\s*$|\|\s*:?-{3,}:?\s*(?:\||$)|^\s*:?-{3,}:?\s*\|/g,
    applies: ({ isCell }) => !isCell,
  },
  task: { pattern: /^\[[ xX]\](?=\s)/g, applies: ({ opensItem }) => opensItem },
};

const mayHold = /[{\\&<|]|:[a-z]|\[[ xX]\] |[=*+#-]{2}/;

/** The signs of a text that a page shows, and that other dialects of Markdown, or a mistake less, would have made something of. */
export function markupSigns(shown: ShownText): readonly LeftOverSign<SignMessage>[] {
  const { text } = shown;
  if (!mayHold.test(text)) return [];
  return (Object.keys(patterns) as SignMessage[]).flatMap((message) => {
    const { pattern, applies } = patterns[message];
    if (applies && !applies(shown)) return [];
    return [...text.matchAll(pattern)].map(({ 0: all, index }) => {
      const start = index + (/^\s*/.exec(all)?.[0].length ?? 0);
      return { message, start, end: index + all.trimEnd().length, ...replacementsOf(message, all, start) };
    });
  });
}

/** `&amp;nbsp;` is `&nbsp;` that was escaped once too often; the text has it unescaped once. */
function replacementsOf(
  message: SignMessage,
  all: string,
  start: number,
): Pick<LeftOverSign<SignMessage>, 'replacements'> {
  if (message !== 'entity' || !all.endsWith(';')) return {};
  return { replacements: [{ start, old: all.replace('&', '&amp;'), text: all.replaceAll('amp;', '') }] };
}
