import { defineRule, eachVersion, subjectOf } from '../engine/rule.ts';

/** A restatement is as good as the text it was made from: it says when that was last read. */
export default defineRule({
  id: 'content/unread-source',
  severity: 'error',
  messages: ['missing'],
  check({ library, today }, report) {
    eachVersion(library, (version, statement) => {
      const { nature, source } = version.frontMatter.values;
      if (nature !== 'restatement' || source.read !== undefined) return;
      report({
        location: version.frontMatter.locationOf(['source']),
        subject: subjectOf(statement, version),
        message: 'missing',
        values: { line: `read: ${today}` },
      });
    });
  },
});
