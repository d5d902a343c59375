import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'facts',
  words: {
    en: 'A letter missing in an email address, in one version',
    fr: 'Une lettre oubliée dans une adresse de courriel, dans une seule version',
  },
  changes: {
    'acme/privacy.fr.md': replaced(
      '[privacy@acme.example](mailto:privacy@acme.example)',
      '[privcy@acme.example](mailto:privcy@acme.example)',
    ),
  },
  found: { rule: 'parity/email', file: 'acme/privacy.fr.md', at: 'privcy' },
});
