import { typographyRule } from '../helpers/typography-rule.ts';

export default typographyRule({
  id: 'typography/numbers',
  severity: 'warning',
  fixable: true,
  kinds: ['number', 'dollar-sign', 'first-of-month', 'time'],
});
