import type { LocatedWords } from '../../parity/compare-wording.ts';

/** Where a finding is that is about words. */
export function at(words: LocatedWords) {
  return { location: words.location(), length: words.length };
}

/** Words of the other version, shown beside a finding. */
export function counterpart(words: LocatedWords) {
  return { ...at(words), message: 'counterpart' as const, values: { value: words.text } };
}
