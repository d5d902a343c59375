import { ruleFromProblems } from '../helpers/from-problems.ts';

export default ruleFromProblems({
  id: 'content/duplicate-address',
  code: 'duplicate-address',
  messages: ['duplicate', 'first'],
  toReport: ({ address, related }) => ({
    message: 'duplicate',
    values: { address },
    ...(related ? { related: [{ message: 'first', values: { address }, location: related }] } : {}),
  }),
});
