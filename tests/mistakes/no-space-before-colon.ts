import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'language',
  words: { en: 'No space before a colon in French', fr: 'Pas d’espace devant un deux-points en français' },
  changes: {
    'acme/privacy.fr.md': replaced('deux témoins\u00a0:', 'deux témoins:'),
  },
  found: { rule: 'typography/spacing', file: 'acme/privacy.fr.md', at: 'témoins:' },
});
