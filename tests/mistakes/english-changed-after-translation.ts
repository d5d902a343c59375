import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'structure',
  words: {
    en: 'English changed after the translation, French forgotten',
    fr: 'L’anglais changé après la traduction, le français oublié',
  },
  changes: {
    'acme/privacy.en.md': replaced('which is never required', 'which we need only for contests'),
  },
  confirmedBefore: true,
  found: { rule: 'translation/stale', file: 'acme/privacy.fr.md', at: '## Ce que nous recueillons' },
});
