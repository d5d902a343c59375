import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: { en: '30 days changed to 60 in one version', fr: '30 jours devenus 60 dans une seule version' },
  changes: {
    'acme/privacy.fr.md': replaced('30\u00a0jours', '60\u00a0jours'),
  },
  found: { rule: 'parity/duration', file: 'acme/privacy.fr.md', at: '60' },
});
