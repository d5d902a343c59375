import { countDifference, shapeRule } from '../helpers/shape-rule.ts';

/** A warning only: a translator may part a long paragraph in two, and nothing is lost. */
export default shapeRule({
  id: 'parity/paragraphs',
  severity: 'warning',
  messages: ['count'],
  differences: (original, other) => countDifference(original.paragraphs, other.paragraphs),
});
