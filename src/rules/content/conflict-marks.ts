import { sourceLines } from '../../content/source-line.ts';
import { defineRule } from '../engine/rule.ts';

/**
 * What git writes around two changes that it could not join: `<<<<<<< ours`, `=======`, `>>>>>>> theirs`. Markdown makes a
 * heading of the middle one, so that the page would look almost right.
 */
export default defineRule({
  id: 'content/conflict-marks',
  severity: 'error',
  messages: ['unsolved'],
  holdsBack: {
    file: ['content/*', 'markup/*'],
    statement: [
      'language/*',
      'links/*',
      'parity/*',
      'sections/*',
      'suppressions/*',
      'translation/*',
      'typography/*',
    ],
  },
  check({ library }, report) {
    for (const [file, text] of library.sources) {
      if (!text.includes('<<<<<<< ')) continue;
      const lines = sourceLines(library.sources, file);
      let end = -1;
      lines.forEach((line, index) => {
        if (!line.startsWith('<<<<<<< ')) return;
        // Of marks that follow one another, all end where the last one does: the search goes on from there.
        while (end < lines.length && (end <= index || !lines[end]?.startsWith('>>>>>>> '))) end += 1;
        if (end === lines.length) return;
        report({
          location: { file, line: index + 1, column: 1 },
          length: line.length,
          message: 'unsolved',
          values: { from: index + 1, to: end + 1 },
        });
      });
    }
  },
});
