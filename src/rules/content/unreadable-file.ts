import { ruleFromProblems } from '../helpers/from-problems.ts';

export default ruleFromProblems({
  id: 'content/unreadable-file',
  code: 'unreadable-file',
  messages: ['outside-link', 'broken-link', 'not-a-file', 'too-large', 'not-utf8', 'no-access'],
  toReport: ({ reason, limit }) => ({
    message: reason,
    values: reason === 'too-large' ? { limit } : {},
  }),
});
