import type { Localized } from '../../languages.ts';
import { foreignPassages, samePassage } from '../../parity/foreign-passages.ts';
import { excerpt } from '../excerpt.ts';
import { defineRule, eachComparison } from '../rule.ts';

/** The sentence names the language, which data cannot translate. */
const messages = { en: 'english', fr: 'french' } as const satisfies Localized<string>;

export default defineRule({
  id: 'language/wrong-language',
  severity: 'error',
  messages: ['english', 'french'],
  check({ library }, report) {
    eachComparison(library, ({ original, other }, subjectOfPart) => {
      for (const [version, counterpart] of [
        [original, other],
        [other, original],
      ] as const) {
        for (const { part, passage, language } of foreignPassages(version)) {
          // What was left as it is in the other version is another rule's finding.
          if (samePassage(counterpart, passage)) continue;
          report({
            place: passage.place,
            subject: subjectOfPart(part),
            message: messages[language],
            values: { text: excerpt(passage.text) },
          });
        }
      }
    });
  },
});
