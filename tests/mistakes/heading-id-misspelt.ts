import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'sections',
  words: { en: 'The id of a heading misspelt', fr: 'L’identifiant d’un intertitre mal écrit' },
  changes: {
    'acme/privacy.fr.md': replaced('{#cookies}', '{#cookie}'),
  },
  found: { rule: 'sections/unknown-id', file: 'acme/privacy.fr.md', at: '{#cookie}' },
});
