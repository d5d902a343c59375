import {
  type EmphasisMessage,
  emphasisSign,
  type PageNotes,
  pageNotes,
} from '../../markdown/left-over/emphasis.ts';
import { memoize } from '../../memo.ts';
import { defineRule } from '../engine/rule.ts';
import { type LocatedText, reportSigns } from '../helpers/each-shown-text.ts';

const notesOf = memoize((page: readonly LocatedText[]): PageNotes => pageNotes(page));

/** Signs of bold or italic type that the page shows, since nothing opens or closes them. */
export default defineRule<EmphasisMessage>({
  id: 'markup/false-emphasis',
  severity: 'warning',
  fixable: true,
  messages: ['unclosed', 'unopened', 'spaced', 'highlight'],
  check({ library }, report) {
    reportSigns(
      library,
      (text, page) => {
        const sign = emphasisSign(text, () => notesOf(page));
        return sign ? [sign] : [];
      },
      report,
    );
  },
});
