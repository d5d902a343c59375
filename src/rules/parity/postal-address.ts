import { factRule } from '../fact-rule.ts';

export default factRule('parity/postal-address', 'postal-address');
