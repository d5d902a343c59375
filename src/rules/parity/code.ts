import type { Shape } from '../../parity/shape.ts';
import { countDifference, type ShapeDifference, shapeRule } from '../helpers/shape-rule.ts';

export default shapeRule({
  id: 'parity/code',
  messages: ['count', 'words'],
  differences: (original, other) => [
    ...countDifference(original.code.length, other.code.length),
    ...wordsDifference(original, other),
  ],
});

/** Code in running text, such as the name of a cookie, is the same in every language. */
function wordsDifference(
  { codeWords: expected }: Shape,
  { codeWords: found }: Shape,
): readonly ShapeDifference<'words'>[] {
  // Another number of them is a matter of style: one version may set apart what the other does not.
  if (expected.length !== found.length) return [];
  const missing = expected.filter((word) => !found.includes(word));
  const extra = found.filter((word) => !expected.includes(word));
  return missing.map((word, index) => ({
    message: 'words' as const,
    // With no word of its own, this version says one twice: the one that stands in the same place.
    values: { found: extra[index] ?? found[expected.indexOf(word)] ?? '—', expected: word },
  }));
}
