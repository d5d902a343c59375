import { defineMistake } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'editions',
  words: { en: 'A statement removed without a word', fr: 'Une déclaration supprimée sans un mot' },
  changes: {
    'acme/privacy.en.md': () => undefined,
    'acme/privacy.fr.md': () => undefined,
    'acme/privacy.lock.yaml': () => undefined,
  },
  releasedBefore: true,
  found: { rule: 'editions/removed', file: 'acme/editions/privacy/2026-11-21.yaml' },
});
