import { typographyRule } from '../typography-rule.ts';

export default typographyRule({
  id: 'typography/doubled-word',
  severity: 'warning',
  concerns: ['doubled-word'],
});
