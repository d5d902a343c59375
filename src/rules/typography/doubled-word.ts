import { typographyRule } from '../helpers/typography-rule.ts';

export default typographyRule({
  id: 'typography/doubled-word',
  severity: 'warning',
  kinds: ['doubled-word'],
});
