import { added, defineMistake } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'files',
  words: { en: 'A Word document left in the folder', fr: 'Un document Word laissé dans le dossier' },
  changes: {
    'acme/draft.docx': added('PK'),
  },
  found: { rule: 'content/unexpected-file', file: 'acme/draft.docx' },
});
