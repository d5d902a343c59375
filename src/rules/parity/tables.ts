import type { SectionComparison } from '../../parity/compare-versions.ts';
import { firstLonely } from '../../parity/first-lonely.ts';
import type { TableShape } from '../../parity/shape.ts';
import { excerpt } from '../excerpt.ts';
import { countDifference, type ShapeDifference, shapeRule } from '../shape-rule.ts';

type Message = 'count' | 'fewer-rows' | 'more-rows' | 'columns';

export default shapeRule({
  id: 'parity/tables',
  messages: ['count', 'fewer-rows', 'more-rows', 'columns'],
  differences({ tables: originals }, { tables: others }, comparison): readonly ShapeDifference<Message>[] {
    if (originals.length !== others.length) return countDifference(originals.length, others.length);
    return originals.flatMap((original, index) => {
      const other = others[index] ?? original;
      return [...rowDifference(original, other, comparison), ...columnDifference(original, other)];
    });
  },
});

function rowDifference(
  original: TableShape,
  other: TableShape,
  comparison: SectionComparison,
): readonly ShapeDifference<Message>[] {
  if (original.rows === other.rows) return [];
  const values = { count: other.rows, expected: original.rows };
  if (other.rows < original.rows) {
    const row = firstLonely(original.items, comparison.original, other.items, comparison.other);
    return [
      {
        message: 'fewer-rows',
        values: { ...values, row: excerpt(row?.text) },
        place: other.place,
        otherPlace: row?.place,
      },
    ];
  }
  const row = firstLonely(other.items, comparison.other, original.items, comparison.original);
  return [
    {
      message: 'more-rows',
      values: { ...values, row: excerpt(row?.text) },
      place: row?.place,
      otherPlace: original.place,
    },
  ];
}

function columnDifference(original: TableShape, other: TableShape): readonly ShapeDifference<Message>[] {
  if (original.columns === other.columns) return [];
  return [
    {
      message: 'columns',
      values: { count: other.columns, expected: original.columns },
      place: other.place,
      otherPlace: original.place,
    },
  ];
}
