import { diffArrays } from 'diff';
import { comparable } from './normalize.ts';

const longestChange = 200;
const longestPiece = 60;
const longestContext = 40;
const contextWords = 4;
/** Words that stayed between two changes; so few would only chop the sentence up. */
const fewestKept = 3;
/** Beyond this many edits a text was rewritten, and matching its words tells nobody anything. */
const mostEdits = 400;

interface Word {
  readonly text: string;
  /** What two words are compared by. */
  readonly folded: string;
  /** What stands before it: nothing, a space, or the end of the paragraph before. */
  readonly space: string;
  /** Where it stands in its text. */
  readonly start: number;
}

type Step =
  /** As they are now, and as they were: typography may tell them apart. */
  | { readonly kept: readonly Word[]; readonly were: readonly Word[] }
  | { readonly removed: readonly Word[]; readonly added: readonly Word[] };

/**
 * What changed from one readable text to another, word by word, in about 200 characters:
 * `…for the [-operation-] {+security+} of the site…`.
 */
export function describeChange(before: string, after: string): string {
  return render(absorbCrumbs(compare(wordsOf(before), wordsOf(after))));
}

/** A stretch of a text that stayed, was removed or was added. */
export interface DiffPiece {
  readonly type: 'kept' | 'removed' | 'added';
  readonly text: string;
  /** What parts it from the piece before: nothing, a space, or the end of a paragraph. */
  readonly space: string;
}

/**
 * What changed from one readable text to another, word by word and in full; of what stayed, the words next to a change.
 * Empty when only typography tells the texts apart.
 *
 * @param context how many words that stayed are shown on either side of a change.
 */
export function wordDiff(before: string, after: string, context: number): readonly DiffPiece[] {
  const steps = absorbCrumbs(compare(wordsOf(before), wordsOf(after)));
  if (steps.every((step) => 'kept' in step)) return [];
  return steps.flatMap((step, index): DiffPiece[] => {
    if ('kept' in step) {
      const first = index === 0;
      const text = nearChanges(step.kept, context, first, index === steps.length - 1);
      return [{ type: 'kept', text, space: first ? '' : (step.kept[0]?.space ?? '') }];
    }
    const [opening] = step.removed.length > 0 ? step.removed : step.added;
    const space = index === 0 ? '' : (opening?.space ?? '');
    const pieces: DiffPiece[] = [];
    if (step.removed.length > 0) pieces.push({ type: 'removed', text: joinWords(step.removed), space });
    if (step.added.length > 0)
      pieces.push({ type: 'added', text: joinWords(step.added), space: pieces.length > 0 ? ' ' : space });
    return pieces;
  });
}

/** The same stretch by its place: in the newer text where it stayed or was added, in the older where it was removed. */
export interface DiffSpan {
  readonly type: DiffPiece['type'];
  readonly start: number;
  readonly end: number;
  /** Whether a space parts it from the span before. */
  readonly spaced: boolean;
}

/**
 * What changed from one text to another, word by word and all of it, as the texts are written. Spans that stayed or were
 * added say what the newer text says, those that stayed or were removed what the older does, in their order.
 */
export function diffSpans(before: string, after: string): readonly DiffSpan[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const isSpaced = (text: string, word: Word | undefined): boolean =>
    word !== undefined && /\s/.test(text[word.start - 1] ?? '');
  const endOf = (words: readonly Word[]): number => {
    const last = words.at(-1);
    return last ? last.start + last.text.length : 0;
  };
  let [at, to] = [0, 0];
  const spans: DiffSpan[] = [];
  const add = (type: DiffSpan['type'], words: readonly Word[], spaced: boolean): void => {
    const [first] = words;
    if (first)
      spans.push({ type, start: first.start, end: endOf(words), spaced: spaced && spans.length > 0 });
  };
  for (const step of startingAtWords(absorbCrumbs(compare(old, now)))) {
    const [wasSpaced, isNowSpaced] = [isSpaced(before, old[at]), isSpaced(after, now[to])];
    if ('kept' in step) {
      // Where words were only removed or added before it, the space may be in one text alone.
      add('kept', step.kept, wasSpaced || isNowSpaced);
      at += step.kept.length;
      to += step.kept.length;
      continue;
    }
    add('removed', step.removed, wasSpaced);
    // Two words that stand for each other would run together.
    add('added', step.added, isNowSpaced || step.removed.length > 0);
    at += step.removed.length;
    to += step.added.length;
  }
  return spans;
}

/**
 * A sentence that was added before a period can as well have been added after the one before it: “a day[. Kept a year].” reads
 * better as “a day. [Kept a year.]”
 */
function startingAtWords(steps: readonly Step[]): readonly Step[] {
  const moved = [...steps];
  for (let index = 1; index < moved.length - 1; index += 1) {
    const [last, step, next] = [moved[index - 1], moved[index], moved[index + 1]];
    if (!last || !step || !next || !('kept' in last) || 'kept' in step || !('kept' in next)) continue;
    const [came, went] = [step.added, step.removed];
    if (came.length > 0 && went.length > 0) continue;
    const [first] = came.length > 0 ? came : went;
    const [now, was] = [next.kept[0], next.were[0]];
    if (!first || !now || !was || first.folded !== now.folded || /[\p{L}\p{N}]/u.test(first.text)) continue;
    const isAdded = came.length > 0;
    moved[index - 1] = {
      kept: [...last.kept, isAdded ? first : now],
      were: [...last.were, isAdded ? was : first],
    };
    moved[index] = isAdded
      ? { removed: [], added: [...came.slice(1), now] }
      : { removed: [...went.slice(1), was], added: [] };
    moved[index + 1] = { kept: next.kept.slice(1), were: next.were.slice(1) };
  }
  return moved.filter((step) => !('kept' in step) || step.kept.length > 0);
}

/** Of words that stayed, so many next to the change before them and to the one after. */
function nearChanges(words: readonly Word[], context: number, first: boolean, last: boolean): string {
  const sides = first || last ? 1 : 2;
  if (words.length <= context * sides) return joinWords(words);
  const before = first ? '' : joinWords(words.slice(0, context));
  const after = last ? '' : joinWords(words.slice(-context));
  return `${before}…${after}`;
}

function wordsOf(text: string): Word[] {
  // A word starts and ends with a letter or digit, so that addresses stay whole and punctuation stands by itself.
  return [...text.matchAll(/([ \n]?)([\p{L}\p{N}](?:\S*[\p{L}\p{N}])?|\S)/gu)].map(
    ({ 0: whole, 1: space, 2: word = '', index }) => ({
      text: word,
      folded: comparable(word),
      space: space === '\n' ? ' · ' : (space ?? ''),
      start: index + whole.length - word.length,
    }),
  );
}

function compare(before: readonly Word[], after: readonly Word[]): Step[] {
  const same = (a: Word | undefined, b: Word | undefined): boolean =>
    a !== undefined && a.folded === b?.folded;
  let start = 0;
  while (same(before[start], after[start])) start += 1;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && same(before.at(-1 - end), after.at(-1 - end))) end += 1;

  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  const steps: Step[] = [
    { kept: after.slice(0, start), were: before.slice(0, start) },
    ...matchWords(removed, added),
    { kept: after.slice(after.length - end), were: before.slice(before.length - end) },
  ];
  return steps.filter((step) => !('kept' in step) || step.kept.length > 0);
}

function matchWords(before: readonly Word[], after: readonly Word[]): Step[] {
  const changes = diffArrays(
    before.map(({ folded }) => folded),
    after.map(({ folded }) => folded),
    { maxEditLength: mostEdits },
  );
  if (!changes) return [{ removed: before, added: after }];
  let [old, now] = [0, 0];
  return changes.map((change): Step => {
    const { count } = change;
    if (change.removed) {
      old += count;
      return { removed: before.slice(old - count, old), added: [] };
    }
    now += count;
    const words = after.slice(now - count, now);
    if (change.added) return { removed: [], added: words };
    old += count;
    return { kept: words, were: before.slice(old - count, old) };
  });
}

/** Joins neighbouring changes, and those with next to nothing between them. */
function absorbCrumbs(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (const [index, step] of steps.entries()) {
    const last = joined.at(-1);
    const between = last && !('kept' in last) && index < steps.length - 1;
    const change =
      'kept' in step && between && step.kept.length < fewestKept
        ? { removed: step.were, added: step.kept }
        : step;
    if ('kept' in change || !last || 'kept' in last) joined.push(change);
    else
      joined[joined.length - 1] = {
        removed: [...last.removed, ...change.removed],
        added: [...last.added, ...change.added],
      };
  }
  return joined;
}

function render(steps: readonly Step[]): string {
  let text = '';
  for (const [index, step] of steps.entries()) {
    // A single change always fits; of many, the first tell enough.
    if (index > 2 && text.length > longestChange - longestPiece) return `${text.trimEnd()}…`;
    const first = index === 0;
    const last = index === steps.length - 1;
    if ('kept' in step) text += context(step.kept, first, last);
    else {
      const pieces = [marked('[-', step.removed, '-]'), marked('{+', step.added, '+}')].filter(Boolean);
      const [opening] = step.removed.length > 0 ? step.removed : step.added;
      text += `${first ? '' : opening?.space}${pieces.join(' ')}`;
    }
  }
  return text;
}

function marked(open: string, words: readonly Word[], close: string): string {
  return words.length === 0 ? '' : `${open}${shortened(joinWords(words), longestPiece)}${close}`;
}

/** Of words that stayed, those next to a change. */
function context(words: readonly Word[], first: boolean, last: boolean): string {
  const space = first ? '' : words[0]?.space;
  const wanted = contextWords * (first || last ? 1 : 2);
  if (words.length <= wanted) return space + shortened(joinWords(words), longestContext);
  const before = last || !first ? joinWords(words.slice(0, contextWords)) : '';
  const after = first || !last ? joinWords(words.slice(-contextWords)) : '';
  return `${space}${shortened(before, longestContext)}…${shortened(after, longestContext)}`;
}

function joinWords(words: readonly Word[]): string {
  return words.map(({ text, space }, index) => (index > 0 ? space + text : text)).join('');
}

/** The beginning and the end of what is too long. */
function shortened(text: string, longest: number): string {
  const letters = text.length > longest ? [...text] : [];
  if (letters.length <= longest) return text;
  const half = Math.floor(longest / 2) - 1;
  // Not in the middle of a word, if there is another.
  const start = letters
    .slice(0, half)
    .join('')
    .replace(/(?<=\S)\s+\S*$/, '');
  const end = letters
    .slice(-half)
    .join('')
    .replace(/^\S*\s+(?=\S)/, '');
  return `${start} … ${end}`;
}
