import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'sections',
  words: { en: 'The id of a heading forgotten', fr: 'L’identifiant d’un intertitre oublié' },
  changes: {
    'acme/privacy.fr.md': replaced(' {#cookies}'),
  },
  found: { rule: 'sections/implied-id', file: 'acme/privacy.fr.md', at: '## Témoins' },
});
