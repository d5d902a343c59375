import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'structure',
  words: {
    en: 'A sentence without number, name or link dropped from a paragraph in translation',
    fr: 'Une phrase sans nombre, nom ni lien oubliée dans un paragraphe traduit',
  },
  changes: {
    'acme/privacy.en.md': replaced(
      'which is never required.',
      'which is never required. We do not check it.',
    ),
  },
});
