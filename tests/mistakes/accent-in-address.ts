import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: { en: 'An accent in the page’s address', fr: 'Un accent dans l’adresse de la page' },
  changes: {
    'acme/privacy.fr.md': replaced('slug: confidentialite', 'slug: confidentialité'),
  },
  found: { rule: 'content/wrong-value', file: 'acme/privacy.fr.md', at: 'slug:' },
});
