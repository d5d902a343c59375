import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'language',
  words: { en: 'A word misspelt', fr: 'Un mot mal orthographié' },
  changes: {
    'acme/privacy.en.md': replaced('date of birth', 'date of brith'),
  },
  found: { rule: 'language/spelling', file: 'acme/privacy.en.md', at: 'brith' },
});
