import { defineRule } from '../engine/rule.ts';
import { eachArchive, startOf } from '../helpers/each-archive.ts';

/** A release writes several files. One that was stopped in the middle is completed by running it again. */
export default defineRule({
  id: 'editions/unfinished',
  severity: 'error',
  suppressible: false,
  messages: ['text', 'record', 'withdrawn'],
  check({ library }, report) {
    eachArchive(library, ({ statement, withdrawal, faults, subject, target }) => {
      for (const fault of faults) {
        if (fault.kind === 'unrecorded-text')
          report({ message: 'text', location: startOf(fault.file), values: { target }, subject });
        if (fault.kind === 'unfinished')
          report({
            message: 'record',
            location: startOf(fault.record.file),
            values: { target, command: fault.record.kind === 'edition' ? 'release' : 'withdraw' },
            subject,
          });
      }
      const [version] = Object.values(statement?.versions ?? {});
      if (!withdrawal || !version) return;
      const values = { target, day: withdrawal.withdrawn };
      report({ message: 'withdrawn', location: startOf(version.file), values, subject });
    });
  },
});
