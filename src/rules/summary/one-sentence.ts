import { blankOut } from '../../content/blank-out.ts';
import { excerpt } from '../../text/excerpt.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { defineRule } from '../engine/rule.ts';
import { eachAnswer } from '../helpers/each-answer.ts';

/** What needs a second sentence is for the section; a summary that goes on is a second statement. */
export default defineRule({
  id: 'summary/one-sentence',
  severity: 'error',
  messages: ['several'],
  check({ library }, report) {
    eachAnswer(library, ({ answer, key, text, version, subject }) => {
      for (const passage of answer.block.passages) {
        // The full stops of code and addresses end nothing.
        const prose = blankOut(passage, ({ language }) => language === undefined);
        const sentences = sentencesIn(prose, version.language);
        const [, second] = sentences;
        if (!second) continue;
        report({
          location: version.body.locationIn(passage, second.start),
          length: second.end - second.start,
          subject,
          message: 'several',
          values: { key, count: sentences.length, text: excerpt(text.slice(second.start, second.end)) },
        });
      }
    });
  },
});
