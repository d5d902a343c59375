import { defineMistake } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'files',
  words: { en: 'A file saved as Windows-1252', fr: 'Un fichier enregistré en Windows-1252' },
  changes: {
    'acme/privacy.fr.md': (valid) => Buffer.from(valid, 'latin1'),
  },
  found: { rule: 'content/unreadable-file', file: 'acme/privacy.fr.md' },
});
