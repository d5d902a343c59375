import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'editions',
  words: { en: 'The date moved, and nothing else', fr: 'La date avancée, et rien d’autre' },
  changes: {
    'acme/privacy.en.md': replaced('updated: 2026-11-21', 'updated: 2026-11-22'),
    'acme/privacy.fr.md': replaced('updated: 2026-11-21', 'updated: 2026-11-22'),
  },
  releasedBefore: true,
  found: { rule: 'editions/wrong-date', file: 'acme/privacy.en.md', at: 'updated:' },
});
