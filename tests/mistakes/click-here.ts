import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'links',
  words: { en: '“Click here”', fr: '«\u00a0Cliquez ici\u00a0»' },
  changes: {
    'acme/privacy.en.md': replaced(
      '[our bank](https://bank.example/)',
      'our bank ([click here](https://bank.example/))',
    ),
    'acme/privacy.fr.md': replaced(
      '[notre banque](https://bank.example/)',
      'notre banque ([cliquez ici](https://bank.example/))',
    ),
  },
  found: { rule: 'links/bare-text', file: 'acme/privacy.en.md', at: 'click here' },
});
