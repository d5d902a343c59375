import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: { en: 'A suppression without its reason', fr: 'Une dérogation sans motif' },
  changes: {
    'acme/privacy.en.md': replaced('You may also', '<!-- vitrine-allow parity/number -->\n\nYou may also'),
  },
  found: { rule: 'suppressions/unreadable', file: 'acme/privacy.en.md', at: 'vitrine-allow' },
});
