import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'language',
  words: { en: 'A number written the English way in French', fr: 'Un nombre écrit à l’anglaise en français' },
  changes: {
    'acme/privacy.en.md': replaced('costs $5', 'costs $1,250.50'),
    'acme/privacy.fr.md': replaced('5\u00a0$', '1,250.50\u00a0$'),
  },
  found: { rule: 'typography/numbers', file: 'acme/privacy.fr.md', at: '1,250.50' },
  also: ['parity/number', 'parity/amount'],
});
