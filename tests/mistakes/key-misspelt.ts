import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: { en: 'A key misspelt', fr: 'Une clé mal écrite' },
  changes: {
    'acme/privacy.en.md': replaced('description:', 'descripton:'),
  },
  found: { rule: 'content/unknown-key', file: 'acme/privacy.en.md', at: 'descripton' },
  also: ['content/missing-key'],
});
