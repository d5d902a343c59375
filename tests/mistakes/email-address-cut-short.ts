import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'links',
  words: { en: 'The address of an email link cut short', fr: 'L’adresse d’un lien de courriel tronquée' },
  changes: {
    'acme/privacy.en.md': replaced('(mailto:privacy@acme.example)', '(mailto:privacy@acme)'),
    'acme/privacy.fr.md': replaced('(mailto:privacy@acme.example)', '(mailto:privacy@acme)'),
  },
  found: { rule: 'links/malformed-target', file: 'acme/privacy.en.md', at: '(mailto:privacy@acme)' },
});
