import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: {
    en: 'Cookies used according to one version, perhaps according to the other',
    fr: 'Des témoins utilisés selon une version, peut-être selon l’autre',
  },
  changes: {
    'acme/privacy.en.md': replaced('translation: original', 'translation: original\ncookies: used'),
    'acme/privacy.fr.md': replaced(
      'translation: translation',
      'translation: translation\ncookies: may-be-used',
    ),
  },
  found: { rule: 'content/cookies-answer', file: 'acme/privacy.fr.md', at: 'cookies: may-be-used' },
});
