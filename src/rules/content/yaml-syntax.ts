import { ruleFromProblems } from '../helpers/from-problems.ts';

export default ruleFromProblems({
  id: 'content/yaml-syntax',
  code: 'yaml-syntax',
  messages: [
    'syntax',
    'duplicate-key',
    'alias',
    'tag',
    'many-documents',
    'not-a-mapping',
    'too-deep',
    'hidden-character',
    'reserved-key',
  ],
  toReport: ({ reason, detail }) => ({
    message: reason,
    values: detail === '' ? {} : { detail },
  }),
});
