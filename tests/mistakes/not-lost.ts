import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: {
    en: '“Not” lost in one version: “does sell” for “does not sell”',
    fr: 'La négation perdue dans une version\u00a0: «\u00a0vend\u00a0» au lieu de «\u00a0ne vend pas\u00a0»',
  },
  changes: {
    'acme/privacy.fr.md': replaced('ne vend pas de', 'vend des'),
  },
  found: { rule: 'parity/force', file: 'acme/privacy.fr.md', at: 'vend des' },
});
