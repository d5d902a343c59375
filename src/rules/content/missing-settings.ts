import { ruleFromProblems } from '../helpers/from-problems.ts';

export default ruleFromProblems({
  id: 'content/missing-settings',
  code: 'missing-settings',
  messages: ['missing'],
  toReport: ({ expectedFile }) => ({ message: 'missing', values: { expectedFile } }),
});
