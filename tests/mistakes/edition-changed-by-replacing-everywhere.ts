import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'editions',
  words: {
    en: 'Words replaced in every file, editions too',
    fr: 'Des mots remplacés dans tous les fichiers, éditions comprises',
  },
  changes: {
    'acme/editions/privacy/2026-11-21.en.md': replaced('The cooperative', 'The co-op'),
  },
  releasedBefore: true,
  found: { rule: 'editions/altered', file: 'acme/editions/privacy/2026-11-21.en.md' },
});
