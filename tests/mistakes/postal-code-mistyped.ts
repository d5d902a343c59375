import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: { en: 'A character of the postal code mistyped', fr: 'Un caractère du code postal mal tapé' },
  changes: {
    'acme/privacy.fr.md': replaced('M5H 2N2', 'M5H 2N3'),
  },
  found: { rule: 'parity/postal-address', file: 'acme/privacy.fr.md', at: '2N3' },
});
