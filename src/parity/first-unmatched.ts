import type { Block } from '../content/library.ts';
import { align } from './align.ts';
import { unitTraits } from './moved-units.ts';
import type { Part } from './parts.ts';
import { similarity, type Traits, traitsOf } from './similarity.ts';

/** Of the items or rows of the longer list or table, the one that most likely has no counterpart in the shorter. */
export function firstUnmatched(
  longer: readonly Block[],
  inPart: Part,
  shorter: readonly Block[],
  inOther: Part,
): Block | undefined {
  if (longer.length * shorter.length > 10_000) return longer.at(-1);
  const left = longer.map((block) => ({ block, traits: traitsAt(block, inPart) }));
  const right = shorter.map((block) => ({ traits: traitsAt(block, inOther) }));
  const paired = align(left, right, (one, other) => similarity(one.traits, other.traits));
  const taken = new Set(paired.map(([{ block }]) => block));
  return longer.find((block) => !taken.has(block));
}

function traitsAt(block: Block, { units }: Part): Traits {
  const unit = units.find(({ location }) => location === block.location);
  return unit ? unitTraits(unit) : traitsOf(block.text, []);
}
