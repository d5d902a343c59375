import { ruleFromProblems } from '../helpers/from-problems.ts';

export default ruleFromProblems({
  id: 'content/unreadable-file',
  code: 'unreadable-file',
  messages: [
    'outside-link',
    'broken-link',
    'not-a-file',
    'too-large',
    'not-utf8',
    'no-access',
    'many-headings',
    'many-brackets',
  ],
  toReport: ({ reason, limit }) => ({
    message: reason,
    values: reason === 'too-large' || reason === 'many-headings' ? { limit } : {},
  }),
});
