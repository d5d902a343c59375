import type { StatementVersion } from '../../content/library.ts';
import { eachPair, followerOf } from '../../history/outdated-sections.ts';
import { otherLanguages } from '../../languages.ts';
import { defineRule, subjectOf } from '../engine/rule.ts';

/** Where each fact stands in the front matter. */
const paths = {
  nature: ['nature'],
  translation: ['translation'],
  wording: ['source', 'wording'],
} as const;

function factsOf({ frontMatter: { values } }: StatementVersion) {
  return { nature: values.nature, translation: values.translation, wording: values.source.wording };
}

/**
 * Both versions are one statement: whose words it is, of which wording, and which version was written first, has one
 * answer.
 */
export default defineRule({
  id: 'parity/nature',
  severity: 'error',
  messages: ['different', 'two-translations', 'equal', 'wording', 'counterpart'],
  check({ library }, report) {
    eachPair(library, (statement, versions) => {
      const language = followerOf(versions);
      const here = versions[language];
      for (const there of otherLanguages(language).map((one) => versions[one])) {
        const [own, other] = [factsOf(here), factsOf(there)];
        const found = (
          key: keyof typeof paths,
          message: 'different' | 'two-translations' | 'equal' | 'wording',
        ) => {
          const values = { key, value: own[key], other: other[key] };
          report({
            message,
            values,
            location: here.frontMatter.locationOf(paths[key]),
            related: [{ message: 'counterpart', values, location: there.frontMatter.locationOf(paths[key]) }],
            subject: subjectOf(statement, here),
          });
        };
        if (own.nature !== other.nature) found('nature', 'different');
        if (own.wording !== other.wording) found('wording', 'wording');
        const standings = [own.translation, other.translation];
        if (standings.every((standing) => standing === 'translation'))
          found('translation', 'two-translations');
        else if (own.translation !== other.translation && standings.includes('equal'))
          found('translation', 'equal');
      }
    });
  },
});
