import { blankOut } from '../../content/blank-out.ts';
import type { Link, Passage } from '../../content/library.ts';
import { sourceLine } from '../../content/source-line.ts';
import { type LinkMessage, linkSigns } from '../../markdown/left-over/links.ts';
import { defineRule, type Edit } from '../engine/rule.ts';
import { eachLink } from '../helpers/each-link.ts';
import { reportSigns } from '../helpers/each-shown-text.ts';

type Message = LinkMessage | 'inside' | 'address' | 'stuck';

/** Links and references that the page shows as they were typed, and links with spaces where none belong, or without one. */
export default defineRule<Message>({
  id: 'markup/false-link',
  severity: 'warning',
  fixable: true,
  messages: ['space', 'reversed', 'footnote', 'reference', 'unfinished', 'inside', 'address', 'stuck'],
  holdsBack: { lines: ['parity/links', 'parity/web-address', 'typography/spacing'] },
  check({ library }, report) {
    const isSure = (message: Message): boolean => message === 'space' || message === 'reversed';
    reportSigns<Message>(
      library,
      ({ passage }) => linkSigns(withoutCode(passage)),
      (finding) => report(isSure(finding.message) ? { ...finding, severity: 'error' } : finding),
    );
    eachLink(library, (link, _target, subject) => {
      const { location, text } = link;
      if (/^\^[\p{L}\d_-]{1,30}$/u.test(text)) {
        const values = { sign: `[${text}]`, text: `[${text}]` };
        report({ location, length: text.length + 2, message: 'footnote', values, subject });
        return;
      }
      const line = sourceLine(library.sources, location) ?? '';
      for (const { message, at, old, better, also = [] } of spacesOf(link, line)) {
        const edit = (column: number, from: string, to: string): Edit => ({
          location: { ...location, column: column + 1 },
          old: from,
          text: to,
        });
        report({
          location: { ...location, column: at + 1 },
          length: old.length,
          message,
          values: { sign: old, text: text.trim() },
          subject,
          edits: () => [edit(at, old, better), ...also.map((one) => edit(one.at, one.old, one.better))],
        });
      }
    });
  },
});

/** The addresses that stand as they are belong to what is looked for. */
function withoutCode(passage: Passage): string {
  const isCode = ({ language }: { readonly language: string | undefined }, words: string): boolean =>
    language === undefined && !/:\/\/|@/.test(words);
  return blankOut(passage, isCode, 'ǁ');
}

interface Change {
  readonly at: number;
  readonly old: string;
  readonly better: string;
}

/** Characters before a link that are looked at: more than an address has that one reads. */
const farthest = 500;

/** Whether words, or a link, end with a stop or a comma; a character reference, `&nbsp;`, does so too. */
function endsSentence(before: string): boolean {
  return /(?:\p{Ll}{3}|\]\([^()\s]*\))[.!?;,:]$/u.test(before) && !/&\p{L}+;$/u.test(before);
}

/** Where in its line a link has spaces too many or lacks one, and what to write there. */
function spacesOf(
  { location, text }: Link,
  line: string,
): (Change & { message: Message; also?: Change[] })[] {
  const start = location.column - 1;
  const whole = /^\[((?:[^[\]]|\[[^[\]]*\](?:\{[^{}]*\})?)*)\]\(([^()]*)\)/u.exec(line.slice(start));
  if (!whole) return [];
  const [all, words = '', target = ''] = whole;
  const found: ReturnType<typeof spacesOf> = [];
  if (words.trim() === '') return [];
  const lead = words.slice(0, words.length - words.trimStart().length);
  const trail = words.slice(words.trimEnd().length);
  const [before = '', after = ''] = [line[start - 1], line[start + all.length]];
  const isLetter = (sign: string): boolean => /[\p{L}\d]/u.test(sign);
  // What stood between words must go on standing there, outside the link.
  if (lead)
    found.push({ message: 'inside', at: start, old: `[${lead}`, better: isLetter(before) ? ' [' : '[' });
  if (trail) {
    const end = { at: start + all.length - 1, old: ')', better: ') ' };
    const at = start + 1 + words.length - trail.length;
    found.push({ message: 'inside', at, old: `${trail}]`, better: ']', also: isLetter(after) ? [end] : [] });
  }
  const bare = target.trim();
  if (bare !== target && bare !== '' && !/\s/.test(bare))
    found.push({ message: 'address', at: start + words.length + 2, old: `(${target})`, better: `(${bare})` });
  // Of capitals, typography/spacing speaks.
  if (
    !lead &&
    /^\p{L}{2}/u.test(text) &&
    !/^\p{Lu}\p{L}*[\s,’']+\p{L}/u.test(text) &&
    endsSentence(line.slice(Math.max(0, start - farthest), start))
  )
    found.push({ message: 'stuck', at: start - 1, old: `${before}[`, better: `${before} [` });
  return found;
}
