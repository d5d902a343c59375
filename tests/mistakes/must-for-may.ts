import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: { en: '“May” translated by “must”', fr: '«\u00a0May\u00a0» traduit par «\u00a0devez\u00a0»' },
  changes: {
    'acme/privacy.fr.md': replaced('Vous pouvez aussi nous donner', 'Vous devez aussi nous donner'),
  },
});
