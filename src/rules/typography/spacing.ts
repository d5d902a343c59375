import { typographyRule } from '../helpers/typography-rule.ts';

export default typographyRule({
  id: 'typography/spacing',
  severity: 'warning',
  fixable: true,
  concerns: ['missing-space', 'extra-space'],
});
