import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: {
    en: 'Word’s curly quotation marks around a title',
    fr: 'Les guillemets courbes de Word autour d’un titre',
  },
  changes: {
    'acme/privacy.en.md': replaced('title: Privacy statement\ndesc', 'title: “Privacy statement”\ndesc'),
  },
});
