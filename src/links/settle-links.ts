import type { AnyVersion, Link } from '../content/library.ts';
import { localize } from '../languages.ts';
import type { AssumedPair, LinkDifferences } from './compare-links.ts';
import { type AddressPair, compareAddresses, hostPair, mayBeTranslations } from './web-addresses.ts';

/** How often two addresses must stand for each other before that is taken for a translation. */
const recurs = 2;

/**
 * What all sections of a page together tell of the addresses that one section leaves in doubt: two that stand for each
 * other again and again are taken for translations; one whose true counterpart stands elsewhere on the page is wrong.
 *
 * @param original the version that the left links are of.
 */
export function settleLinks<Compared extends { readonly links: LinkDifferences }>(
  sections: readonly Compared[],
  original: AnyVersion,
  pairs: readonly AddressPair[],
): readonly Compared[] {
  const open = sections.filter(({ links }) => links.different.length + links.assumed.length > 0);
  if (open.length === 0) return sections;
  const addressesOf = ([left, right]: readonly [Link, Link]): AddressPair =>
    localize((language) => (language === original.language ? left : right).target);
  const different = open.flatMap(({ links }) => links.different.map(addressesOf)).filter(isOnTheWeb);
  const counts = new Map<string, number>();
  const count = (key: string | undefined): void => {
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { en, fr } of different) {
    count(`${en} ${fr}`);
    count(hostPair(en, fr));
  }
  const isRecurring = ({ en, fr }: AddressPair): boolean =>
    mayBeTranslations(en, fr) &&
    ((counts.get(`${en} ${fr}`) ?? 0) >= recurs || (counts.get(hostPair(en, fr) ?? '') ?? 0) >= recurs) &&
    different.every((other) => (other.en === en) === (other.fr === fr));
  const assumed = open.flatMap(({ links }) => links.assumed);
  const answers = [...different, ...assumed.map(({ addresses }) => addresses)];
  const isElsewhere = ({ addresses: { en, fr }, likely }: AssumedPair): boolean =>
    !likely &&
    answers.some(
      (other) =>
        (other.fr !== fr && compareAddresses(en, other.fr, pairs) === 'likely') ||
        (other.en !== en && compareAddresses(other.en, fr, pairs) === 'likely'),
    );
  return sections.map((section) => {
    const { links } = section;
    if (!open.includes(section)) return section;
    const recurring = links.different.filter((pair) => {
      const addresses = addressesOf(pair);
      return isOnTheWeb(addresses) && isRecurring(addresses);
    });
    const wrong = links.assumed.filter(isElsewhere);
    if (recurring.length + wrong.length === 0) return section;
    return {
      ...section,
      links: {
        ...links,
        different: [
          ...links.different.filter((pair) => !recurring.includes(pair)),
          ...wrong.map((pair) => pair.links),
        ],
        assumed: [
          ...links.assumed.filter((pair) => !wrong.includes(pair)),
          ...recurring.map((pair) => ({ links: pair, addresses: addressesOf(pair), likely: true })),
        ],
      },
    };
  });
}

function isOnTheWeb({ en, fr }: AddressPair): boolean {
  return [en, fr].every((address) => /^https?:/i.test(address));
}
