import { eachPair, followerOf } from '../../history/outdated-sections.ts';
import { otherLanguages } from '../../languages.ts';
import { defineRule, subjectOf } from '../engine/rule.ts';

/** Both versions are one statement, so the page cannot give two days on which it was last changed, or its source last read. */
export default defineRule({
  id: 'parity/updated',
  severity: 'error',
  messages: ['different', 'read', 'counterpart'],
  check({ library }, report) {
    eachPair(library, (statement, versions) => {
      const language = followerOf(versions);
      const here = versions[language];
      for (const there of otherLanguages(language).map((one) => versions[one])) {
        const compare = (message: 'different' | 'read', date = '', other = '', path: readonly string[]) => {
          // One that is not there is missed by its own rule.
          if (date === other || date === '' || other === '') return;
          report({
            message,
            values: { date, other },
            location: here.frontMatter.locationOf(path),
            related: [
              { message: 'counterpart', values: { other }, location: there.frontMatter.locationOf(path) },
            ],
            subject: subjectOf(statement, here),
          });
        };
        const [own, others] = [here.frontMatter.values, there.frontMatter.values];
        compare('different', own.updated, others.updated, ['updated']);
        compare('read', own.source.read, others.source.read, ['source', 'read']);
      }
    });
  },
});
