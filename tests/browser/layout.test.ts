import { beforeAll, describe, expect, it } from 'vitest';
import { useSiteInBrowser, type View } from '../support/site-in-browser.ts';

/** Every page of the site, and a statement that is hard to lay out, as a reader may look at them. */
const site = useSiteInBrowser();

interface LayoutFaults {
  readonly sideways: readonly string[];
  readonly clipped: readonly string[];
  readonly overlapping: readonly string[];
  readonly smallTargets: readonly string[];
}
type Kind = keyof LayoutFaults;

interface Situation {
  readonly view: View;
  readonly css?: string;
  readonly textSize?: number;
  readonly media?: 'print';
}

/** WCAG 1.4.12, all four at once. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
const largeText = 'html { font-size: 200% !important }';

const situations: Readonly<Record<string, Situation>> = {
  'at 320 px': { view: { width: 320 } },
  'at 390 px': { view: { width: 390 } },
  'at 768 px': { view: { width: 768 } },
  'at 1280 px': { view: { width: 1280 } },
  'at 1920 px': { view: { width: 1920 } },
  'at 1280 px and a zoom of 400 %': { view: { width: 320, height: 256, zoom: 4 } },
  'at 640 px in a browser set to text of twice the size': { view: { width: 640 }, textSize: 32 },
  'at 1280 px with text of twice the size': { view: { width: 1280 }, css: largeText },
  'at 320 px with wider text spacing': { view: { width: 320 }, css: textSpacing },
  'at 768 px with wider text spacing': { view: { width: 768 }, css: textSpacing },
  'at 1280 px with wider text spacing': { view: { width: 1280 }, css: textSpacing },
  // A letter-size sheet less margins of 20 mm.
  'on paper': { view: { width: 665 }, media: 'print' },
};

/** What folds away is looked at folded as well as open. */
const openAll = 'document.querySelectorAll("details").forEach((details) => { details.open = true })';

const kinds: Readonly<Record<Kind, string>> = {
  sideways: 'needs no scrolling sideways',
  clipped: 'cuts no text off',
  overlapping: 'lets no text run into other text',
  smallTargets: 'makes targets large enough, or keeps them apart',
};

describe.each(Object.entries(situations))('%s', (_, { view, css, textSize = 16, media }) => {
  const found: Record<Kind, string[]> = { sideways: [], clipped: [], overlapping: [], smallTargets: [] };

  beforeAll(async () => {
    await site.prefer({}, media ?? 'screen');
    await site.textSize(textSize);
    await site.view(view);
    for (const address of site.addresses) {
      await site.open(address);
      await site.style(css);
      for (const state of ['', openAll]) {
        await site.tab.evaluate(state);
        const faults = await site.measure<LayoutFaults>('layoutFaults()');
        for (const kind of Object.keys(kinds) as Kind[])
          found[kind].push(...faults[kind].map((fault) => `${address} ${fault}`));
      }
    }
  });

  const shown = (Object.entries(kinds) as [Kind, string][]).filter(
    ([kind]) => !(media === 'print' && kind === 'smallTargets'),
  );
  it.each(shown)('%s: %s', (kind) => {
    expect([...new Set(found[kind])]).toEqual([]);
  });
});

interface Boxes {
  readonly tables: readonly { readonly width: number; readonly right: number }[];
  readonly measure: number;
  readonly pageWidth: number;
}

it.each([390, 768, 1000, 1280])('a table has its columns within the window at %i px', async (width) => {
  await site.prefer({});
  await site.view({ width });
  for (const address of ['/en/acme/privacy/', '/fr/acme/confidentialite/']) {
    await site.open(address);
    const { tables, measure, pageWidth } = await site.measure<Boxes>('tableBoxes()');
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) expect(table.right).toBeLessThanOrEqual(pageWidth - 16);
    // There is room beside the text on a desk, and a table that needs it takes it.
    if (width === 1280) expect(tables.some((table) => table.width > measure + 50)).toBe(true);
  }
});

it('statements compared take the whole width of a sheet', async () => {
  await site.prefer({}, 'print');
  await site.view({ width: 665 });
  for (const address of ['/en/compare/', '/fr/comparer/']) {
    await site.open(address);
    const [table, sheet] = (await site.tab.evaluate(
      `['main table', 'body'].map((part) => document.querySelector(part).getBoundingClientRect().width)`,
    )) as [number, number];
    expect(table, address).toBeGreaterThan(0.95 * sheet);
  }
});

it('words such as “e-mail” stand on one line on the narrowest phone', async () => {
  await site.prefer({});
  await site.view({ width: 320 });
  for (const address of site.addresses) {
    await site.open(address);
    expect(await site.measure<string[]>('brokenWords()'), address).toEqual([]);
  }
});
