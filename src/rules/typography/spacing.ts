import { typographyRule } from '../typography-rule.ts';

export default typographyRule({
  id: 'typography/spacing',
  severity: 'warning',
  concerns: ['missing-space', 'extra-space'],
});
