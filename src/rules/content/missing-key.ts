import { ruleFromProblems } from '../helpers/from-problems.ts';

export default ruleFromProblems({
  id: 'content/missing-key',
  code: 'missing-key',
  messages: ['missing'],
  toReport: ({ key }) => ({ message: 'missing', values: { key } }),
});
