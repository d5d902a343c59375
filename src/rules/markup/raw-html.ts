import { defineRule } from '../engine/rule.ts';
import { eachUnsupportedMarkup } from '../helpers/each-unsupported-markup.ts';

/** The page shows HTML as it was typed: readers would see `<b>`. A paragraph that was pasted with its HTML is one finding. */
export default defineRule({
  id: 'markup/raw-html',
  severity: 'error',
  messages: ['html', 'more', 'note'],
  holdsBack: {
    lines: [
      'parity/links',
      'parity/lists',
      'parity/number',
      'parity/paragraphs',
      'parity/quotes',
      'parity/tables',
      'parity/web-address',
      'translation/*',
      'typography/*',
    ],
  },
  check({ library }, report) {
    eachUnsupportedMarkup(library, 'html', (found, subject, section) => {
      const [notes, tags] = [true, false].map((wanted) =>
        found.filter(({ source }) => source.startsWith('<!--') === wanted),
      );
      for (const { location } of notes ?? []) report({ location, subject, message: 'note' });
      const [first, ...more] = tags ?? [];
      if (!first) return;
      const { source, location } = first;
      report({
        location,
        subject,
        lines: [section?.location.line ?? location.line, more.at(-1)?.location.line ?? location.line],
        message: more.length === 0 ? 'html' : 'more',
        values: more.length === 0 ? { source } : { source, count: more.length },
      });
    });
  },
});
