import { defineMistake } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'editions',
  words: {
    en: 'One language of an edition kept without the other',
    fr: 'Une seule langue d’une édition, sans l’autre',
  },
  changes: {
    'acme/editions/privacy/2026-11-21.fr.md': () => undefined,
  },
  releasedBefore: true,
  found: { rule: 'editions/removed', file: 'acme/editions/privacy/2026-11-21.yaml' },
});
