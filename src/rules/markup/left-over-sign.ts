import { gluedFootnotes } from '../../markdown/left-over/footnotes.ts';
import { markupSigns, type SignMessage } from '../../markdown/left-over/signs.ts';
import { memoize } from '../../memo.ts';
import { defineRule } from '../engine/rule.ts';
import { type LocatedText, reportSigns } from '../helpers/each-shown-text.ts';

const footnotesOf = memoize((page: readonly LocatedText[]) => gluedFootnotes(page));

/** Signs that other dialects of Markdown understand, or that lost something on the way: the page shows them as text. */
export default defineRule<SignMessage | 'footnote'>({
  id: 'markup/left-over-sign',
  severity: 'warning',
  fixable: true,
  messages: [
    'attribute',
    'backslash',
    'divider',
    'emoji',
    'entity',
    'footnote',
    'heading',
    'html',
    'table',
    'task',
  ],
  holdsBack: { lines: ['parity/paragraphs', 'parity/tables', 'translation/*', 'typography/*'] },
  check({ library }, report) {
    reportSigns<SignMessage | 'footnote'>(
      library,
      (text, page) => [...markupSigns(text), ...(footnotesOf(page).get(text) ?? [])],
      report,
    );
  },
});
