import type { SectionComparison } from '../../parity/compare-versions.ts';
import { firstLonely } from '../../parity/first-lonely.ts';
import type { ListShape } from '../../parity/shape.ts';
import { excerpt } from '../excerpt.ts';
import { countDifference, type ShapeDifference, shapeRule } from '../shape-rule.ts';

type Message = 'count' | 'bulleted' | 'numbered' | 'shorter' | 'longer';

export default shapeRule({
  id: 'parity/lists',
  messages: ['count', 'bulleted', 'numbered', 'shorter', 'longer'],
  differences({ lists: originals }, { lists: others }, comparison): readonly ShapeDifference<Message>[] {
    if (originals.length !== others.length) return countDifference(originals.length, others.length);
    return originals.flatMap((original, index) => {
      const other = others[index] ?? original;
      const places = { place: other.place, otherPlace: original.place };
      const kind: readonly ShapeDifference<Message>[] =
        original.ordered === other.ordered
          ? []
          : [{ message: other.ordered ? 'numbered' : 'bulleted', values: {}, ...places }];
      return [...kind, ...lengthDifference(original, other, comparison)];
    });
  },
});

function lengthDifference(
  original: ListShape,
  other: ListShape,
  comparison: SectionComparison,
): readonly ShapeDifference<Message>[] {
  const [count, expected] = [other.items.length, original.items.length];
  if (count === expected) return [];
  const values = { count, expected };
  if (count < expected) {
    const item = firstLonely(original.items, comparison.original, other.items, comparison.other);
    return [
      {
        message: 'shorter',
        values: { ...values, item: excerpt(item?.text) },
        place: other.place,
        otherPlace: item?.place,
      },
    ];
  }
  const item = firstLonely(other.items, comparison.other, original.items, comparison.original);
  return [
    {
      message: 'longer',
      values: { ...values, item: excerpt(item?.text) },
      place: item?.place,
      otherPlace: original.place,
    },
  ];
}
