import { ruleFromProblems } from '../helpers/from-problems.ts';

export default ruleFromProblems({
  id: 'content/front-matter',
  code: 'front-matter',
  messages: ['missing', 'unclosed', 'other-language'],
  toReport: ({ reason, detail = '' }) => ({
    message: reason,
    values: reason === 'other-language' ? { detail } : {},
  }),
});
