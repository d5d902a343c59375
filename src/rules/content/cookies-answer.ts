import { allSections, type StatementVersion } from '../../content/library.ts';
import { eachPair, followerOf } from '../../history/outdated-sections.ts';
import { languages, otherLanguages } from '../../languages.ts';
import { excerpt } from '../../text/excerpt.ts';
import { defineRule, eachVersion, subjectOf } from '../engine/rule.ts';
import { sentenceAgainst } from '../helpers/cookies-in-text.ts';

/** The page answers above the text whether cookies are used: the same in both languages, and only what the text says. */
export default defineRule({
  id: 'content/cookies-answer',
  severity: 'error',
  messages: ['different', 'one-sided', 'counterpart', 'no-section', 'contradicted', 'in-text'],
  check({ library }, report) {
    eachPair(library, (statement, versions) => {
      const silent = languages.find((language) => answerOf(versions[language]) === undefined);
      const shown = silent ?? followerOf(versions);
      const here = versions[shown];
      const answer = answerOf(here);
      for (const there of otherLanguages(shown).map((language) => versions[language])) {
        const other = answerOf(there);
        if (other === undefined || answer === other) continue;
        report({
          ...(answer === undefined
            ? { message: 'one-sided', values: { other } }
            : { message: 'different', values: { answer, other } }),
          location: here.frontMatter.locationOf([answer === undefined ? 'title' : 'cookies']),
          related: [
            {
              message: 'counterpart',
              values: { other },
              location: there.frontMatter.locationOf(['cookies']),
            },
          ],
          subject: subjectOf(statement, here),
        });
      }
    });
    eachVersion(library, (version, statement) => {
      const answer = answerOf(version);
      if (answer === undefined) return;
      const finding = {
        location: version.frontMatter.locationOf(['cookies']),
        subject: { ...subjectOf(statement, version), section: 'cookies' },
      };
      if (!allSections(version.body).some(({ kinds }) => kinds.includes('cookies'))) {
        report({ ...finding, message: 'no-section', values: { answer } });
        return;
      }
      const against = sentenceAgainst(answer, version);
      if (!against) return;
      const values = { answer, text: excerpt(against.text.replace(/[.!]$/, '')) };
      report({
        ...finding,
        message: 'contradicted',
        // Words can be read in more than one way; the answer is a person's to give.
        severity: 'warning',
        values,
        related: [{ message: 'in-text', values, location: against.location }],
      });
    });
  },
});

function answerOf({ frontMatter }: StatementVersion) {
  return frontMatter.values.cookies;
}
