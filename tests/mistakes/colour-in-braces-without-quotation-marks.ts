import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: {
    en: 'Colours in braces without quotation marks',
    fr: 'Des couleurs entre accolades, sans guillemets',
  },
  changes: {
    'acme/organization.yaml': replaced(
      'exceptions:',
      'accent: { light: #14497a, dark: #a3c9f0 }\nexceptions:',
    ),
  },
  found: { rule: 'content/yaml-syntax', file: 'acme/organization.yaml', at: 'exceptions:' },
});
