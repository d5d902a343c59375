import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'language',
  words: {
    en: 'A paragraph left in English in the French text',
    fr: 'Un paragraphe laissé en anglais dans le texte français',
  },
  changes: {
    'acme/privacy.fr.md': replaced(
      'Vous pouvez aussi nous donner votre date de naissance, qui n’est jamais exigée.',
      'You may also give us your date of birth, which is never required.',
    ),
  },
  found: { rule: 'language/untranslated', file: 'acme/privacy.fr.md', at: 'You may' },
});
