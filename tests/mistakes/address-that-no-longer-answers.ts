import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'links',
  words: {
    en: 'An address of another site that no longer answers',
    fr: 'L’adresse d’un autre site qui ne répond plus',
  },
  changes: {
    'acme/privacy.en.md': replaced('https://bank.example/', 'https://old-bank.example/'),
    'acme/privacy.fr.md': replaced('https://bank.example/', 'https://old-bank.example/'),
  },
});
