import { typographyRule } from '../typography-rule.ts';

export default typographyRule({
  id: 'typography/quotation-marks',
  severity: 'warning',
  fixable: true,
  concerns: ['quotes'],
});
