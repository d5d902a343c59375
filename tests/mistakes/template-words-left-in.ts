import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'pasted',
  words: {
    en: '[Name of the organization] left in from a template',
    fr: '[Name of the organization] resté d’un modèle',
  },
  changes: {
    'acme/privacy.en.md': replaced('The cooperative respects', '[Name of the organization] respects'),
    'acme/privacy.fr.md': replaced('La coopérative respecte', '[Nom de l’organisation] respecte'),
  },
  found: { rule: 'content/placeholder', file: 'acme/privacy.en.md', at: '[Name' },
});
