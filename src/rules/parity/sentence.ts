import { excerpt } from '../../text/excerpt.ts';
import { defineRule, eachComparison } from '../engine/rule.ts';

/** A warning only: what one version says in two sentences, the other may say in one, more shortly. */
export default defineRule({
  id: 'parity/sentence',
  severity: 'warning',
  messages: ['missing', 'extra', 'counterpart', 'location'],
  check({ library }, report) {
    eachComparison(library, ({ other, sentences }, subjectOfPart) => {
      for (const { sentence, in: own, missingIn, location } of sentences.alone) {
        const isExtra = own.version === other;
        const part = isExtra ? own : missingIn;
        const whole = { location: sentence.location(), length: sentence.text.length };
        report({
          ...(isExtra ? whole : { location }),
          subject: subjectOfPart(part),
          message: isExtra ? 'extra' : 'missing',
          values: { text: excerpt(sentence.text).replace(/\.$/, ''), heading: part.heading },
          related: [isExtra ? { location, message: 'location' } : { ...whole, message: 'counterpart' }],
        });
      }
    });
  },
});
