import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: { en: 'A colour without quotation marks', fr: 'Une couleur sans guillemets' },
  changes: {
    'acme/organization.yaml': replaced(
      'exceptions:',
      'accent:\n  light: #14497a\n  dark: "#a3c9f0"\nexceptions:',
    ),
  },
  found: { rule: 'content/wrong-value', file: 'acme/organization.yaml', at: 'light:' },
});
