import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'pasted',
  words: { en: 'TODO left in the text', fr: 'TODO laissé dans le texte' },
  changes: {
    'acme/privacy.en.md': replaced('You may also', 'TODO check with legal. You may also'),
    'acme/privacy.fr.md': replaced('Vous pouvez aussi', 'TODO vérifier. Vous pouvez aussi'),
  },
  found: { rule: 'content/placeholder', file: 'acme/privacy.en.md', at: 'TODO' },
});
