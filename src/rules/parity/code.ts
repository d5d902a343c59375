import type { SectionComparison } from '../../parity/compare-versions.ts';
import type { Part } from '../../parity/parts.ts';
import type { Shape } from '../../parity/shape.ts';
import { areKnown } from '../../spelling/dictionary.ts';
import { countDifference, type ShapeDifference, shapeRule } from '../helpers/shape-rule.ts';

export default shapeRule({
  id: 'parity/code',
  messages: ['count', 'words'],
  differences: (original, other, comparison) => [
    ...countDifference(original.code.length, other.code.length),
    ...wordsDifference(original, other, comparison),
  ],
});

/** Code in running text, such as the name of a cookie, is the same in every language. */
function wordsDifference(
  { codeWords: lefts }: Shape,
  { codeWords: rights }: Shape,
  { original, other }: SectionComparison,
): readonly ShapeDifference<'words'>[] {
  // French sets no-break spaces also in what it quotes.
  const [expected = [], found = []] = [lefts, rights].map((words) =>
    words.map((word) => word.replace(/\s+/g, ' ')),
  );
  if (expected.length + found.length === 0) return [];
  const isAsMany = expected.length === found.length;
  const alone = (words: readonly string[], others: readonly string[], own: Part, there: Part) => {
    const answers = new Set(others);
    const open = words.filter((word) => !answers.has(word));
    const isProse = proseIn(open, own, others);
    // Another number of them is a matter of style: one version may set apart what the other says without quotes.
    return open.filter((word) => !isProse(word) && (isAsMany || (isSign(word) && !says(there, word))));
  };
  const missing = alone(expected, found, original, other);
  const extra = alone(found, expected, other, original);
  if (isAsMany)
    return missing.map((word, index) => ({
      message: 'words' as const,
      // With no word of its own, this version says one twice: the one that stands in the same place.
      values: { found: extra[index] ?? found[expected.indexOf(word)] ?? '—', expected: word },
    }));
  return Array.from({ length: Math.max(missing.length, extra.length) }, (_, index) => ({
    message: 'words' as const,
    values: { found: extra[index] ?? '—', expected: missing[index] ?? '—' },
  }));
}

/** What no language has words for: `_ga`, `+deb11u1`, `robots.txt`. */
function isSign(word: string): boolean {
  return !/\s/.test(word) && /\p{L}/u.test(word) && /[\d_]|\p{L}[.:/-]\p{L}/u.test(word);
}

/**
 * What tells words of the language of a page from the rest: what a button says, a file to be named as one likes. Cookies have
 * names. The dictionary is asked once.
 */
function proseIn(codes: readonly string[], own: Part, others: readonly string[]): (code: string) => boolean {
  const same = new Set(others.flatMap(wordsIn));
  const ownWords = (code: string): readonly string[] => wordsIn(code).filter((word) => !same.has(word));
  const words = [...new Set(codes.flatMap(ownWords))];
  if (words.length === 0 || textsOf(own).some((text) => ofBrowser.test(text))) return () => false;
  const answers = areKnown(own.version.language, words);
  const known = new Set(words.filter((_, index) => answers[index]));
  return (code) => {
    const asked = ownWords(code);
    return asked.length > 0 && asked.every((word) => known.has(word));
  };
}

function wordsIn(code: string): readonly string[] {
  return code.match(/\p{L}{3,}/gu) ?? [];
}

/** What names of cookies and of storage are near. */
const ofBrowser = /cookie|témoin|storage|stockage/i;

function says(part: Part, word: string): boolean {
  return textsOf(part).some((text) => text.includes(word));
}

function textsOf({ heading, units }: Part): readonly string[] {
  return [heading, ...units.map(({ text }) => text)];
}
