import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'structure',
  words: {
    en: 'Both versions changed, and nobody compared them',
    fr: 'Les deux versions changées, et personne ne les a comparées',
  },
  changes: {
    'acme/privacy.en.md': replaced('which is never required', 'which you may leave out'),
    'acme/privacy.fr.md': replaced('qui n’est jamais exigée', 'que vous pouvez omettre'),
  },
  confirmedBefore: true,
  found: { rule: 'translation/unacknowledged', file: 'acme/privacy.fr.md', at: '## Ce que nous recueillons' },
});
