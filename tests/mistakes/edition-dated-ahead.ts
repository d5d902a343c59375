import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'time',
  words: { en: 'The edition dated next month', fr: 'L’édition datée du mois prochain' },
  changes: {
    'acme/privacy.en.md': replaced('updated: 2026-11-21', 'updated: 2026-12-21'),
    'acme/privacy.fr.md': replaced('updated: 2026-11-21', 'updated: 2026-12-21'),
  },
  found: { rule: 'content/future-date', file: 'acme/privacy.en.md', at: '2026-12' },
});
