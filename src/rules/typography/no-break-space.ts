import { defineRule } from '../engine/rule.ts';
import { eachPageTypography, sourceEdit } from '../helpers/each-typography-edit.ts';

/**
 * One notice a file, since the page gets these by itself: editors need not type them, and `fix` does for those who want
 * to see the file as the page will be.
 */
export default defineRule({
  id: 'typography/no-break-space',
  severity: 'notice',
  fixable: true,
  messages: ['spaces'],
  check({ library }, report) {
    eachPageTypography(library, ['no-break-space', 'curly', 'ellipsis'], (found, version, subject) => {
      const spaces = found.filter(({ edit }) => edit.kind === 'no-break-space');
      const [first] = spaces;
      if (!first) return;
      report({
        location: first.passage.location,
        subject,
        message: 'spaces',
        values: { count: spaces.length },
        edits: () => found.flatMap((one) => sourceEdit(library, version, one)),
      });
    });
  },
});
