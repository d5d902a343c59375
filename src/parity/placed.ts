import { groupBy } from '../content/group-by.ts';
import type { Passage } from '../content/library.ts';
import { zip } from '../content/zip.ts';
import type { LocatedWords } from './compare-wording.ts';
import type { Part, Unit } from './parts.ts';
import { recognizable } from './usual-translations.ts';
import { clauseWordsOf } from './value-clauses.ts';

/** A value by its place, before its words are read. */
export interface Occurrence {
  readonly value: string;
  readonly unit: Unit;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** A value where it stands, and what the words around it can be recognized by in the other language. */
export interface Placed extends LocatedWords {
  readonly value: string;
  readonly occurrence: Occurrence;
  /** Where its clause begins in the passage. */
  readonly clauseStart: number;
  /** Its number among all that are weighed, from 0. */
  readonly index: number;
  /** Words that belong to the value wherever in them it stands: its clause, the row of a table. */
  readonly around: ReadonlySet<string>;
  /** Where several values share a clause: the words before it, and after it, up to the next one. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Those of them that are certainly its own: a clause begins with words that go with all its values, and ends with such. */
  readonly certain: ReadonlySet<string>;
}

/** Values that both have as many times. */
export function inBoth<One extends Occurrence>(
  ones: readonly One[],
  others: readonly One[],
): readonly [readonly One[], readonly One[]] {
  const countIn = (some: readonly One[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const { value } of some) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const [lefts, rights] = [countIn(ones), countIn(others)];
  const isShared = ({ value }: One): boolean => lefts.get(value) === rights.get(value);
  return [ones.filter(isShared), others.filter(isShared)];
}

const empty: ReadonlySet<string> = new Set();

/** What stands around values of one part, in the order they stand there. */
export function placed(part: Part, occurrences: readonly Occurrence[]): readonly Placed[] {
  const { version, units } = part;
  const read = (text: string): ReadonlySet<string> => recognizable(text, version.language);
  const words = new Map(
    [...groupBy(occurrences, ({ passage }) => passage)].flatMap(([passage, beside]) =>
      zip(beside, clauseWordsOf(passage, beside)),
    ),
  );
  return occurrences.flatMap((occurrence, index) => {
    const { value, unit, passage, start, end } = occurrence;
    const own = words.get(occurrence);
    if (!own) return [];
    const { before, after, areOwn, certain, clauseStart } = own;
    const cells = unit.type === 'row' ? rowWords(units, unit, passage) : '';
    return {
      value,
      occurrence,
      clauseStart,
      index,
      text: passage.text.slice(start, end),
      length: Math.max(1, end - start),
      location: () => version.body.locationIn(passage, start),
      around: read(areOwn ? `${cells}\n${before}\n${after}` : cells),
      before: areOwn ? empty : read(before),
      after: areOwn ? empty : read(after),
      certain: read(`${cells}\n${certain}`),
    };
  });
}

/** The other cells of a row, and the head of the column. */
function rowWords(units: readonly Unit[], row: Unit, cell: Passage): string {
  let first = units.indexOf(row);
  while (units[first - 1]?.type === 'row') first -= 1;
  const column = row.passages.indexOf(cell);
  const head = units[first] === row ? undefined : units[first]?.passages[column];
  return [...row.passages.filter((passage) => passage !== cell), ...(head ? [head] : [])]
    .map(({ text }) => text)
    .join('\n');
}
