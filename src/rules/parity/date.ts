import { factRule } from '../fact-rule.ts';

export default factRule('parity/date', 'date');
