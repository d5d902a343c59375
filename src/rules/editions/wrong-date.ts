import { stateSince } from '../../history/editions/text-changes.ts';
import { languages } from '../../languages.ts';
import { defineRule } from '../engine/rule.ts';
import { eachArchive } from '../helpers/each-archive.ts';

/**
 * The date that readers see is that of the newest edition. Before the next one it may be later already, where the text is,
 * too; a release sets it.
 */
export default defineRule({
  id: 'editions/wrong-date',
  severity: 'error',
  messages: ['earlier', 'later'],
  check({ library }, report) {
    eachArchive(library, ({ standing, subject, target }) => {
      if (!standing) return;
      const { statement, edition } = standing;
      const state = stateSince(edition, statement, library);
      if (!state || state.kind === 'identical') return;
      for (const language of languages) {
        const version = statement.versions[language];
        const released = edition.texts[language].parse()?.frontMatter.values.updated;
        if (!version || released === undefined) continue;
        const { updated } = version.frontMatter.values;
        const mayBeLater = state.kind !== 'same';
        if (updated === released || (mayBeLater && updated > released)) continue;
        report({
          message: updated < released ? 'earlier' : 'later',
          location: version.frontMatter.locationOf(['updated']),
          values: { updated, released, target },
          subject: { ...subject, language },
        });
      }
    });
  },
});
