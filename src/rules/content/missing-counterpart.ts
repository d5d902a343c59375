import { ruleFromProblems } from '../helpers/from-problems.ts';

export default ruleFromProblems({
  id: 'content/missing-counterpart',
  code: 'missing-counterpart',
  messages: ['missing-en', 'missing-fr'],
  toReport: ({ language, expectedFile }) => ({ message: `missing-${language}`, values: { expectedFile } }),
});
