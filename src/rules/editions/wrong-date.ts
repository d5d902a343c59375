import { firstDayAfterNotice, inForceFrom } from '../../history/editions/in-force.ts';
import { stateSince } from '../../history/editions/text-changes.ts';
import { languages } from '../../languages.ts';
import { defineRule } from '../engine/rule.ts';
import { eachArchive, startOf } from '../helpers/each-archive.ts';

/**
 * The date that readers see is that of the newest edition. Before the next one it may be later already, where the text is,
 * too; a release sets it. As long as it can still be put right, an edition gives the notice that the site asks for.
 */
export default defineRule({
  id: 'editions/wrong-date',
  severity: 'error',
  messages: ['earlier', 'later', 'notice'],
  check({ library, today }, report) {
    eachArchive(library, ({ standing, subject, target }) => {
      if (!standing) return;
      const { statement, edition } = standing;
      const site = library.site?.values;
      const earliest = firstDayAfterNotice(site, edition.released);
      // Of one from before the site asked for notice, or of the history in git, nothing can be changed any more.
      if (edition.change === 'substantive' && inForceFrom(edition) < earliest && today < earliest)
        report({
          message: 'notice',
          location: startOf(edition.file),
          values: {
            number: edition.number,
            target,
            released: edition.released,
            effective: edition.effective,
            period: site?.noticePeriod ?? '',
            earliest,
          },
          subject,
        });
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
