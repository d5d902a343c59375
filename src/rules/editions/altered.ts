import { defineRule } from '../engine/rule.ts';
import { eachArchive, startOf } from '../helpers/each-archive.ts';

/**
 * An edition is what a reader was told on a day. Each record keeps the digests of its texts and of the record before, and the
 * ledger that of the last: whoever changes one has to change all that follow, which no slip does.
 */
export default defineRule({
  id: 'editions/altered',
  severity: 'error',
  suppressible: false,
  messages: ['text', 'record', 'unreadable-record', 'unreadable-ledger', 'forked', 'unlisted'],
  check({ library }, report) {
    for (const problem of library.problems) {
      const { location } = problem;
      if (problem.code === 'broken-ledger') report({ message: 'unreadable-ledger', location });
      if (problem.code !== 'broken-record') continue;
      const { organization, statement } = problem;
      report({ message: 'unreadable-record', location, subject: { organization, statement } });
    }
    eachArchive(library, ({ faults, subject, target }) => {
      for (const fault of faults) {
        if (fault.kind === 'altered-text') {
          const { edition, language } = fault;
          const location = startOf(edition.texts[language].file);
          const values = { target, number: edition.number, day: edition.released };
          report({ message: 'text', location, values, subject: { ...subject, language } });
        } else if (fault.kind === 'altered-record')
          report({ message: 'record', location: startOf(fault.record.file), values: { target }, subject });
        else if (fault.kind === 'unlisted')
          report({ message: 'unlisted', location: startOf(fault.record.file), values: { target }, subject });
        else if (fault.kind === 'forked') {
          const values = { target, name: fault.record.name, other: fault.other.name };
          report({ message: 'forked', location: startOf(fault.record.file), values, subject });
        }
      }
    });
  },
});
