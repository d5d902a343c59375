import { ruleFromProblems } from '../helpers/from-problems.ts';

/** Where a file has more of something than there may be. */
const limited: ReadonlySet<string> = new Set(['too-large', 'many-headings', 'many-blocks']);

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
    'many-blocks',
    'many-brackets',
  ],
  toReport: ({ reason, limit }) => ({
    message: reason,
    values: limited.has(reason) ? { limit } : {},
  }),
});
