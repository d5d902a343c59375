import { added, defineMistake } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'pasted',
  words: { en: 'A picture of a signature pasted', fr: 'L’image d’une signature collée' },
  changes: {
    'acme/privacy.en.md': added('\n![Signature](signature.png)\n'),
    'acme/privacy.fr.md': added('\n![Signature](signature.png)\n'),
  },
  found: { rule: 'markup/image', file: 'acme/privacy.en.md', at: '![' },
});
