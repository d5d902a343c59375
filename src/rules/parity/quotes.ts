import { countDifference, shapeRule } from '../helpers/shape-rule.ts';

export default shapeRule({
  id: 'parity/quotes',
  messages: ['count'],
  differences: (original, other) => countDifference(original.quotes.length, other.quotes.length),
});
