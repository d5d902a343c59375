import { z } from 'zod';
import { sentencesOf } from '../../readability/prose.ts';
import { longestFirst } from '../../readability/readability.ts';
import { excerpt } from '../excerpt.ts';
import { defineRule, eachDocument } from '../rule.ts';

/** Of a page of nothing else, only the longest are named: when those are cut, the next ones come. */
const mostPerPage = 5;

/** A sentence this long has to be read twice. Where it stands is worth knowing; whether to cut it, only its editor knows. */
export default defineRule({
  id: 'language/long-sentence',
  severity: 'notice',
  messages: ['long'],
  options: z.strictObject({
    longerThan: z
      .int()
      .min(10)
      .max(500)
      .default(60)
      .describe('How many words a sentence may have. | Combien de mots une phrase peut compter.'),
  }),
  check({ library, optionsFor }, report) {
    eachDocument(library, (version, subject) => {
      const { longerThan } = optionsFor(subject.organization);
      const long = longestFirst(sentencesOf(version).filter(({ words }) => words.length > longerThan));
      for (const { passage, start, text, words } of long.slice(0, mostPerPage))
        report({
          place: version.body.placeIn(passage, start),
          length: text.length,
          subject,
          message: 'long',
          values: { words: words.length, longerThan, text: excerpt(text) },
        });
    });
  },
});
