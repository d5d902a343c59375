import { excerpt } from '../../text/excerpt.ts';
import { defineRule, eachComparison } from '../engine/rule.ts';
import { at } from '../helpers/located-words.ts';

/** A warning only: what one version says in a clause of its own, the other may say by the way. */
export default defineRule({
  id: 'parity/clause',
  severity: 'warning',
  messages: ['missing', 'extra', 'counterpart', 'location'],
  check({ library }, report) {
    eachComparison(library, ({ other, sentences }, subjectOfPart) => {
      for (const { clause, in: own, missingIn, missingFrom } of sentences.clauses) {
        const isExtra = own.version === other;
        const sentence = { location: missingFrom.location(), length: missingFrom.text.length };
        report({
          ...(isExtra ? at(clause) : sentence),
          subject: subjectOfPart(isExtra ? own : missingIn),
          message: isExtra ? 'extra' : 'missing',
          values: { text: excerpt(clause.text).replace(/\.$/, '') },
          related: [
            isExtra
              ? { ...sentence, message: 'location', values: { text: excerpt(missingFrom.text) } }
              : { ...at(clause), message: 'counterpart', values: { text: excerpt(clause.text) } },
          ],
        });
      }
    });
  },
});
