import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: { en: 'A rule of one law set under another', fr: 'La règle d’une loi inscrite sous une autre loi' },
  changes: {
    'acme/organization.yaml': replaced(
      '    applicability: binding',
      '    applicability: binding\n    rules:\n      on-fippa-40-safeguards: binding',
    ),
  },
  found: { rule: 'laws/unknown-rule', file: 'acme/organization.yaml', at: 'on-fippa' },
});
