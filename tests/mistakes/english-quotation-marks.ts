import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'language',
  words: { en: 'English quotation marks in French', fr: 'Des guillemets anglais en français' },
  changes: {
    'acme/privacy.fr.md': replaced('Il se souvient de vos choix.', 'Il se souvient de vos “choix”.'),
  },
  found: { rule: 'typography/quotation-marks', file: 'acme/privacy.fr.md', at: '“choix”' },
});
