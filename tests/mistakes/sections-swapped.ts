import { defineMistake } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'structure',
  words: {
    en: 'Two sections in another order in one version',
    fr: 'Deux sections dans un autre ordre dans une seule version',
  },
  changes: {
    'acme/privacy.fr.md': (valid) =>
      valid.replace(/(## Sécurité[\s\S]*?)(## Témoins[\s\S]*?)(?=## Sites)/, '$2$1'),
  },
  found: { rule: 'parity/sections', file: 'acme/privacy.fr.md', at: '## Sécurité' },
});
