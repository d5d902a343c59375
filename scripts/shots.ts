/** Takes screenshots of every page of the built site: `npm run shots [folder]`. For people to look at; tests measure. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer';
import { findChromium } from '../src/browser/find-chromium.ts';
import { serveFolder } from '../src/cli/serve-folder.ts';

const folder = path.resolve(process.argv[2] ?? 'shots');
const only = process.argv[3];
const pages = {
  choice: '/',
  home: '/en/',
  accueil: '/fr/',
  opseu: '/en/opseu/privacy/',
  sefpo: '/fr/sefpo/confidentialite/',
  aupe: '/en/aupe/privacy/',
  'aupe-fr': '/fr/aupe/confidentialite/',
  'ontario-fr': '/fr/ontario/confidentialite/',
  coverage: '/en/coverage/',
  couverture: '/fr/couverture/',
  'not-found': '/404.html',
};
const widths = { narrow: 320, phone: 390, tablet: 768, desk: 1280 };

mkdirSync(folder, { recursive: true });
const server = await serveFolder(() => path.resolve('dist'), 0, '/');
const browser = await puppeteer.launch({ ...(await findChromium()), headless: 'shell' });
try {
  const tab = await browser.newPage();
  for (const [name, address] of Object.entries(pages)) {
    if (only !== undefined && !name.startsWith(only)) continue;
    await tab.goto(`${server.origin}${address}`);
    for (const scheme of ['light', 'dark'] as const) {
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const [width, pixels] of Object.entries(widths)) {
        await tab.setViewport({ width: pixels, height: 900 });
        await tab.screenshot({
          path: `${folder}/${name}-${width}-${scheme}.png` as `${string}.png`,
          fullPage: true,
        });
      }
    }
    await tab.pdf({ path: `${folder}/${name}.pdf`, format: 'letter' });
  }
} finally {
  await browser.close();
  await server.close();
}
