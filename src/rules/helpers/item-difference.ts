import type { Block } from '../../content/library.ts';
import type { Location } from '../../content/location.ts';
import type { SectionComparison } from '../../parity/compare-versions.ts';
import { firstUnmatched } from '../../parity/first-unmatched.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { ShapeDifference } from './shape-rule.ts';

/** A list or a table, by its items or rows. */
interface Itemized {
  readonly items: readonly Block[];
  readonly location: Location;
}

/**
 * The one difference when a list or table is longer in one version, naming what the other probably lacks; none when
 * both are as long.
 *
 * @param messages for when the other version has fewer, and when it has more; `item` is the value’s name.
 */
export function itemDifference<Message extends string>(
  original: Itemized,
  other: Itemized,
  { original: originalPart, other: otherPart }: SectionComparison,
  messages: { readonly fewer: Message; readonly more: Message; readonly item: string },
): readonly ShapeDifference<Message>[] {
  const [count, expected] = [other.items.length, original.items.length];
  if (count === expected) return [];
  const unmatched =
    count < expected
      ? firstUnmatched(original.items, originalPart, other.items, otherPart)
      : firstUnmatched(other.items, otherPart, original.items, originalPart);
  const values = { count, expected, [messages.item]: excerpt(unmatched && textOf(unmatched)) };
  return count < expected
    ? [{ message: messages.fewer, values, location: other.location, otherLocation: unmatched?.location }]
    : [{ message: messages.more, values, location: unmatched?.location, otherLocation: original.location }];
}

/** The cells of a row stand apart, as in the file. */
function textOf({ type, passages, text }: Block): string {
  return type === 'row' ? passages.map((cell) => cell.text).join(' | ') : text;
}
