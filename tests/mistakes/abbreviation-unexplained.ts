import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'language',
  words: { en: 'An abbreviation that nobody explains', fr: 'Un sigle que personne n’explique' },
  changes: {
    'acme/privacy.en.md': replaced('You may also give us', 'Under PHIPA, you may also give us'),
    'acme/privacy.fr.md': replaced(
      'Vous pouvez aussi nous donner',
      'Selon la LPRPS, vous pouvez aussi nous donner',
    ),
  },
  found: { rule: 'language/abbreviation', file: 'acme/privacy.en.md', at: 'PHIPA' },
});
