import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: { en: 'A tab in front of a key', fr: 'Une tabulation devant une clé' },
  changes: {
    'acme/organization.yaml': replaced('  en: Acme Cooperative', '	en: Acme Cooperative'),
  },
  found: { rule: 'content/yaml-syntax', file: 'acme/organization.yaml', at: '	en' },
});
