import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: {
    en: 'Word’s curly quotation marks pasted around a value',
    fr: 'Les guillemets courbes de Word collés autour d’une valeur',
  },
  changes: {
    'acme/privacy.en.md': replaced('slug: privacy', 'slug: “privacy”'),
  },
  found: { rule: 'content/wrong-value', file: 'acme/privacy.en.md', at: '“privacy”' },
});
