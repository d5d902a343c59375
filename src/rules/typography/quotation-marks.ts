import { typographyRule } from '../helpers/typography-rule.ts';

export default typographyRule({
  id: 'typography/quotation-marks',
  severity: 'warning',
  fixable: true,
  kinds: ['quotes'],
});
