import { defineRule } from '../engine/rule.ts';
import { eachArchive, startOf } from '../helpers/each-archive.ts';

/** Nothing that was released just vanishes: a reader who kept its address is told what became of it. */
export default defineRule({
  id: 'editions/removed',
  severity: 'error',
  suppressible: false,
  messages: ['text', 'record', 'newest', 'statement', 'organization'],
  check({ library }, report) {
    for (const problem of library.problems) {
      if (problem.code !== 'lost-organization') continue;
      const { organization, statement, location } = problem;
      const values = { folder: organization, target: `${organization}/${statement}` };
      report({ message: 'organization', location, values, subject: { organization, statement } });
    }
    eachArchive(library, ({ archive, organization, statement, withdrawal, faults, subject, target }) => {
      const newest = archive.records.at(-1);
      for (const fault of faults) {
        if (fault.kind === 'missing-text') {
          const { file } = fault.edition.texts[fault.language];
          const location = startOf(fault.edition.file);
          report({
            message: 'text',
            location,
            values: { file, target },
            subject: { ...subject, language: fault.language },
          });
        } else if (fault.kind === 'missing-record' && fault.before)
          report({ message: 'record', location: startOf(fault.before.file), values: { target }, subject });
        else if (fault.kind === 'missing-record') {
          const location = startOf(newest?.file ?? organization.settings.file);
          report({ message: 'newest', location, values: { target, folder: archive.folder }, subject });
        }
      }
      // Where nothing is left of its editions, that is said already.
      if (statement || withdrawal || !newest) return;
      report({
        message: 'statement',
        location: startOf(newest.file),
        values: { target, stem: archive.stem },
        subject,
      });
    });
  },
});
