import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: { en: 'March 3 translated as “3 mai”', fr: '«\u00a0March 3\u00a0» traduit par «\u00a03 mai\u00a0»' },
  changes: {
    'acme/privacy.fr.md': replaced('3\u00a0mars', '3\u00a0mai'),
  },
  found: { rule: 'parity/date', file: 'acme/privacy.fr.md', at: '3\u00a0mai' },
});
