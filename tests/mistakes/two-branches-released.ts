import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'editions',
  words: {
    en: 'A conflict left in the ledger of editions',
    fr: 'Un conflit laissé dans le registre des éditions',
  },
  changes: {
    'editions.yaml': replaced('version: 1', '<<<<<<< HEAD\nversion: 1'),
  },
  releasedBefore: true,
  found: { rule: 'editions/altered', file: 'editions.yaml', at: '<<<<' },
});
