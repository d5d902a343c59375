import { countDifference, shapeRule } from '../shape-rule.ts';

export default shapeRule({
  id: 'parity/code',
  messages: ['count'],
  differences: (original, other) => countDifference(original.code.length, other.code.length),
});
