import { ruleFromProblems } from '../helpers/from-problems.ts';

export default ruleFromProblems({
  id: 'content/missing-key',
  code: 'missing-key',
  messages: ['missing', 'publisher'],
  toReport: ({ key }) =>
    key === 'publisher'
      ? { message: 'publisher', values: { key, line: publisherAsWritten } }
      : { message: 'missing', values: { key } },
});

/** On one line, so that it can be copied out of any report. */
const publisherAsWritten =
  'publisher: { name: { en: Riverside Legal Clinic, fr: Clinique juridique Riverside }, email: privacy@riverside.example }';
