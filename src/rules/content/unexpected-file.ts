import { languages } from '../../languages.ts';
import { ruleFromProblems } from '../helpers/from-problems.ts';

export default ruleFromProblems({
  id: 'content/unexpected-file',
  code: 'unexpected-file',
  suppressible: true,
  messages: [
    'markdown-name',
    'unknown-language',
    'unknown-language-near',
    'bad-stem',
    'long-stem',
    'device-name',
    'bad-folder',
    'ignored',
  ],
  toReport: ({ reason, name, nearest }) => {
    if (reason === 'ignored') return { message: 'ignored', values: { name }, severity: 'warning' };
    if (reason !== 'unknown-language') return { message: reason, values: { name } };
    const values = { name, languages: languages.join(', ') };
    return nearest === undefined
      ? { message: 'unknown-language', values }
      : { message: 'unknown-language-near', values: { ...values, nearest } };
  },
});
