import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/dev/serve-folder.ts';
import { useBuiltSite } from '../support/built-site.ts';
import { setPageInCommonFaces } from '../support/common-faces.ts';
import { useTabInBrowser } from '../support/site-in-browser.ts';
import { shippedContent } from './shipped-content.ts';

const site = useBuiltSite({}, shippedContent);
const browser = useTabInBrowser();
let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder(() => site.folder, 0, '/');
});
afterAll(() => server?.close());

const statements = [
  '/en/aupe/privacy/',
  '/fr/aupe/confidentialite/',
  '/en/opseu/privacy/',
  '/fr/sefpo/confidentialite/',
  '/en/ontario/privacy/',
  '/fr/ontario/confidentialite/',
];

it.each([
  { width: 1280, height: 900, most: 560 },
  { width: 390, height: 844, most: 760 },
])('the text begins on the first screen, within $most px at $width × $height', async ({ most, ...view }) => {
  await browser.view(view);
  for (const address of statements) {
    await browser.tab.goto(`${server.origin}${address}`);
    await browser.measure(setPageInCommonFaces());
    expect(await browser.measure<number>('topOfText()'), address).toBeLessThanOrEqual(most);
  }
});

it('has no link before the text but the site’s, the source’s, those of the answers and one past the contents', async () => {
  await browser.view({ width: 1280, height: 900 });
  for (const address of statements) {
    await browser.tab.goto(`${server.origin}${address}`);
    const answers = Number(await browser.tab.evaluate("document.querySelectorAll('.answers a').length"));
    const stops: string[] = [];
    do {
      await browser.tab.keyboard.press('Tab');
      stops.push(String(await browser.tab.evaluate("document.activeElement.getAttribute('href')")));
    } while (stops.at(-1) !== '#text' && stops.length < 30);
    expect(stops.length, `${address} ${stops.join(' ')}`).toBe(5 + answers);
    await browser.tab.keyboard.press('Enter');
    expect(await browser.tab.evaluate('document.activeElement.id'), address).toBe('text');
  }
});
