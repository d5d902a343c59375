import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'files',
  words: {
    en: 'The line “---” after the keys deleted',
    fr: 'La ligne «\u00a0---\u00a0» après les clés supprimée',
  },
  changes: {
    'acme/privacy.en.md': replaced('privacy\n---\n\nThe', 'privacy\n\nThe'),
  },
  found: { rule: 'content/front-matter', file: 'acme/privacy.en.md' },
});
