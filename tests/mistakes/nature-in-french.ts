import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: { en: 'The value of a key translated', fr: 'La valeur d’une clé traduite' },
  changes: {
    'acme/privacy.fr.md': replaced('nature: official', 'nature: officiel'),
  },
  found: { rule: 'content/wrong-value', file: 'acme/privacy.fr.md', at: 'nature:' },
});
