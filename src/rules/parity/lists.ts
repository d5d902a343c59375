import { itemDifference } from '../helpers/item-difference.ts';
import { countDifference, type ShapeDifference, shapeRule } from '../helpers/shape-rule.ts';

type Message = 'count' | 'bulleted' | 'numbered' | 'shorter' | 'longer';

const lengths = { fewer: 'shorter', more: 'longer', item: 'item' } as const;

export default shapeRule({
  id: 'parity/lists',
  messages: ['count', 'bulleted', 'numbered', 'shorter', 'longer'],
  differences({ lists: originals }, { lists: others }, comparison): readonly ShapeDifference<Message>[] {
    if (originals.length !== others.length) return countDifference(originals.length, others.length);
    return originals.flatMap((original, index) => {
      const other = others[index] ?? original;
      const locations = { location: other.location, otherLocation: original.location };
      const kind: readonly ShapeDifference<Message>[] =
        original.ordered === other.ordered
          ? []
          : [{ message: other.ordered ? 'numbered' : 'bulleted', values: {}, ...locations }];
      return [...kind, ...itemDifference(original, other, comparison, lengths)];
    });
  },
});
