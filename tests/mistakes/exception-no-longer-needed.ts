import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'time',
  words: {
    en: 'An exception for a section that has since been written',
    fr: 'Une exception pour une section rédigée depuis',
  },
  changes: {
    'acme/organization.yaml': replaced('section: complaints', 'section: security'),
  },
  found: { rule: 'sections/exception', file: 'acme/organization.yaml', at: 'section: security' },
});
