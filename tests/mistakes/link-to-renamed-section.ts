import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'links',
  words: {
    en: 'A link to a section whose id has changed',
    fr: 'Un lien vers une section dont l’identifiant a changé',
  },
  changes: {
    'acme/privacy.en.md': replaced('(#privacy-officer)', '(#officer)'),
    'acme/privacy.fr.md': replaced('(#privacy-officer)', '(#officer)'),
  },
  found: { rule: 'links/dead-link', file: 'acme/privacy.en.md', at: '(#officer)' },
});
