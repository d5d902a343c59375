import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: { en: 'Another act named in French', fr: 'Une autre loi nommée dans la version française' },
  changes: {
    'acme/privacy.fr.md': replaced(
      '*Loi sur la protection des renseignements personnels et les documents électroniques*',
      '*Loi sur la protection des renseignements personnels*',
    ),
  },
  found: { rule: 'parity/statute', file: 'acme/privacy.fr.md', at: 'L’article' },
});
