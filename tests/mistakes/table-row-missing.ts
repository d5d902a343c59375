import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'structure',
  words: {
    en: 'A row of a table forgotten in one version',
    fr: 'Une ligne d’un tableau oubliée dans une seule version',
  },
  changes: {
    'acme/privacy.fr.md': replaced('| `choices` | Il se souvient de vos choix. |\n'),
  },
  found: { rule: 'parity/tables', file: 'acme/privacy.fr.md', at: '| Témoin' },
});
