import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'time',
  words: { en: 'A yearly review that nobody has done', fr: 'Une révision annuelle que personne n’a faite' },
  changes: {
    'acme/privacy.en.md': replaced(
      'updated: 2026-11-21',
      'updated: 2025-10-01\nreviewed: 2025-10-01\nreviewEvery: 1 year',
    ),
    'acme/privacy.fr.md': replaced(
      'updated: 2026-11-21',
      'updated: 2025-10-01\nreviewed: 2025-10-01\nreviewEvery: 1 an',
    ),
  },
  found: { rule: 'content/overdue-review', file: 'acme/privacy.en.md', at: 'reviewed:' },
});
