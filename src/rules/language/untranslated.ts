import { foreignTexts, sameWords } from '../../parity/foreign-passages.ts';
import { shortSameTexts } from '../../parity/short-same-texts.ts';
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
        for (const { section, text, language, location } of foreignTexts(version)) {
          const same = sameWords(counterpart, text);
          if (!same) continue;
          report({
            location: location(),
            subject: subjectOfPart({ version, section }),
            message: 'same',
            values: { text: excerpt(text), language },
            related: [{ location: same.location, message: 'counterpart' }],
          });
        }
        for (const { section, text, language, location, same } of shortSameTexts(version, counterpart)) {
          report({
            location: location(),
            subject: subjectOfPart({ version, section }),
            severity: 'warning',
            message: 'short',
            values: { text: excerpt(text), language },
            related: [{ location: same.location, message: 'counterpart' }],
          });
        }
      }
    });
  },
});
