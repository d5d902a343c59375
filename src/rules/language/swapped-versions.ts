import type { AnyVersion } from '../../content/library.ts';
import { pageTexts } from '../../content/section-text.ts';
import { foreignTexts } from '../../parity/foreign-passages.ts';
import { defineRule, eachComparison } from '../engine/rule.ts';
import { rulesOfText } from '../helpers/rules-of-text.ts';

/** Each file holds the text of the other: all that is said of either follows from that. */
export default defineRule({
  id: 'language/swapped-versions',
  severity: 'error',
  messages: ['swapped', 'counterpart'],
  holdsBack: { statement: rulesOfText },
  check({ library }, report) {
    eachComparison(library, (comparison, subjectOfPart) => {
      const versions = [comparison.original, comparison.other];
      if (!versions.every(isInOtherLanguage)) return;
      const [english, french] = versions.sort((a, b) => (a.language < b.language ? -1 : 1));
      if (!english || !french) return;
      const values = { english: english.file, french: french.file };
      report({
        location: { file: english.file, line: 1, column: 1 },
        message: 'swapped',
        values,
        related: [{ message: 'counterpart', location: { file: french.file, line: 1, column: 1 } }],
        subject: subjectOfPart({ version: english, section: undefined }),
      });
    });
  },
});

/** Whether most of a version is in another language than its file name says; short texts tell too little. */
function isInOtherLanguage(version: AnyVersion): boolean {
  const foreign = foreignTexts(version).filter(isLong);
  if (foreign.length === 0) return false;
  const all = pageTexts(version.body).flatMap(({ passages }) => passages.filter(isLong));
  return lettersIn(foreign) > lettersIn(all) / 2;
}

function isLong({ text }: { readonly text: string }): boolean {
  return text.length > 60;
}

function lettersIn(texts: readonly { readonly text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
