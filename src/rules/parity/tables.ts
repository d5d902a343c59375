import { countDifference, type ShapeDifference, shapeRule } from '../shape-rule.ts';

export default shapeRule({
  id: 'parity/tables',
  messages: ['count', 'rows', 'columns'],
  differences(
    { tables: originals },
    { tables: others },
  ): readonly ShapeDifference<'count' | 'rows' | 'columns'>[] {
    if (originals.length !== others.length) return countDifference(originals.length, others.length);
    return originals.flatMap((original, index) => {
      const other = others[index] ?? original;
      const differ = (message: 'rows' | 'columns'): readonly ShapeDifference<'rows' | 'columns'>[] =>
        original[message] === other[message]
          ? []
          : [
              {
                message,
                values: { count: other[message], expected: original[message] },
                place: other.place,
                otherPlace: original.place,
              },
            ];
      return [...differ('rows'), ...differ('columns')];
    });
  },
});
