import { beforeAll, describe, expect, it } from 'vitest';
import { useSiteInBrowser } from '../support/site-in-browser.ts';

/** What readers ask of their system: their own colours, more contrast, less motion, no styles at all. */
const site = useSiteInBrowser();
const statement = '/fr/sefpo/confidentialite/';
const openAll = 'document.querySelectorAll("details").forEach((details) => { details.open = true })';
const removeStyles =
  'document.querySelectorAll("style, link[rel=stylesheet]").forEach((sheet) => sheet.remove())';

describe.each(['light', 'dark'])('forced colours on a system in %s', (scheme) => {
  const calls = ['unforcedElements()', 'faintText(4.5)', 'plainLinks()'] as const;
  const forced = { 'forced-colors': 'active', 'prefers-color-scheme': scheme };
  let found: Readonly<Record<(typeof calls)[number], readonly string[]>>;

  beforeAll(async () => {
    await site.prefer(forced);
    found = await site.survey(calls);
  });

  it('are used everywhere', () => {
    expect(found['unforcedElements()']).toEqual([]);
  });

  it('leave no text faint', () => {
    expect(found['faintText(4.5)']).toEqual([]);
  });

  it('leave links unlike the text around them', () => {
    expect(found['plainLinks()']).toEqual([]);
  });

  it('leave a border around what a background sets off', async () => {
    for (const address of site.addresses) {
      await site.prefer({ 'prefers-color-scheme': scheme });
      await site.open(address);
      await site.measure('rememberBoxes()');
      await site.prefer(forced);
      expect(await site.measure('boxesWithoutBorder()'), address).toEqual([]);
    }
  });
});

it.each(['light', 'dark'])('gives a reader who asks for more contrast 7 to 1, in %s', async (scheme) => {
  await site.prefer({ 'prefers-contrast': 'more', 'prefers-color-scheme': scheme });
  expect(await site.survey(['faintText(7)'])).toEqual({ 'faintText(7)': [] });
});

it('moves nothing for a reader who asks for less motion', async () => {
  await site.prefer({ 'prefers-reduced-motion': 'reduce' });
  expect(await site.survey(['movingElements()'])).toEqual({ 'movingElements()': [] });
});

it('reads from top to bottom in the order of the source', async () => {
  await site.prefer({});
  await site.view({ width: 390 });
  expect(await site.survey(['outOfOrder()'])).toEqual({ 'outOfOrder()': [] });
});

describe('without styles', () => {
  it('says all that it says with them', async () => {
    await site.prefer({});
    await site.view({ width: 1280 });
    for (const address of site.addresses) {
      await site.open(address);
      const styled = await site.measure<string[]>('seenWords()');
      expect(styled.length, address).toBeGreaterThan(5);
      await site.tab.evaluate(`${removeStyles}; ${openAll}`);
      const plain = new Set(await site.measure<string[]>('seenWords()'));
      expect(
        styled.filter((word) => !plain.has(word)),
        address,
      ).toEqual([]);
    }
  });

  it('still opens what folds away', async () => {
    await site.open(statement);
    await site.tab.evaluate(removeStyles);
    const isOpen = 'document.querySelector(".contents details").open';
    const before = await site.tab.evaluate(isOpen);
    await site.tab.click('.contents summary');
    expect(await site.tab.evaluate(isOpen)).toBe(!before);
  });
});
