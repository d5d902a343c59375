import { diffArrays } from 'diff';
import { align } from '../../parity/align.ts';
import { comparable } from '../normalize.ts';
import { meaningOf, type Unit, wordsOf } from './units.ts';

/** A unit as it was and as it is; one of both is missing where it came or went. */
export type AlignedUnits =
  | { readonly before: Unit; readonly after: Unit }
  | { readonly before: Unit; readonly after: undefined }
  | { readonly before: undefined; readonly after: Unit };

/** Beyond so many units that are not the same, a section was rewritten as a whole. */
const mostEdits = 2000;
/** More pairs to weigh than a section of two hundred paragraphs has. */
const mostWeighed = 40_000;
/** How much of their words two units share at least that are the same one, changed. */
const strangers = 0.35;

/**
 * Which unit of a text was which: those that say the same first, then between them those that have most words in common.
 * In the order of the newer text, and what went stands where it stood.
 */
export function alignUnits(before: readonly Unit[], after: readonly Unit[]): readonly AlignedUnits[] {
  const runs = diffArrays(before.map(meaningOf), after.map(meaningOf), { maxEditLength: mostEdits });
  const aligned: AlignedUnits[] = [];
  let [old, now] = [0, 0];
  let gone: readonly Unit[] = [];
  let come: readonly Unit[] = [];
  const closeGap = (): void => {
    for (const pair of alignGap(gone, come)) aligned.push(pair);
    [gone, come] = [[], []];
  };
  for (const { removed, added, count } of runs ?? []) {
    if (removed) {
      gone = [...gone, ...before.slice(old, old + count)];
      old += count;
    } else if (added) {
      come = [...come, ...after.slice(now, now + count)];
      now += count;
    } else {
      closeGap();
      for (let index = 0; index < count; index += 1) {
        const pair = { before: before[old + index], after: after[now + index] };
        if (pair.before && pair.after) aligned.push({ before: pair.before, after: pair.after });
      }
      old += count;
      now += count;
    }
  }
  if (!runs) [gone, come] = [before, after];
  closeGap();
  return aligned;
}

/** Units between two that stayed. */
function alignGap(before: readonly Unit[], after: readonly Unit[]): readonly AlignedUnits[] {
  const isTooLarge = before.length * after.length > mostWeighed;
  const pairs = isTooLarge ? [] : align(before, after, affinity());
  const aligned: AlignedUnits[] = [];
  let [old, now] = [0, 0];
  for (const [one, other] of [...pairs, [undefined, undefined] as const]) {
    const oldEnd = one ? before.indexOf(one, old) : before.length;
    const nowEnd = other ? after.indexOf(other, now) : after.length;
    for (const unit of before.slice(old, oldEnd)) aligned.push({ before: unit, after: undefined });
    for (const unit of after.slice(now, nowEnd)) aligned.push({ before: undefined, after: unit });
    if (one && other) aligned.push({ before: one, after: other });
    [old, now] = [oldEnd + 1, nowEnd + 1];
  }
  return aligned;
}

function affinity(): (one: Unit, other: Unit) => number {
  const known = new Map<Unit, ReadonlyMap<string, number>>();
  const wordsIn = (unit: Unit): ReadonlyMap<string, number> => {
    const words = known.get(unit) ?? countWords(wordsOf(unit));
    known.set(unit, words);
    return words;
  };
  return (one, other) => {
    const isText = ({ type }: Unit): boolean => type === 'paragraph' || type === 'item';
    if (one.type !== other.type && !(isText(one) && isText(other))) return -1;
    // Cells can be compared one by one only where there are as many.
    if (one.texts.length !== other.texts.length) return -1;
    const shared = sharedWords(wordsIn(one), wordsIn(other));
    // A row goes by its first cell, as a reader finds it.
    const [name, otherName] = [one, other].map(({ texts }) => comparable(texts[0]?.text ?? ''));
    if (one.type === 'row' && name === otherName) return 1 + shared;
    return shared - strangers - (one.type === other.type ? 0 : 0.05);
  };
}

/** How often each word stands in a text. */
export function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)) {
    const folded = comparable(word);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
}

/** Twice what two collections of words share, of all that they hold (Dice, 1945). */
export function sharedWords(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const size = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  const all = size(one) + size(other);
  if (all === 0) return 1;
  let both = 0;
  for (const [word, count] of one) both += Math.min(count, other.get(word) ?? 0);
  return (2 * both) / all;
}
