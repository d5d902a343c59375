import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: {
    en: '“7 years” translated as “7 months”',
    fr: '«\u00a07 years\u00a0» traduit par «\u00a07 mois\u00a0»',
  },
  changes: {
    'acme/privacy.fr.md': replaced('7\u00a0ans', '7\u00a0mois'),
  },
  found: { rule: 'parity/duration', file: 'acme/privacy.fr.md', at: '7\u00a0mois' },
});
