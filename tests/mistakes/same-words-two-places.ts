import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'links',
  words: {
    en: 'Two links of the same words that lead to different places',
    fr: 'Deux liens de même texte qui mènent à des endroits différents',
  },
  changes: {
    'acme/privacy.en.md': replaced(
      '[our bank](https://bank.example/)',
      '[our partner](https://bank.example/) and [our partner](https://insurer.example/)',
    ),
    'acme/privacy.fr.md': replaced(
      '[notre banque](https://bank.example/)',
      '[notre partenaire](https://bank.example/) et [notre partenaire](https://insurer.example/)',
    ),
  },
  found: { rule: 'links/same-text', file: 'acme/privacy.en.md', at: 'partner' },
});
