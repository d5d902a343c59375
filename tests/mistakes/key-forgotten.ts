import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: { en: 'The date of the edition forgotten', fr: 'La date de l’édition oubliée' },
  changes: {
    'acme/privacy.en.md': replaced('updated: 2026-11-21\n'),
  },
  found: { rule: 'content/missing-key', file: 'acme/privacy.en.md', at: 'title:' },
});
