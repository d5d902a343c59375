import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: { en: 'A date as 11/21/2026', fr: 'Une date sous la forme 11/21/2026' },
  changes: {
    'acme/privacy.en.md': replaced('updated: 2026-11-21', 'updated: 11/21/2026'),
    'acme/privacy.fr.md': replaced('updated: 2026-11-21', 'updated: 21/11/2026'),
  },
  found: { rule: 'content/wrong-value', file: 'acme/privacy.en.md', at: '11/21' },
});
