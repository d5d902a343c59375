import { defineRule, eachComparison } from '../engine/rule.ts';

/** One finding for two texts that are not each other's translation, instead of one for all that they do not share. */
export default defineRule<'different' | 'counterpart'>({
  id: 'parity/another-text',
  severity: 'error',
  messages: ['different', 'counterpart'],
  holdsBack: { statement: ['parity/*', 'language/untranslated'] },
  check({ library }, report) {
    eachComparison(library, ({ original, other, anotherText }, subjectOfPart) => {
      if (!anotherText) return;
      const { sections, sentences, ...shared } = anotherText;
      report({
        location: { file: other.file, line: 1, column: 1 },
        subject: subjectOfPart({ version: other, section: undefined }),
        message: 'different',
        values: {
          sections: sections[1],
          otherSections: sections[0],
          sentences: sentences[1],
          otherSentences: sentences[0],
          ...shared,
        },
        related: [{ message: 'counterpart', location: { file: original.file, line: 1, column: 1 } }],
      });
    });
  },
});
