import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: {
    en: 'A digit of the telephone number changed in French only',
    fr: 'Un chiffre du numéro de téléphone changé en français seulement',
  },
  changes: {
    'acme/privacy.fr.md': replaced('555-0134', '555-0143'),
  },
  found: { rule: 'parity/telephone', file: 'acme/privacy.fr.md', at: '555-0143' },
});
