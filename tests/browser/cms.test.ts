import type { IncomingMessage, ServerResponse } from 'node:http';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { type FolderServer, serveFolder } from '../../src/cli/dev/serve-folder.ts';
import { useBuiltSite } from '../support/built-site.ts';
import { headersFor, readHeadersFile } from '../support/sent-headers.ts';
import { temporaryContents } from '../support/temporary-content.ts';

/*
 * The page of the CMS in a browser, as far as that goes without an account: a script in the place of the CMS does what one does
 * first, and then what the page's policy must not allow.
 */

const script = `
document.title = 'started';
const outcome = { refused: [] };
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  outcome.refused.push(effectiveDirective + ' ' + blockedURI));
const attempt = (name, action) => Promise.resolve().then(action).then((value) => { outcome[name] = value; }, () => {});
(async () => {
  const { href } = document.querySelector('link[rel="cms-config-url"]');
  await attempt('config', async () => (await fetch(href)).text());
  const style = document.createElement('style');
  style.textContent = 'body { outline: 7px solid }';
  document.head.append(style);
  outcome.styled = getComputedStyle(document.body).outlineWidth;
  await attempt('elsewhere', async () => (await fetch('https://example.org/collect')).status);
  await attempt('evaluated', () => Function('return 1')());
  const inline = document.createElement('script');
  inline.textContent = 'document.title = "inline"';
  document.head.append(inline);
  await new Promise((resolve) => setTimeout(resolve, 50));
  globalThis.outcome = outcome;
})();
`;

const content = temporaryContents()
  .minimal()
  .append('site.yaml', 'cms:\n  backend:\n    name: github\n    repo: acme/statements\n').content;
const site = useBuiltSite({ cmsScript: script }, content);
let browser: Browser;
/** As Netlify or Cloudflare Pages serve it; the script is altered on the way when `tampered`. */
let host: FolderServer;
/** As GitHub Pages serves it, without headers. */
let plainHost: FolderServer;
let tampered = false;
/** Addresses that a host was asked for. */
let asked: string[] = [];

function answer(headers: boolean) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const address = new URL(request.url ?? '/', 'http://host').pathname;
    asked.push(address);
    const sent = headers ? headersFor(readHeadersFile(site.text('_headers')), address) : {};
    for (const [name, value] of Object.entries(sent)) response.setHeader(name, value);
    if (!tampered || address !== '/admin/cms.js') return false;
    response.writeHead(200, { 'content-type': 'text/javascript' }).end('document.title = "tampered"');
    return true;
  };
}

beforeAll(async () => {
  host = await serveFolder(() => site.folder, 0, '/', { before: answer(true) });
  plainHost = await serveFolder(() => site.folder, 0, '/', { before: answer(false) });
  browser = await puppeteer.connect({ browserWSEndpoint: inject('browserAddress') });
});
afterAll(async () => {
  await browser?.disconnect();
  await host?.close();
  await plainHost?.close();
});

const addressOf = (headers: 'with' | 'without'): string => (headers === 'with' ? host : plainHost).origin;

interface Outcome {
  readonly config?: string;
  readonly styled: string;
  readonly elsewhere?: number;
  readonly evaluated?: number;
  readonly refused: readonly string[];
}

describe.each(['with', 'without'] as const)('%s the headers of the built file', (headers) => {
  it('the CMS starts, finds its configuration, and can do nothing that it need not', async () => {
    const tab = await browser.newPage();
    try {
      await tab.goto(`${addressOf(headers)}/admin/`);
      await tab.waitForFunction('globalThis.outcome');
      const outcome = (await tab.evaluate('outcome')) as Outcome;
      const { collections } = parse(outcome.config ?? '') as { collections: { name: string }[] };
      expect(collections.map(({ name }) => name)).toEqual(['acme', 'pages']);
      expect(outcome.styled).toBe('7px');
      expect(outcome).not.toHaveProperty('elsewhere');
      expect(outcome).not.toHaveProperty('evaluated');
      expect(await tab.title()).toBe('started');
      expect([...new Set(outcome.refused)].sort()).toEqual([
        'connect-src https://example.org/collect',
        'script-src eval',
        'script-src-elem inline',
      ]);
    } finally {
      await tab.close();
    }
  });

  it('a script that was altered on the way does not run', async () => {
    const tab = await browser.newPage();
    tampered = true;
    try {
      await tab.goto(`${addressOf(headers)}/admin/`, { waitUntil: 'load' });
      expect(await tab.title()).toBe('CMS');
    } finally {
      tampered = false;
      await tab.close();
    }
  });

  it('pages for readers run nothing of it', async () => {
    const tab = await browser.newPage();
    asked = [];
    try {
      await tab.goto(`${addressOf(headers)}/en/acme/privacy/`);
      await tab.evaluate(`{
        const script = document.createElement('script');
        script.src = '/admin/cms.js';
        document.head.append(script);
      }`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await tab.title()).not.toBe('started');
      expect(asked).toContain('/en/acme/privacy/');
      expect(asked.filter((address) => address.startsWith('/admin/'))).toEqual([]);
    } finally {
      await tab.close();
    }
  });
});
