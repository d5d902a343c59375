import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'links',
  words: {
    en: 'A link to another page in one version',
    fr: 'Un lien vers une autre page dans une seule version',
  },
  changes: {
    'acme/privacy.fr.md': replaced('https://bank.example/', 'https://insurer.example/'),
  },
  found: { rule: 'parity/web-address', file: 'acme/privacy.fr.md', at: 'insurer' },
});
