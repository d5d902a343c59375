import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'language',
  words: { en: 'A word written twice', fr: 'Un mot écrit deux fois' },
  changes: {
    'acme/privacy.en.md': replaced('we ask for:', 'we ask for for:'),
  },
  found: { rule: 'typography/doubled-word', file: 'acme/privacy.en.md', at: 'for for' },
});
