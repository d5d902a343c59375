import { isBlankAt, isDigitAt, isLetterAt, isSpaceAt, noBreak } from './characters.ts';
import type { TypographyEdit } from './edit.ts';
import type { Finder } from './passage.ts';

type Add = (edit: TypographyEdit) => void;

/**
 * French quotation marks are `« »`, with no-break spaces inside; quotes within them are `“ ”`. Straight apostrophes
 * between letters become curly. Marks that do not pair up on their line are left alone.
 */
export const frenchQuotes: Finder = ({ text }, add) => {
  apostrophes(text, add);
  const pairs = pairsOf(text);
  const quoted = pairs.length > 0 ? guillemetsOf(text) : [];
  let current = 0;
  for (const [open, close] of pairs) {
    while ((quoted[current]?.end ?? text.length) < open) current += 1;
    const around = quoted[current];
    if (around && around.start < open && close < around.end) {
      curly(text, open, close, add);
      continue;
    }
    if (/[«»\u201e]/.test(text.slice(open, close))) continue;
    const innerStart = isSpaceAt(text, open + 1) ? open + 2 : open + 1;
    const innerEnd = isSpaceAt(text, close - 1) ? close - 1 : close;
    if (innerStart >= innerEnd) continue;
    add({ kind: 'quotes', start: open, end: innerStart, text: `«${noBreak}` });
    add({ kind: 'quotes', start: innerEnd, end: close + 1, text: `${noBreak}»` });
  }
};

/** Curly quotation marks and apostrophes for English; marks of feet, inches and minutes stay as they are. */
export const englishQuotes: Finder = ({ text }, add) => {
  for (const [open, close] of pairsOf(text)) curly(text, open, close, add);
  singleQuotes(text, add);
};

function curly(text: string, open: number, close: number, add: Add): void {
  if (text.charAt(open) === '"') add({ kind: 'curly', start: open, end: open + 1, text: '“' });
  if (text.charAt(close) === '"') add({ kind: 'curly', start: close, end: close + 1, text: '”' });
}

const marks = /["“”\n]/g;

/** Double quotation marks, straight or curly, that open and close in turn; none of a line where they do not. */
function pairsOf(text: string): [number, number][] {
  const pairs: [number, number][] = [];
  if (!/["“]/.test(text)) return pairs;
  let ofLine: [number, number][] = [];
  let open = -1;
  let broken = false;
  const endLine = (): void => {
    if (!broken && open < 0) for (const pair of ofLine) pairs.push(pair);
    ofLine = [];
    open = -1;
    broken = false;
  };
  marks.lastIndex = 0;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const at = match.index;
    const [mark] = match;
    if (mark === '\n') {
      endLine();
      continue;
    }
    const opens = mark === '“' || (mark === '"' && open < 0);
    if (opens) {
      if (mark === '"' && isDigitAt(text, at - 1)) continue;
      if (open >= 0 || (mark === '"' && !mayOpen(text, at))) broken = true;
      open = at;
    } else {
      if (open < 0 || (mark === '"' && !mayClose(text, at))) broken = true;
      else ofLine.push([open, at]);
      open = -1;
    }
  }
  endLine();
  return pairs;
}

const isQuoteMark = (text: string, at: number): boolean => '"“”\'‘’'.includes(text.charAt(at) || ' ');

function mayOpen(text: string, at: number): boolean {
  let before = at - 1;
  for (let nested = 0; nested < 2 && isQuoteMark(text, before) && !isLetterAt(text, before - 1); nested += 1)
    before -= 1;
  const elided = /[’']/.test(text.charAt(at - 1)) && isLetterAt(text, at - 2);
  if (!elided && !isBlankAt(text, before) && !'([{—–-/«*'.includes(text.charAt(before))) return false;
  if (text.startsWith('...', at + 1)) return true;
  return !isBlankAt(text, at + 1) && !',;:!?.)]}'.includes(text.charAt(at + 1));
}

function mayClose(text: string, at: number): boolean {
  let after = at + 1;
  for (let nested = 0; nested < 2 && isQuoteMark(text, after); nested += 1) after += 1;
  if (isBlankAt(text, at - 1)) return false;
  return isBlankAt(text, after) || ',;:!?.)]}…—–-/»*%'.includes(text.charAt(after));
}

const guillemets = /[«»\n]/g;

/** What stands between `«` and the next `»` of its line, in order. */
function guillemetsOf(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = -1;
  for (const { 0: mark, index } of text.matchAll(guillemets)) {
    if (mark === '»' && start >= 0) spans.push({ start, end: index });
    start = mark === '«' ? index : -1;
  }
  return spans;
}

/** `l'information`, `l'« avis »`; a mark after a figure is one of feet or minutes. */
function apostrophes(text: string, add: Add): void {
  for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
    if (!isLetterAt(text, at - 1)) continue;
    if (isLetterAt(text, at + 1) || isDigitAt(text, at + 1) || '«“"'.includes(text.charAt(at + 1) || ' '))
      add({ kind: 'curly', start: at, end: at + 1, text: '’' });
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** What loses its beginning to an apostrophe. */
const shortened = /(?:\d\ds?|tis|twas|twere|em|til|cause|round|n)(?![\p{L}\d])/iuy;

function singleQuotes(text: string, add: Add): void {
  let open = -1;
  let lineEnd = endOfLine(text, 0);
  for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
    if (at > lineEnd) {
      open = -1;
      lineEnd = endOfLine(text, at);
    }
    if (text.charAt(at - 1) === "'" || text.charAt(at + 1) === "'") continue;
    const sign = (start: number, mark: string): void =>
      add({ kind: 'curly', start, end: start + 1, text: mark });
    shortened.lastIndex = at + 1;
    const touchesWord = isLetterAt(text, at - 1) || isDigitAt(text, at - 1);
    if (touchesWord && isLetterAt(text, at + 1)) sign(at, '’');
    else if (isDigitAt(text, at - 1) && open < 0) continue;
    else if (mayOpen(text, at)) {
      if (shortened.test(text)) sign(at, '’');
      else {
        open = at;
      }
    } else if (mayClose(text, at)) {
      if (open >= 0) {
        // `the members' 'rights'`: only a mark that nothing else explains closes what was opened.
        sign(open, '‘');
        sign(at, '’');
        open = -1;
      } else if (isLetterAt(text, at - 1)) sign(at, '’');
    }
  }
}
