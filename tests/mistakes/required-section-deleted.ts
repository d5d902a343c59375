import { defineMistake } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'sections',
  words: {
    en: 'The section on cookies deleted in both versions',
    fr: 'La section sur les témoins supprimée dans les deux versions',
  },
  changes: {
    'acme/privacy.en.md': (valid) => valid.replace(/^## \S+ \{#cookies\}[\s\S]*?(?=^## )/m, ''),
    'acme/privacy.fr.md': (valid) => valid.replace(/^## \S+ \{#cookies\}[\s\S]*?(?=^## )/m, ''),
  },
  found: { rule: 'sections/required-section', file: 'acme/privacy.en.md', at: 'title:' },
});
