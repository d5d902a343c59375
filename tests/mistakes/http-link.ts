import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'links',
  words: { en: 'A link that starts with http://', fr: 'Un lien qui commence par http://' },
  changes: {
    'acme/privacy.en.md': replaced('https://bank.example/', 'http://bank.example/'),
    'acme/privacy.fr.md': replaced('https://bank.example/', 'http://bank.example/'),
  },
  found: { rule: 'links/unsafe-target', file: 'acme/privacy.en.md', at: 'http:' },
});
