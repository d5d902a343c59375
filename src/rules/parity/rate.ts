import { wordingRule } from '../helpers/wording-rule.ts';

export default wordingRule('parity/rate', ({ wording }) => wording.rates);
