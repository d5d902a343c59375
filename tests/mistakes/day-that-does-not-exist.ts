import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: {
    en: 'A day that does not exist, such as February 30',
    fr: 'Un jour qui n’existe pas, comme le 30 février',
  },
  changes: {
    'acme/privacy.en.md': replaced('updated: 2026-11-21', 'updated: 2026-02-30'),
  },
  found: { rule: 'content/wrong-value', file: 'acme/privacy.en.md', at: '02-30' },
});
