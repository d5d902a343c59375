import { beforeAll, describe, expect, it } from 'vitest';
import { zip } from '../../src/content/zip.ts';
import { useSiteInBrowser } from '../support/site-in-browser.ts';

/** Every page by keyboard alone, key by key. */
const site = useSiteInBrowser();
const statement = '/fr/sefpo/confidentialite/';
/** The choice of a language and the 404 page lead to each language, and nowhere else. */
const fewLinks = /^\/(?:404\.html)?$/;

interface Stop {
  /** Equal for the same element alone. */
  readonly number: number;
  readonly name: string;
  /** The same for all that are styled alike. */
  readonly kind: string;
  readonly inMain: boolean;
  /** `contrast` is with what is around. */
  readonly outline: { readonly style: string; readonly width: number; readonly contrast: number };
  readonly covered: boolean;
  /** From the page’s corner, in CSS pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Presses Tab from the top of a page to its end. */
async function goThrough(address: string, atEach: (stop: Stop) => Promise<void> = async () => {}) {
  await site.open(address);
  const stops: Stop[] = [];
  for (;;) {
    await site.tab.keyboard.press('Tab');
    const stop = await site.measure<Stop | null>('focused()');
    if (!stop || stop.number === stops[0]?.number) return stops;
    stops.push(stop);
    await atEach(stop);
  }
}

describe.each([
  { scheme: 'light', width: 1280, pages: /./ },
  { scheme: 'dark', width: 390, pages: /^\/fr\// },
])('in $scheme, at $width px', ({ scheme, width, pages }) => {
  const stopsOn = new Map<string, readonly Stop[]>();

  beforeAll(async () => {
    await site.prefer({ 'prefers-color-scheme': scheme });
    await site.view({ width });
    for (const address of site.addresses.filter((one) => pages.test(one)))
      stopsOn.set(address, await goThrough(address));
  });

  it('stops at the links of every page', () => {
    expect(stopsOn.size).toBeGreaterThan(5);
    for (const [address, { length }] of stopsOn)
      expect(length, address).toBeGreaterThan(fewLinks.test(address) ? 1 : 3);
  });

  it('comes to the main part after four stops at most', () => {
    for (const [address, stops] of stopsOn) {
      const before = stops.findIndex(({ inMain }) => inMain);
      expect(before, address).toBeGreaterThanOrEqual(0);
      expect(before, address).toBeLessThanOrEqual(4);
    }
  });

  it('goes down the page, never up within a column', () => {
    const up = [...stopsOn].flatMap(([address, stops]) =>
      zip(stops, stops.slice(1)).flatMap(([{ box, name }, stop]) => {
        const beside = stop.box.x >= box.x + box.width || stop.box.x + stop.box.width <= box.x;
        return !beside && stop.box.y + stop.box.height <= box.y ? [`${address} ${name} → ${stop.name}`] : [];
      }),
    );
    expect(up).toEqual([]);
  });

  it('shows where the focus is, with an outline of 2 px that stands out 3 to 1', () => {
    const unseen = [...stopsOn].flatMap(([address, stops]) =>
      stops
        .filter(({ outline }) => outline.style === 'none' || outline.width < 2 || outline.contrast < 3)
        .map(({ name, outline }) => `${address} ${name} ${JSON.stringify(outline)}`),
    );
    expect(unseen).toEqual([]);
  });

  it('covers nothing that has the focus', () => {
    const covered = [...stopsOn].flatMap(([address, stops]) =>
      stops.filter((stop) => stop.covered).map(({ name }) => `${address} ${name}`),
    );
    expect(covered).toEqual([]);
  });
});

it.each<Readonly<Record<string, string>>>([
  { 'prefers-color-scheme': 'light' },
  { 'prefers-color-scheme': 'dark' },
  { 'forced-colors': 'active' },
])('makes a difference that can be seen, with %o', async (preferences) => {
  await site.prefer(preferences);
  await site.view({ width: 1280 });
  const shot = ({ box }: Stop): Promise<string> =>
    site.tab.screenshot({
      encoding: 'base64',
      clip: {
        x: Math.max(0, box.x - 8),
        y: Math.max(0, box.y - 8),
        width: box.width + 16,
        height: box.height + 16,
      },
    });
  const shots = new Map<string, { readonly stop: Stop; readonly focused: string }>();
  await goThrough(statement, async (stop) => {
    if (!shots.has(stop.kind)) shots.set(stop.kind, { stop, focused: await shot(stop) });
  });
  await site.tab.evaluate('document.activeElement.blur()');
  expect(shots.size).toBeGreaterThan(5);
  for (const { stop, focused } of shots.values()) expect(await shot(stop), stop.name).not.toBe(focused);
});

it('leads past the top of the page with the first link', async () => {
  await site.open(statement);
  await site.tab.keyboard.press('Tab');
  await site.tab.keyboard.press('Enter');
  await site.tab.keyboard.press('Tab');
  expect(await site.measure<Stop>('focused()')).toMatchObject({ inMain: true });
});

it('opens and closes what folds away', async () => {
  await site.view({ width: 390 });
  await site.open(statement);
  const folded = '[...document.querySelectorAll("details")].map((details) => details.open)';
  const before = (await site.tab.evaluate(folded)) as boolean[];
  expect(before.length).toBeGreaterThan(0);
  for (const index of before.keys()) {
    await site.tab.evaluate(`document.querySelectorAll('details > summary')[${index}].focus()`);
    await site.tab.keyboard.press('Enter');
  }
  expect(await site.tab.evaluate(folded)).toEqual(before.map((open) => !open));
});

it('keeps nothing in place on a view of 320 × 256, where it would take room from the text', async () => {
  await site.view({ width: 320, height: 256 });
  for (const address of site.addresses) {
    await site.open(address);
    expect(await site.measure('stuckElements()'), address).toEqual([]);
  }
});
