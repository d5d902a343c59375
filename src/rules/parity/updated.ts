import { eachPair, followerOf } from '../../history/outdated-sections.ts';
import { otherLanguages } from '../../languages.ts';
import { defineRule, subjectOf } from '../engine/rule.ts';

/** Both versions are one statement, so the page cannot give two days on which it was last changed. */
export default defineRule({
  id: 'parity/updated',
  severity: 'error',
  messages: ['different', 'counterpart'],
  check({ library }, report) {
    eachPair(library, (statement, versions) => {
      const language = followerOf(versions);
      const here = versions[language];
      for (const there of otherLanguages(language).map((one) => versions[one])) {
        const [date, other] = [here.frontMatter.values.updated, there.frontMatter.values.updated];
        if (date === other) continue;
        report({
          message: 'different',
          values: { date, other },
          location: here.frontMatter.locationOf(['updated']),
          related: [
            {
              message: 'counterpart',
              values: { other },
              location: there.frontMatter.locationOf(['updated']),
            },
          ],
          subject: subjectOf(statement, here),
        });
      }
    });
  },
});
