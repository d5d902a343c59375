import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: { en: 'The name of a cookie translated', fr: 'Le nom d’un témoin traduit' },
  changes: {
    'acme/privacy.fr.md': replaced('`choices`', '`choix`'),
  },
  found: { rule: 'parity/code', file: 'acme/privacy.fr.md', at: '## Témoins' },
});
