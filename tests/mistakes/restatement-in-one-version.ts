import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'keys',
  words: {
    en: 'A restatement in one language, the official text in the other',
    fr: 'Une reformulation dans une langue, le texte officiel dans l’autre',
  },
  changes: {
    'acme/privacy.fr.md': replaced('nature: official', 'nature: restatement'),
  },
  found: { rule: 'parity/nature', file: 'acme/privacy.fr.md', at: 'nature:' },
  also: ['content/unread-source'],
});
