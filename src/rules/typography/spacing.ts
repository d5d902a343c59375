import { typographyRule } from '../helpers/typography-rule.ts';

export default typographyRule({
  id: 'typography/spacing',
  severity: 'warning',
  fixable: true,
  kinds: ['missing-space', 'extra-space', 'sentence-space'],
});
