import type { SectionComparison } from '../../parity/compare-versions.ts';
import type { Part } from '../../parity/parts.ts';
import type { Shape } from '../../parity/shape.ts';
import { countDifference, type ShapeDifference, shapeRule } from '../helpers/shape-rule.ts';
import {
  namesCookies,
  plainCode,
  textsOf,
  translatedCode,
  withoutAnswer,
} from '../helpers/translated-code.ts';

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
  const [expected = [], found = []] = [lefts, rights].map((words) => words.map(plainCode));
  if (expected.length + found.length === 0) return [];
  const isAsMany = expected.length === found.length;
  const sides = { own: expected, ownPart: original, others: found, otherPart: other };
  const isTranslated = translatedCode(sides);
  // Another number of them is a matter of style: one version may set apart what the other says without quotes.
  const counts = (word: string, own: Part, there: Part): boolean =>
    isAsMany || (isSign(word, namesCookies(own)) && !says(there, word));
  const missing = withoutAnswer(expected, found).filter(
    (word) => !isTranslated.own(word) && counts(word, original, other),
  );
  const extra = withoutAnswer(found, expected).filter(
    (word) => !isTranslated.other(word) && counts(word, other, original),
  );
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

/** What no language has words for: `_ga`, `+deb11u1`, `robots.txt`; a hyphen alone makes a name only of a cookie. */
function isSign(word: string, isOfCookie: boolean): boolean {
  const joined = isOfCookie ? /[\d_]|\p{L}[.:/-]\p{L}/u : /[\d_]|\p{L}[.:/]\p{L}/u;
  return !/\s/.test(word) && /\p{L}/u.test(word) && joined.test(word);
}

function says(part: Part, word: string): boolean {
  return textsOf(part).some((text) => text.includes(word));
}
