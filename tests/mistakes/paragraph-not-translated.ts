import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'structure',
  words: {
    en: 'A new paragraph that nobody translated',
    fr: 'Un nouveau paragraphe que personne n’a traduit',
  },
  changes: {
    'acme/privacy.en.md': replaced('## Security', 'We tell you in writing when we refuse.\n\n## Security'),
  },
  found: { rule: 'parity/paragraphs', file: 'acme/privacy.fr.md', at: '### Comment demander' },
});
