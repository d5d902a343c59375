import { ruleFromProblems } from '../helpers/from-problems.ts';

export default ruleFromProblems({
  id: 'content/unknown-key',
  code: 'unknown-key',
  messages: ['unknown', 'near'],
  toReport: ({ key, nearest, allowed }) =>
    nearest === undefined
      ? { message: 'unknown', values: { key, allowed } }
      : { message: 'near', values: { key, nearest } },
});
