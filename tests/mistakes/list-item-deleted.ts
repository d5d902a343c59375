import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'structure',
  words: {
    en: 'An item of a list deleted in one version',
    fr: 'Un élément d’une liste supprimé dans une seule version',
  },
  changes: {
    'acme/privacy.fr.md': replaced('- votre adresse postale;\n'),
  },
  found: { rule: 'parity/lists', file: 'acme/privacy.fr.md', at: '- votre nom' },
});
