import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'language',
  words: {
    en: 'An English sentence that only the French page has',
    fr: 'Une phrase en anglais qui n’est que dans la page en français',
  },
  changes: {
    'acme/privacy.fr.md': replaced(
      'Vous pouvez aussi nous donner votre date de naissance, qui n’est jamais exigée.',
      'You can also tell us when you were born, but you never have to do so.',
    ),
  },
  found: { rule: 'language/wrong-language', file: 'acme/privacy.fr.md', at: 'You can' },
});
