import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: {
    en: 'Closing time changed in English only',
    fr: 'L’heure de fermeture changée en anglais seulement',
  },
  changes: {
    'acme/privacy.en.md': replaced('4:30', '5:30'),
  },
  found: { rule: 'parity/time', file: 'acme/privacy.fr.md', at: '16\u00a0h' },
});
