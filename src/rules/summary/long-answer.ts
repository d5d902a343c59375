import { defineRule } from '../engine/rule.ts';
import { eachAnswer } from '../helpers/each-answer.ts';

/** As many characters as one takes in at a glance: two lines of a desk, four of a phone. */
const longest = 140;

/** Counts what is read, without the targets of links and other marks. */
export default defineRule({
  id: 'summary/long-answer',
  severity: 'error',
  messages: ['long'],
  check({ library }, report) {
    eachAnswer(library, ({ answer, key, text, subject }) => {
      const { length } = [...text];
      if (length > longest)
        report({
          location: answer.block.location,
          subject,
          message: 'long',
          values: { key, length, longest, over: length - longest },
        });
    });
  },
});
