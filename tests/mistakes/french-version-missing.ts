import { defineMistake } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'files',
  words: { en: 'The French version missing', fr: 'La version française manquante' },
  changes: {
    'acme/privacy.fr.md': () => undefined,
  },
  found: { rule: 'content/missing-counterpart', file: 'acme/privacy.en.md' },
});
