import type { SectionComparison } from '../../parity/compare-versions.ts';
import type { Part } from '../../parity/parts.ts';
import { countDifference, type ShapeDifference, shapeRule } from '../shape-rule.ts';

export default shapeRule({
  id: 'parity/code',
  messages: ['count', 'words'],
  differences: (original, other, comparison) => [
    ...countDifference(original.code.length, other.code.length),
    ...wordsDifference(comparison),
  ],
});

/** Code in running text, such as the name of a cookie, is the same in every language. */
function wordsDifference({ original, other }: SectionComparison): readonly ShapeDifference<'words'>[] {
  const expected = wordsOf(original);
  const found = wordsOf(other);
  // Another number of them is a matter of style: one version may set apart what the other does not.
  if (expected.length !== found.length) return [];
  const missing = expected.filter((word) => !found.includes(word));
  const extra = found.filter((word) => !expected.includes(word));
  return missing.map((word, index) => ({
    message: 'words' as const,
    values: { found: extra[index] ?? '—', expected: word },
  }));
}

function wordsOf({ units }: Part): readonly string[] {
  return units.flatMap(({ passages }) =>
    passages.flatMap(({ text, marks }) =>
      marks
        .filter(({ language }) => language === undefined)
        .map(({ start, end }) => text.slice(start, end))
        .filter((words) => !words.includes('@') && !words.includes('://')),
    ),
  );
}
