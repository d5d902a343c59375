import type { Localized } from '../../languages.ts';
import { foreignTexts, sameWords } from '../../parity/foreign-passages.ts';
import { excerpt } from '../../text/excerpt.ts';
import { defineRule, eachComparison } from '../engine/rule.ts';

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
        for (const { section, text, language, location } of foreignTexts(version)) {
          // What was left as it is in the other version is another rule's finding.
          if (sameWords(counterpart, text)) continue;
          report({
            location: location(),
            subject: subjectOfPart({ version, section }),
            message: messages[language],
            values: { text: excerpt(text) },
          });
        }
      }
    });
  },
});
