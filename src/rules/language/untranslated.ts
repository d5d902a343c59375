import { foreignPassages, samePassage } from '../../parity/foreign-passages.ts';
import { excerpt } from '../excerpt.ts';
import { defineRule, eachComparison } from '../rule.ts';

export default defineRule({
  id: 'language/untranslated',
  severity: 'error',
  messages: ['same', 'counterpart'],
  check({ library }, report) {
    eachComparison(library, ({ original, other }, subjectOfPart) => {
      for (const [version, counterpart] of [
        [original, other],
        [other, original],
      ] as const) {
        for (const { part, passage } of foreignPassages(version)) {
          const same = samePassage(counterpart, passage);
          if (!same) continue;
          report({
            place: passage.place,
            subject: subjectOfPart(part),
            message: 'same',
            values: { text: excerpt(passage.text) },
            related: [{ place: same.place, message: 'counterpart' }],
          });
        }
      }
    });
  },
});
