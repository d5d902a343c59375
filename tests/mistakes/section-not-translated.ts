import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'structure',
  words: {
    en: 'A whole new section that nobody translated',
    fr: 'Une nouvelle section entière que personne n’a traduite',
  },
  changes: {
    'acme/privacy.en.md': replaced(
      '## Cookies',
      '## Children {#children}\n\nWe do not knowingly collect anything from children.\n\n## Cookies',
    ),
  },
  found: { rule: 'parity/sections', file: 'acme/privacy.fr.md', at: '## Témoins' },
});
