import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'links',
  words: { en: 'An address without https://', fr: 'Une adresse sans https://' },
  changes: {
    'acme/privacy.en.md': replaced('(https://bank.example/)', '(bank.example)'),
    'acme/privacy.fr.md': replaced('(https://bank.example/)', '(bank.example)'),
  },
  found: { rule: 'links/dead-link', file: 'acme/privacy.en.md', at: '(bank.example)' },
});
