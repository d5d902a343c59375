import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: { en: 'A link colour too pale to be read', fr: 'Une couleur de liens trop pâle pour être lue' },
  changes: {
    'acme/organization.yaml': replaced(
      'exceptions:',
      'accent:\n  light: "#7aa0d0"\n  dark: "#a3c9f0"\nexceptions:',
    ),
  },
  found: { rule: 'content/accent-contrast', file: 'acme/organization.yaml', at: 'light:' },
});
