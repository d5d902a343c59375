import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'editions',
  words: { en: 'A date that went back', fr: 'Une date qui a reculé' },
  changes: {
    'acme/privacy.en.md': replaced('updated: 2026-11-21', 'updated: 2026-01-21'),
    'acme/privacy.fr.md': replaced('updated: 2026-11-21', 'updated: 2026-01-21'),
  },
  releasedBefore: true,
  found: { rule: 'editions/wrong-date', file: 'acme/privacy.en.md', at: 'updated:' },
});
