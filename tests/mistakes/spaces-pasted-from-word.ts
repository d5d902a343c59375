import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'pasted',
  words: {
    en: 'Ordinary spaces where French has no-break spaces',
    fr: 'Des espaces ordinaires où le français en veut d’insécables',
  },
  changes: {
    'acme/privacy.fr.md': replaced('5\u00a0$', '5 $'),
  },
  found: { rule: 'typography/no-break-space', file: 'acme/privacy.fr.md', at: '5 $' },
});
