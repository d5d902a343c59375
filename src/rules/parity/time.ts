import { factRule } from '../fact-rule.ts';

export default factRule('parity/time', 'time');
