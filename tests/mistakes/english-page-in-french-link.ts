import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'links',
  words: {
    en: 'The link to the English page left in the French text',
    fr: 'Le lien vers la page en anglais laissé dans le texte français',
  },
  changes: {
    'acme/privacy.en.md': replaced('https://bank.example/', 'https://bank.example/en/privacy'),
    'acme/privacy.fr.md': replaced('https://bank.example/', 'https://bank.example/en/privacy'),
  },
  found: { rule: 'links/other-language', file: 'acme/privacy.fr.md', at: '/en/privacy' },
});
