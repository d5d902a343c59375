import type { Link } from '../../content/library.ts';
import type { AssumedPair } from '../../links/compare-links.ts';
import { type AddressPair, differingIds } from '../../links/web-addresses.ts';
import { defineRule, eachComparison } from '../engine/rule.ts';
import { addAddressPairs, asAddressPair, inFlow } from '../helpers/address-pair-edits.ts';

export default defineRule({
  id: 'parity/web-address',
  severity: 'error',
  fixable: true,
  messages: [
    'different',
    'ids',
    'elsewhere',
    'missing',
    'extra',
    'assumed',
    'pair',
    'counterpart',
    'location',
  ],
  check({ library }, report) {
    const offered = new Set<string>();
    eachComparison(library, ({ sections, other: page }, subjectOfPart) => {
      // Once a page: each is probably right, and the pair table is there for who wants to be sure.
      const assumed = onceEach(sections.flatMap(({ links }) => links.assumed));
      const [first] = assumed;
      if (first) {
        const toAdd = assumed
          .filter(({ likely, lines }) => likely && !offered.has(lines))
          .map(({ pair }) => pair);
        for (const { lines } of assumed) offered.add(lines);
        const [left, right] = first.links;
        report({
          location: right.location,
          subject: subjectOfPart({ version: page, section: undefined }),
          severity: 'notice',
          message: 'assumed',
          values: { count: assumed.length, value: right.target, other: left.target },
          related: assumed.map(({ links: [{ location }], lines }) => ({
            location,
            message: 'pair',
            values: { pair: lines },
          })),
          edits: () => addAddressPairs(library, toAdd),
        });
      }
      for (const { original, other, links, shapes } of sections) {
        const subject = subjectOfPart(other);
        const heading = other.heading;
        for (const pair of links.different) {
          const [link, found] = pair;
          const ids = differingIds(found.target, link.target);
          report({
            location: found.location,
            subject,
            message: ids ? 'ids' : inSite(pair) ? 'elsewhere' : 'different',
            values: { value: ids?.[0] ?? found.target, other: ids?.[1] ?? link.target, heading },
            related: [{ location: link.location, message: 'counterpart', values: { value: link.target } }],
          });
        }
        // Another number of links is a finding of its own, which names the one that is missing.
        if (shapes[0].links.length !== shapes[1].links.length) continue;
        for (const link of links.leftOnly) {
          report({
            location: other.location,
            subject,
            message: 'missing',
            values: { value: link.target, heading },
            related: [{ location: link.location, message: 'counterpart', values: { value: link.target } }],
          });
        }
        for (const found of links.rightOnly) {
          report({
            location: found.location,
            subject,
            message: 'extra',
            values: { value: found.target, heading },
            related: [
              { location: original.location, message: 'location', values: { heading: original.heading } },
            ],
          });
        }
      }
    });
  },
});

/** The pair table is for other sites; inside this one, each page knows its counterpart. */
function inSite([link, found]: readonly [Link, Link]): boolean {
  return ![link.target, found.target].every((target) => /^https?:/i.test(target));
}

interface PairToConfirm extends AssumedPair {
  readonly pair: AddressPair;
  /** As `addressPairs` takes it, on one line. */
  readonly lines: string;
}

function onceEach(assumed: readonly AssumedPair[]): readonly PairToConfirm[] {
  const found = new Map<string, PairToConfirm>();
  for (const one of assumed) {
    const pair = asAddressPair(one.addresses);
    const lines = `- ${inFlow(pair)}`;
    if (!found.has(lines)) found.set(lines, { ...one, pair, lines });
  }
  return [...found.values()];
}
