import { beforeAll, describe, expect, it } from 'vitest';
import { type AccessibleNode, accessibilityTree, inReadingOrder } from '../support/accessibility-tree.ts';
import { present } from '../support/present.ts';
import { readAloud } from '../support/read-aloud.ts';
import { useSiteInBrowser } from '../support/site-in-browser.ts';

/** Every page as assistive technology is told of it. */
const site = useSiteInBrowser();
const nodesOf = new Map<string, readonly AccessibleNode[]>();
const heardOn = new Map<string, string>();
const headingsShown = new Map<string, unknown>();

beforeAll(async () => {
  await site.prefer({});
  await site.view({ width: 1280 });
  for (const address of site.addresses) {
    await site.open(address);
    const tree = await accessibilityTree(site.session);
    nodesOf.set(address, inReadingOrder(tree));
    heardOn.set(address, readAloud(tree));
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

/** `vitest run tests/browser/screen-reader.test.ts -u` writes what is heard now; read the difference before keeping it. */
it('is heard on every page as the kept texts say', async () => {
  for (const [address, heard] of heardOn) {
    const name =
      address
        .replace(/\.html$/, '')
        .split('/')
        .filter(Boolean)
        .join('-') || 'choice';
    await expect(heard).toMatchFileSnapshot(`screen-reader/${name}.txt`);
  }
});

it.each([
  320, 390, 1280,
])('a table is heard as one at %i px, whether its rows are stacked or not', async (width) => {
  await site.view({ width });
  await site.open('/en/acme/privacy/');
  const [table] = inReadingOrder(await accessibilityTree(site.session)).filter(
    ({ role }) => role === 'table',
  );
  const rows = inReadingOrder(present(table, 'a table')).filter(({ role }) => role === 'row');
  expect(rows.map(({ children }) => children.map(({ role, name }) => `${role} ${name}`))).toEqual([
    ['Information', 'Purpose', 'Recipient', 'Place', 'Retention'].map((name) => `columnheader ${name}`),
    ['Telecommunications traffic', 'Administration', 'Subcontractor', 'Ontario', 'Unlimited'].map(
      (name) => `cell ${name}`,
    ),
    ['Identification', 'Responsibilities', 'Representative', 'Ontario', 'Temporary'].map(
      (name) => `cell ${name}`,
    ),
  ]);
});
