import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: {
    en: 'A number that is wrong in both versions alike',
    fr: 'Un nombre erroné de la même façon dans les deux versions',
  },
  changes: {
    'acme/privacy.en.md': replaced('30 days', '20 days'),
    'acme/privacy.fr.md': replaced('30\u00a0jours', '20\u00a0jours'),
  },
});
