import type { Link } from '../../content/library.ts';
import { shapeRule } from '../helpers/shape-rule.ts';

export default shapeRule({
  id: 'parity/links',
  messages: ['fewer', 'more'],
  differences({ links: originals }, { links: others }, { links }) {
    const [count, expected] = [others.length, originals.length];
    if (count === expected) return [];
    const lonely =
      count < expected
        ? lonelyOf(originals, others, links.leftOnly)
        : lonelyOf(others, originals, links.rightOnly);
    const values = { count, expected, target: lonely?.target || '—' };
    return count < expected
      ? [{ message: 'fewer', values, otherPlace: lonely?.place }]
      : [{ message: 'more', values, place: lonely?.place }];
  },
});

/** The link that the other side most likely lacks. Those to telephones and e-mail, and bad ones, are compared elsewhere. */
function lonelyOf(
  longer: readonly Link[],
  shorter: readonly Link[],
  compared: readonly Link[],
): Link | undefined {
  const targets = new Set(shorter.map(({ target }) => target));
  return compared[0] ?? longer.find(({ target }) => !targets.has(target)) ?? longer.at(-1);
}
