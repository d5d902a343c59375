import { currentFormat } from '../../content/format.ts';
import { ruleFromProblems } from '../helpers/from-problems.ts';

export default ruleFromProblems({
  id: 'content/wrong-value',
  code: 'wrong-value',
  messages: [
    'type-string',
    'type-array',
    'type-object',
    'slug',
    'device-name',
    'date',
    'empty',
    'too-long',
    'choice',
    'address',
    'origin',
    'own-network',
    'prefix',
    'cms-path',
    'folder',
    'repository',
    'period',
    'notice',
    'budget',
    'format',
    'later-format',
    'languages',
    'accent',
    'colour',
    'no-colour',
    'email',
    'contact',
    'duplicate-organization',
  ],
  toReport: ({ key, value, reason, detail = '' }) => {
    if (reason === 'type') return { message: typeMessage(detail), values: { key, value } };
    if (reason === 'too-long') return { message: reason, values: { key, limit: detail } };
    if (reason === 'empty') return { message: reason, values: { key } };
    if (reason === 'choice' || reason === 'duplicate-organization')
      return { message: reason, values: { key, value, detail } };
    if (reason === 'accent' || reason === 'no-colour')
      return { message: reason, values: { key, example: colourAsWritten } };
    if (reason === 'colour') return { message: reason, values: { key, value, example: colourAsWritten } };
    if (reason === 'contact') return { message: reason, values: { key, line: contactAsWritten } };
    if (reason === 'format' || reason === 'later-format')
      return { message: reason, values: { key, value, current: String(currentFormat) } };
    return { message: reason, values: { key, value } };
  },
});

/** With the straight quotation marks that YAML needs around it. */
const colourAsWritten = '"#14497a"';

/** A line to be copied; what it says is still a person’s to change. */
const contactAsWritten = 'email: privacy@riverside.example';

function typeMessage(expected: string): 'type-string' | 'type-array' | 'type-object' {
  if (expected === 'array') return 'type-array';
  return expected === 'object' || expected === 'record' ? 'type-object' : 'type-string';
}
