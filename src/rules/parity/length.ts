import { factRule } from '../helpers/fact-rule.ts';

export default factRule('length');
