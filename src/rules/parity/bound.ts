import { wordingRule } from '../helpers/wording-rule.ts';

export default wordingRule('parity/bound', ({ wording }) => wording.bounds);
