import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'pasted',
  words: {
    en: 'A cell added to a row of a table, without a column for it',
    fr: 'Une cellule ajoutée à une ligne d’un tableau, sans colonne pour elle',
  },
  changes: {
    'acme/privacy.en.md': replaced(
      'It knows that you have signed in. |',
      'It knows that you have signed in. | Unless you object. |',
    ),
    'acme/privacy.fr.md': replaced(
      'Il sait que vous avez ouvert une session. |',
      'Il sait que vous avez ouvert une session. | Sauf si vous vous y opposez. |',
    ),
  },
  found: { rule: 'markup/table-cells', file: 'acme/privacy.en.md', at: 'Unless' },
});
