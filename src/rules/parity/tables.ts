import type { TableShape } from '../../parity/shape.ts';
import { itemDifference } from '../helpers/item-difference.ts';
import { countDifference, type ShapeDifference, shapeRule } from '../helpers/shape-rule.ts';

type Message = 'count' | 'fewer-rows' | 'more-rows' | 'columns';

const lengths = { fewer: 'fewer-rows', more: 'more-rows', item: 'row' } as const;

export default shapeRule({
  id: 'parity/tables',
  messages: ['count', 'fewer-rows', 'more-rows', 'columns'],
  differences({ tables: originals }, { tables: others }, comparison): readonly ShapeDifference<Message>[] {
    if (originals.length !== others.length) return countDifference(originals.length, others.length);
    return originals.flatMap((original, index) => {
      const other = others[index] ?? original;
      return [
        ...itemDifference(withoutHeading(original), withoutHeading(other), comparison, lengths),
        ...columnDifference(original, other),
      ];
    });
  },
});

/** One heading answers the other, however little their words have in common: neither is ever the row that is missing. */
function withoutHeading({ items: [, ...items], location }: TableShape) {
  return { items, location };
}

function columnDifference(original: TableShape, other: TableShape): readonly ShapeDifference<Message>[] {
  if (original.columns === other.columns) return [];
  return [
    {
      message: 'columns',
      values: { count: other.columns, expected: original.columns },
      location: other.location,
      otherLocation: original.location,
    },
  ];
}
