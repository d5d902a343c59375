import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'files',
  words: { en: 'A conflict left in a lock file', fr: 'Un conflit laissé dans un fichier de concordance' },
  changes: {
    'acme/privacy.lock.yaml': replaced('version: 1', '<<<<<<< HEAD\nversion: 1'),
  },
  found: { rule: 'translation/broken-lock', file: 'acme/privacy.lock.yaml', at: '<<<<' },
});
