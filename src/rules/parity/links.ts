import type { Link } from '../../content/library.ts';
import { shapeRule } from '../helpers/shape-rule.ts';

export default shapeRule({
  id: 'parity/links',
  messages: ['fewer', 'more'],
  differences({ links: originals }, { links: others }, { links }) {
    const [count, expected] = [others.length, originals.length];
    if (count === expected) return [];
    const unmatched =
      count < expected
        ? unmatchedOf(originals, others, links.leftOnly)
        : unmatchedOf(others, originals, links.rightOnly);
    const values = { count, expected, target: unmatched?.target || '—' };
    return count < expected
      ? [{ message: 'fewer', values, otherLocation: unmatched?.location }]
      : [{ message: 'more', values, location: unmatched?.location }];
  },
});

/** The link that the other side most likely lacks. Those to telephones and e-mail, and bad ones, are compared elsewhere. */
function unmatchedOf(
  longer: readonly Link[],
  shorter: readonly Link[],
  compared: readonly Link[],
): Link | undefined {
  const targets = new Set(shorter.map(({ target }) => target));
  return compared[0] ?? longer.find(({ target }) => !targets.has(target)) ?? longer.at(-1);
}
