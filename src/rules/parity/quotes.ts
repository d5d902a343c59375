import { countDifference, shapeRule } from '../shape-rule.ts';

export default shapeRule({
  id: 'parity/quotes',
  messages: ['count'],
  differences: (original, other) => countDifference(original.quotes.length, other.quotes.length),
});
