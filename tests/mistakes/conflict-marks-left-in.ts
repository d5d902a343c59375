import { defineMistake, replaced } from '../../scripts/mistakes/mistake.ts';

export default defineMistake({
  group: 'pasted',
  words: { en: 'The marks of a git conflict left in', fr: 'Les marques d’un conflit git laissées' },
  changes: {
    'acme/privacy.en.md': replaced(
      'You may also give us your date of birth, which is never required.',
      '<<<<<<< HEAD\nYou may also give us your date of birth.\n=======\nYou may also give us your date of birth, which is never required.\n>>>>>>> review',
    ),
  },
  found: { rule: 'content/conflict-marks', file: 'acme/privacy.en.md', at: '<<<<' },
});
