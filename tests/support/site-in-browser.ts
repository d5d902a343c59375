import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/dev/serve-folder.ts';
import { leadsOn } from './leads-on.ts';

/** A viewport of a width and a height in CSS pixels; `zoom` is how many device pixels each of them takes. */
export interface View {
  readonly width: number;
  readonly height?: number;
  readonly zoom?: number;
}

/** What a reader’s system asks for, by media feature, such as `{ 'prefers-color-scheme': 'dark' }`. */
export type Preferences = Readonly<Record<string, string>>;

export interface TabInBrowser {
  readonly tab: Page;
  readonly session: CDPSession;
  view(view: View): Promise<void>;
  prefer(preferences: Preferences, media?: 'screen' | 'print'): Promise<void>;
  /** Opens an address as the reader who prefers what was said last, and waits until it is loaded. */
  goto(url: string): Promise<void>;
  /** Calls a function of `tests/browser/in-page/` in the page. */
  measure<Result>(call: string): Promise<Result>;
}

export interface SiteInBrowser extends TabInBrowser {
  /** The addresses of all pages but those that lead on, sorted. */
  readonly addresses: readonly string[];
  open(address: string): Promise<void>;
  /** What the reader set as the browser’s size of text, in CSS pixels; 16 is usual. */
  textSize(pixels: number): Promise<void>;
  /** Adds to the page’s styles, until the next page or `undefined`. */
  style(css: string | undefined): Promise<void>;
  /**
   * Opens every page that is asked for and calls functions of `tests/browser/in-page/` there that list faults. Gives the
   * faults by call, each with the address of its page.
   */
  survey<Call extends string>(
    calls: readonly Call[],
    concerned?: (address: string) => boolean,
  ): Promise<Readonly<Record<Call, readonly string[]>>>;
}

const inPage = fileURLToPath(new URL('../browser/in-page/index.js', import.meta.url));

/** Opens one tab in the browser of the run, for the tests of a file. */
export function useTabInBrowser(): TabInBrowser {
  let browser: Browser;
  let tab: Page;
  let session: CDPSession;
  let preferred: Parameters<typeof emulate>[0] = { media: 'screen', features: [] };
  const emulate = (media: { media: string; features: { name: string; value: string }[] }) =>
    session.send('Emulation.setEmulatedMedia', media);

  beforeAll(async () => {
    browser = await puppeteer.connect({ browserWSEndpoint: inject('browserAddress'), defaultViewport: null });
    tab = await browser.newPage();
    session = await tab.createCDPSession();
    const { outputFiles } = await build({
      entryPoints: [inPage],
      bundle: true,
      format: 'iife',
      globalName: 'inPage',
      write: false,
    });
    await tab.evaluateOnNewDocument(`${outputFiles[0]?.text} globalThis.inPage = inPage;`);
  });
  afterAll(async () => {
    await tab?.close();
    await browser?.disconnect();
  });

  return {
    get tab() {
      return tab;
    },
    get session() {
      return session;
    },
    view: ({ width, height = 900, zoom = 1 }) => tab.setViewport({ width, height, deviceScaleFactor: zoom }),
    prefer: (preferences, media = 'screen') => {
      preferred = { media, features: Object.entries(preferences).map(([name, value]) => ({ name, value })) };
      return emulate(preferred);
    },
    async goto(url) {
      await tab.goto(url);
      // Where a page gets another process, each session of the tab restores its own media there, and the last one wins.
      await emulate(preferred);
    },
    measure: async <Result>(call: string) => (await tab.evaluate(`inPage.${call}`)) as Result,
  };
}

/** Shows the site that `site-for-browser.ts` built in a browser with one tab, for the tests of a file. */
export function useSiteInBrowser(): SiteInBrowser {
  const used = useTabInBrowser();
  let server: FolderServer;
  let addresses: readonly string[] = [];

  beforeAll(async () => {
    const folder = inject('siteForBrowser');
    addresses = pagesIn(folder);
    server = await serveFolder(() => folder, 0, '/');
  });
  afterAll(async () => {
    await server?.close();
  });

  const { view, prefer, goto, measure } = used;
  const site: SiteInBrowser = {
    get tab() {
      return used.tab;
    },
    get session() {
      return used.session;
    },
    get addresses() {
      return addresses;
    },
    view,
    prefer,
    goto,
    measure,
    open: (address) => goto(`${server.origin}${address}`),
    textSize: (pixels) =>
      used.session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } }),
    style: async (css) =>
      void (await used.tab.evaluate(
        `document.adoptedStyleSheets = [new CSSStyleSheet()];
         document.adoptedStyleSheets[0].replaceSync(${JSON.stringify(css ?? '')})`,
      )),
    async survey<Call extends string>(calls: readonly Call[], concerned = (_: string) => true) {
      const found = Object.fromEntries(calls.map((call) => [call, []])) as Record<string, string[]>;
      for (const address of addresses.filter(concerned)) {
        await site.open(address);
        for (const call of calls)
          found[call]?.push(...(await measure<string[]>(call)).map((fault) => `${address} ${fault}`));
      }
      return found as Record<Call, string[]>;
    },
  };
  return site;
}

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !leadsOn(readFileSync(path.join(folder, file), 'utf8')))
    .map((file) => `/${file.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}
