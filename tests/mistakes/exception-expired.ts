import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'time',
  words: { en: 'An exception whose end has passed', fr: 'Une exception dont la date de fin est passée' },
  changes: {
    'acme/organization.yaml': replaced('2027-11-21', '2026-11-01'),
  },
  found: { rule: 'sections/exception', file: 'acme/organization.yaml', at: '2026-11-01' },
});
