import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: { en: 'A zero too many in an amount', fr: 'Un zéro de trop dans un montant' },
  changes: {
    'acme/privacy.fr.md': replaced('5\u00a0$', '50\u00a0$'),
  },
  found: { rule: 'parity/amount', file: 'acme/privacy.fr.md', at: '50\u00a0$' },
});
