import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'language',
  words: {
    en: 'A translation that says something near, but not the same',
    fr: 'Une traduction qui dit une chose voisine, mais pas la même',
  },
  changes: {
    'acme/privacy.fr.md': replaced(
      'Il sait que vous avez ouvert une session.',
      'Il sait que vous avez ouvert un compte.',
    ),
  },
});
