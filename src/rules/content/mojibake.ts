import { locationsIn } from '../../content/source-line.ts';
import { findMojibake } from '../../text/mojibake.ts';
import { defineRule } from '../engine/rule.ts';
import { rulesOfText } from '../helpers/rules-of-text.ts';

/** Accents that some program took apart; what is said of such a text follows from that, and readers cannot read it. */
export default defineRule({
  id: 'content/mojibake',
  severity: 'error',
  fixable: true,
  messages: ['misread', 'lost'],
  holdsBack: {
    file: ['content/control-character', 'content/placeholder'],
    statement: [...rulesOfText, 'markup/*'],
  },
  check({ library }, report) {
    for (const [file, text] of library.sources) {
      const found = findMojibake(text);
      const [first] = found;
      const placed = locationsIn(file, text);
      if (first) {
        const { text: shown, meant } = first;
        report({
          location: placed(first.start),
          length: shown.length,
          message: 'misread',
          values: { count: found.length, shown, meant },
          edits: () => found.map((one) => ({ location: placed(one.start), old: one.text, text: one.meant })),
        });
      }
      // The sign that stands for a byte that nobody could read.
      const at = text.indexOf('\ufffd');
      if (at !== -1)
        report({
          location: placed(at),
          message: 'lost',
          values: { count: text.split('\ufffd').length - 1 },
        });
    }
  },
});
