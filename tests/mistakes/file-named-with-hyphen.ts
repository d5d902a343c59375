import { defineMistake } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'files',
  words: { en: 'The French file named privacy-fr.md', fr: 'Le fichier français nommé privacy-fr.md' },
  changes: {
    'acme/privacy-fr.md': () => '---\ntitle: Déclaration de confidentialité\n---\n',
    'acme/privacy.fr.md': () => undefined,
  },
  found: { rule: 'content/unexpected-file', file: 'acme/privacy-fr.md' },
  also: ['content/missing-counterpart'],
});
