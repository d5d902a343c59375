import { beforeAll, describe, expect, it } from 'vitest';
import { type AccessibleNode, accessibilityTree, inReadingOrder } from '../support/accessibility-tree.ts';
import { useSiteInBrowser } from '../support/site-in-browser.ts';

/** Every page as assistive technology is told of it. */
const site = useSiteInBrowser();
const nodesOf = new Map<string, readonly AccessibleNode[]>();
const headingsShown = new Map<string, unknown>();

beforeAll(async () => {
  await site.prefer({});
  await site.view({ width: 1280 });
  for (const address of site.addresses) {
    await site.open(address);
    nodesOf.set(address, inReadingOrder(await accessibilityTree(site.session)));
    headingsShown.set(address, await site.measure('headings()'));
  }
});

describe('every page', () => {
  it('has headings whose names are their words alone', () => {
    expect(nodesOf.size).toBeGreaterThan(10);
    for (const [address, nodes] of nodesOf) {
      const heard = nodes
        .filter(({ role }) => role === 'heading')
        .map(({ name, properties }) => [properties['level'], name]);
      expect(heard.length, address).toBeGreaterThan(0);
      expect(heard, address).toEqual(headingsShown.get(address));
    }
  });

  it('has no landmark that says again what a heading says', () => {
    for (const [address, nodes] of nodesOf)
      expect(
        nodes.filter(({ role }) => role === 'region').map(({ name }) => name),
        address,
      ).toEqual([]);
  });
});
