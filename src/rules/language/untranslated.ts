import { foreignTexts, sameWords, shortSameTexts } from '../../parity/foreign-passages.ts';
import { excerpt } from '../../text/excerpt.ts';
import { defineRule, eachComparison } from '../engine/rule.ts';

export default defineRule({
  id: 'language/untranslated',
  severity: 'error',
  messages: ['same', 'short', 'counterpart'],
  check({ library }, report) {
    eachComparison(library, ({ original, other }, subjectOfPart) => {
      for (const [version, counterpart] of [
        [original, other],
        [other, original],
      ] as const) {
        for (const { section, text, language, place } of foreignTexts(version)) {
          const same = sameWords(counterpart, text);
          if (!same) continue;
          report({
            place: place(),
            subject: subjectOfPart({ version, section }),
            message: 'same',
            values: { text: excerpt(text), language },
            related: [{ place: same.place, message: 'counterpart' }],
          });
        }
        for (const { section, text, language, place, same } of shortSameTexts(version, counterpart)) {
          report({
            place: place(),
            subject: subjectOfPart({ version, section }),
            severity: 'warning',
            message: 'short',
            values: { text: excerpt(text), language },
            related: [{ place: same.place, message: 'counterpart' }],
          });
        }
      }
    });
  },
});
