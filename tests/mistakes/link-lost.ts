import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'structure',
  words: { en: 'A link lost in translation', fr: 'Un lien perdu à la traduction' },
  changes: {
    'acme/privacy.fr.md': replaced('[notre banque](https://bank.example/)', 'notre banque'),
  },
  found: { rule: 'parity/links', file: 'acme/privacy.fr.md', at: '## Sites externes' },
});
