import { align } from '../../parity/align.ts';
import type { ListShape } from '../../parity/shape.ts';
import { similarity, traitsOf } from '../../parity/similarity.ts';
import { excerpt } from '../excerpt.ts';
import { countDifference, type ShapeDifference, shapeRule } from '../shape-rule.ts';

type Message = 'count' | 'bulleted' | 'numbered' | 'shorter' | 'longer';

export default shapeRule({
  id: 'parity/lists',
  messages: ['count', 'bulleted', 'numbered', 'shorter', 'longer'],
  differences({ lists: originals }, { lists: others }): readonly ShapeDifference<Message>[] {
    if (originals.length !== others.length) return countDifference(originals.length, others.length);
    return originals.flatMap((original, index) => {
      const other = others[index] ?? original;
      const places = { place: other.place, otherPlace: original.place };
      const kind: readonly ShapeDifference<Message>[] =
        original.ordered === other.ordered
          ? []
          : [{ message: other.ordered ? 'numbered' : 'bulleted', values: {}, ...places }];
      return [...kind, ...lengthDifference(original, other)];
    });
  },
});

function lengthDifference(original: ListShape, other: ListShape): readonly ShapeDifference<Message>[] {
  const [count, expected] = [other.items.length, original.items.length];
  if (count === expected) return [];
  const values = { count, expected };
  if (count < expected) {
    const item = firstLonely(original, other);
    return [
      {
        message: 'shorter',
        values: { ...values, item: excerpt(item?.text) },
        place: other.place,
        otherPlace: item?.place,
      },
    ];
  }
  const item = firstLonely(other, original);
  return [
    {
      message: 'longer',
      values: { ...values, item: excerpt(item?.text) },
      place: item?.place,
      otherPlace: original.place,
    },
  ];
}

/** The item of the longer list that most likely has no counterpart in the shorter one. */
function firstLonely(longer: ListShape, shorter: ListShape) {
  const traits = [longer, shorter].map(({ items }) => items.map(({ text }) => traitsOf(text, [])));
  const [left = [], right = []] = traits;
  if (left.length * right.length > 10_000) return longer.items.at(-1);
  const paired = align(left.length, right.length, (one, two) => {
    const [here, there] = [left[one], right[two]];
    return here && there ? similarity(here, there) : 0;
  });
  const taken = new Set(paired.map(([index]) => index));
  return longer.items.find((_, index) => !taken.has(index));
}
