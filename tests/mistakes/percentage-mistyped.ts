import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: { en: '5% mistyped as 15%', fr: '5\u00a0% devenu 15\u00a0% par une faute de frappe' },
  changes: {
    'acme/privacy.en.md': replaced('5% of', '15% of'),
  },
  found: { rule: 'parity/percentage', file: 'acme/privacy.fr.md', at: '5\u00a0%' },
});
