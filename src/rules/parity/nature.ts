import { eachPair, followerOf } from '../../history/outdated-sections.ts';
import { otherLanguages } from '../../languages.ts';
import { defineRule, subjectOf } from '../engine/rule.ts';

/** Both versions are one statement: whose words it is, and which version was written first, has one answer. */
export default defineRule({
  id: 'parity/nature',
  severity: 'error',
  messages: ['different', 'two-translations', 'equal', 'counterpart'],
  check({ library }, report) {
    eachPair(library, (statement, versions) => {
      const language = followerOf(versions);
      const here = versions[language];
      for (const there of otherLanguages(language).map((one) => versions[one])) {
        const found = (
          key: 'nature' | 'translation',
          message: 'different' | 'two-translations' | 'equal',
        ) => {
          const values = { key, value: here.frontMatter.values[key], other: there.frontMatter.values[key] };
          report({
            message,
            values,
            location: here.frontMatter.locationOf([key]),
            related: [{ message: 'counterpart', values, location: there.frontMatter.locationOf([key]) }],
            subject: subjectOf(statement, here),
          });
        };
        const [own, other] = [here.frontMatter.values, there.frontMatter.values];
        if (own.nature !== other.nature) found('nature', 'different');
        const standings = [own.translation, other.translation];
        if (standings.every((standing) => standing === 'translation'))
          found('translation', 'two-translations');
        else if (own.translation !== other.translation && standings.includes('equal'))
          found('translation', 'equal');
      }
    });
  },
});
