import type { IncomingMessage, ServerResponse } from 'node:http';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/dev/serve-folder.ts';
import { useBuiltSite } from '../support/built-site.ts';
import { headersFor, readHeadersFile } from '../support/sent-headers.ts';

/*
 * What the pages promise of themselves, seen in a browser: nothing is loaded but the page and its icon, nothing is stored,
 * and what somebody slips in, into the page or around it, is refused. The host's headers are those of the built file.
 */

const site = useBuiltSite();
let browser: Browser;
/** As Netlify or Cloudflare Pages serve it, with the headers of the built file. */
let host: FolderServer;
/** As GitHub Pages serves it, without. */
let plainHost: FolderServer;

/** What an editor's mistake, or somebody who breaks into the host, could put into a page. */
const intrusion = [
  '<script>document.documentElement.dataset.ran = "inline"</script>',
  '<script src="/intrusion.js"></script>',
  '<p id="attribute" style="position:fixed" onclick="this.dataset.ran = 1">x</p>',
  '<style>h1{position:fixed}</style>',
  '<img src="https://example.org/pixel.png" alt="">',
  '<iframe src="https://example.org/" title="x"></iframe>',
  '<form action="https://example.org/"><button>x</button></form>',
].join('');

function answerWithHeaders(request: IncomingMessage, response: ServerResponse): boolean {
  const address = new URL(request.url ?? '/', 'http://host').pathname;
  const sent = headersFor(readHeadersFile(site.text('_headers')), address);
  for (const [name, value] of Object.entries(sent)) response.setHeader(name, value);
  return false;
}

/** Puts the intrusion into pages that are asked for with `?intrusion`, or frames the page asked for with `?framed`. */
function tampering(headers: boolean): Parameters<typeof serveFolder>[3] {
  let tampered = false;
  return {
    before(request, response) {
      const { pathname, search } = new URL(request.url ?? '/', 'http://host');
      tampered = search === '?intrusion';
      if (search === '?framed') {
        response.writeHead(200, { 'content-type': 'text/html' }).end(`<iframe src="${pathname}"></iframe>`);
        return true;
      }
      if (pathname === '/intrusion.js') {
        response
          .writeHead(200, { 'content-type': 'text/javascript' })
          .end('document.documentElement.dataset.ran = "file"');
        return true;
      }
      return headers && answerWithHeaders(request, response);
    },
    transform: (html) => (tampered ? html.replace('</main>', `${intrusion}</main>`) : html),
  };
}

beforeAll(async () => {
  host = await serveFolder(() => site.folder, 0, '/', tampering(true));
  plainHost = await serveFolder(() => site.folder, 0, '/', tampering(false));
  browser = await puppeteer.connect({ browserWSEndpoint: inject('browserAddress') });
});
afterAll(async () => {
  await browser?.disconnect();
  await host?.close();
  await plainHost?.close();
});

interface Visit {
  readonly tab: Page;
  /** Addresses of everything that was asked for. */
  readonly requests: readonly string[];
  /** What the browser wrote into its console: refusals, and headers that it does not understand. */
  readonly remarks: readonly string[];
}

/** Where the page's window keeps what its policies refused: `img-src https://example.org/pixel.png`. */
interface Watched {
  refusals: string[];
}

const refusalsIn = (tab: Page): Promise<readonly string[]> =>
  tab.evaluate(() => (window as unknown as Watched).refusals);

async function visit<T>(url: string, look: (visit: Visit) => Promise<T>): Promise<T> {
  const tab = await browser.newPage();
  const [requests, remarks]: [string[], string[]] = [[], []];
  tab.on('request', (request) => requests.push(request.url()));
  tab.on('console', (message) => remarks.push(message.text()));
  tab.on('pageerror', (error) => remarks.push(String(error)));
  try {
    await tab.setCacheEnabled(false);
    await tab.evaluateOnNewDocument(() => {
      const kept = window as unknown as Watched;
      kept.refusals = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        kept.refusals.push(`${event.effectiveDirective} ${event.blockedURI.replace(location.origin, '')}`);
      });
    });
    await tab.goto(url, { waitUntil: 'load' });
    await tab.waitForNetworkIdle({ idleTime: 100 });
    return await look({ tab, requests, remarks });
  } finally {
    await tab.close();
  }
}

/** What a page has left in the browser. */
async function storedBy(tab: Page): Promise<object> {
  const session = await tab.createCDPSession();
  const { cookies } = await session.send('Storage.getCookies');
  const stored = await tab.evaluate(async () => ({
    documentCookie: document.cookie,
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { cookies: cookies.length, ...stored };
}

const nothing = {
  cookies: 0,
  documentCookie: '',
  localStorage: 0,
  sessionStorage: 0,
  databases: 0,
  caches: 0,
  serviceWorkers: 0,
};

describe('every page', () => {
  it('asks its own host for itself and its icon alone, stores nothing, and keeps to its policy', async () => {
    const addresses = [...site.pages().map(({ address }) => address), '/nowhere/'];
    expect(addresses.length).toBeGreaterThan(10);
    for (const { origin } of [host, plainHost]) {
      for (const address of addresses) {
        await visit(`${origin}${address}`, async ({ tab, requests, remarks }) => {
          const others = requests.slice(1).map((url) => url.replace(origin, ''));
          expect(requests[0], address).toBe(`${origin}${address}`);
          expect(['', '/favicon.svg'], address).toContain(others.join(' '));
          expect(await refusalsIn(tab), address).toEqual([]);
          // A page that is not there is itself a remark.
          expect(
            remarks.filter((text) => !/status of 404/.test(text)),
            address,
          ).toEqual([]);
          expect(await storedBy(tab), address).toEqual(nothing);
          const applied = await tab.evaluate(() =>
            [...document.querySelectorAll('style')].map(({ sheet }) => (sheet?.cssRules.length ?? 0) > 0),
          );
          expect(applied.length, address).toBeGreaterThan(0);
          expect(applied, address).not.toContain(false);
        });
      }
    }
  });

  it('is denied the browser’s features, all of which the browser knows by their names', async () => {
    const { 'Permissions-Policy': header = '' } = headersFor(readHeadersFile(site.text('_headers')), '/en/');
    const denied = [...header.matchAll(/([a-z-]+)=\(\)/g)].map(([, name = '']) => name);
    const allowed = await visit(`${host.origin}/en/`, ({ tab }) =>
      tab.evaluate(() =>
        (
          document as unknown as { featurePolicy: { allowedFeatures(): string[] } }
        ).featurePolicy.allowedFeatures(),
      ),
    );
    expect(denied).toContain('geolocation');
    expect(allowed.filter((name) => denied.includes(name))).toEqual([]);
  });

  it('tells no page that it leads to where the reader was', async () => {
    for (const { origin } of [host, plainHost]) {
      const referrer = await visit(`${origin}/en/opseu/privacy/`, async ({ tab }) => {
        await Promise.all([tab.waitForNavigation(), tab.click('footer a')]);
        return tab.evaluate(() => document.referrer);
      });
      expect(referrer).toBe('');
    }
  });
});

describe.each([
  ['with the host’s headers', () => host],
  ['with the policy in the page alone', () => plainHost],
] as const)('what is slipped into a page, %s,', (_how, server) => {
  it('does not run, is not loaded and is not applied', async () => {
    const seen = await visit(`${server().origin}/en/opseu/privacy/?intrusion`, async ({ tab }) => {
      await tab.click('#attribute');
      // The refusal is told a moment after the click.
      await new Promise((resolve) => setTimeout(resolve, 300));
      return {
        refused: [...new Set(await refusalsIn(tab))].sort(),
        ran: await tab.evaluate(() => document.querySelectorAll('[data-ran]').length),
        styled: await tab.evaluate(() =>
          [...document.querySelectorAll('h1, #attribute')].map((one) => getComputedStyle(one).position),
        ),
      };
    });
    expect(seen.ran).toBe(0);
    expect(seen.styled).toEqual(['static', 'static']);
    expect(seen.refused).toEqual([
      'frame-src https://example.org',
      'img-src https://example.org/pixel.png',
      'script-src-attr inline',
      'script-src-elem /intrusion.js',
      'script-src-elem inline',
      'style-src-attr inline',
      'style-src-elem inline',
    ]);
  });

  it('sends no form', async () => {
    const url = `${server().origin}/en/opseu/privacy/?intrusion`;
    const after = await visit(url, async ({ tab }) => {
      await tab.click('form button');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return tab.url();
    });
    expect(after).toBe(url);
  });
});

describe('a page of another that frames one', () => {
  const framed = (origin: string) =>
    visit(`${origin}/en/opseu/privacy/?framed`, async ({ tab }) => {
      const text = await tab.frames()[1]?.evaluate(() => document.querySelector('h1')?.textContent);
      return text ?? '';
    });

  it('shows nothing of it, when the host sends the headers', async () => {
    expect(await framed(host.origin)).toBe('');
  });

  it('would show it otherwise: this only a header can forbid', async () => {
    expect(await framed(plainHost.origin)).not.toBe('');
  });
});
