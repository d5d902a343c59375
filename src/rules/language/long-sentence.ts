import { z } from 'zod';
import type { Localized } from '../../languages.ts';
import { sentencesLongerThan } from '../../readability/prose.ts';
import { longestFirst } from '../../readability/readability.ts';
import { excerpt } from '../../text/excerpt.ts';
import { defineRule, eachDocument } from '../engine/rule.ts';

/** Of a page of nothing else, only the longest are named: when those are cut, the next ones come. */
const mostPerPage = 5;

/** The option that says how long is too long. */
const optionOf: Localized<'longerThan' | 'longerThanInFrench'> = {
  en: 'longerThan',
  fr: 'longerThanInFrench',
};

const limit = (words: number) => z.int().min(10).max(500).default(words);

/**
 * A sentence this long has to be read twice. Where it stands is worth knowing; whether to cut it, only its editor knows.
 * The same statement takes about a sixth more words in French, so that its sentences may be as much longer.
 */
export default defineRule({
  id: 'language/long-sentence',
  severity: 'notice',
  messages: ['long'],
  options: z.strictObject({
    longerThan: limit(60).meta({ descriptionKey: 'schema.options.language/long-sentence.longerThan' }),
    longerThanInFrench: limit(70).meta({
      descriptionKey: 'schema.options.language/long-sentence.longerThanInFrench',
    }),
  }),
  check({ library, optionsFor }, report) {
    eachDocument(library, (version, subject) => {
      const options = optionsFor(subject.organization);
      const longerThan = options[optionOf[version.language]];
      const long = longestFirst(sentencesLongerThan(version, longerThan));
      for (const { passage, start, text, words } of long.slice(0, mostPerPage))
        report({
          location: version.body.locationIn(passage, start),
          length: text.length,
          subject,
          message: 'long',
          values: { words: words.length, longerThan, text: excerpt(text) },
        });
    });
  },
});
