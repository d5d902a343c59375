import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: {
    en: '12 offices in one version, 21 in the other',
    fr: '12 bureaux dans une version, 21 dans l’autre',
  },
  changes: {
    'acme/privacy.fr.md': replaced('12\u00a0bureaux', '21\u00a0bureaux'),
  },
  found: { rule: 'parity/number', file: 'acme/privacy.fr.md', at: '21\u00a0bureaux' },
});
