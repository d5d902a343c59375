import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/dev/serve-folder.ts';
import { asWord, asWritten, type Filling, filesWith } from '../hostile/injection/contents.ts';
import { built, contentOf } from '../hostile/injection/sites.ts';
import { leadsOn } from '../support/leads-on.ts';
import { useTabInBrowser } from '../support/site-in-browser.ts';
import { temporaryContents } from '../support/temporary-content.ts';

/*
 * A site with hostile strings in all its fields and texts, opened page by page. The pages' own policy is taken away before
 * they are sent, since it would stop a script that stands there all the same.
 */

const make = temporaryContents();
const used = useTabInBrowser();
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

describe('each page of a site with the strings', () => {
  const servers: FolderServer[] = [];
  const requests: string[] = [];
  let pages: readonly string[] = [];

  async function serve(fill: Filling): Promise<string> {
    const folder = await built(contentOf(make, filesWith(fill)));
    pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html') && !leadsOn(readFileSync(path.join(folder, file), 'utf8')))
      .map((file) => file.replaceAll(path.sep, '/'))
      .sort();
    const server = await serveFolder(() => folder, 0, '/', {
      transform: (html) => html.replace(policy, '<meta name="policy" content="">'),
    });
    servers.push(server);
    return server.origin;
  }

  let hostile = '';
  let harmless = '';
  beforeAll(async () => {
    harmless = await serve(asWord);
    hostile = await serve(asWritten);
    const { tab } = used;
    await tab.evaluateOnNewDocument('globalThis.hostile = () => { globalThis.ran = true; }');
    tab.on('request', (request) => void requests.push(request.url()));
    tab.on('dialog', (dialog) => void dialog.dismiss());
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
  });

  /** The elements of a page with the names of their attributes; words that are kept whole are in one, harmless ones too. */
  async function elementsOf(url: string): Promise<readonly string[]> {
    await used.goto(url);
    const elements = await used.tab.evaluate(() =>
      [...document.querySelectorAll('*:not(span.nb)')].map((element) =>
        [element.localName, ...element.getAttributeNames()].join(' '),
      ),
    );
    return elements;
  }

  it('runs nothing, asks for nothing elsewhere, and is made of what a page with harmless words is made of', async () => {
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const expected = await elementsOf(`${harmless}/${page}`);
      requests.length = 0;
      const found = await elementsOf(`${hostile}/${page}`);
      expect(found, page).toEqual(expected);
      expect(await used.tab.evaluate(() => 'ran' in globalThis), page).toBe(false);
      expect(used.tab.url(), page).toBe(`${hostile}/${page}`);
      expect(
        requests.filter((url) => !url.startsWith(`${hostile}/`)),
        page,
      ).toEqual([]);
    }
  }, 600_000);

  it('would be found out, if it ran something', async () => {
    await used.goto(`${harmless}/${pages[0]}`);
    await used.tab.evaluate(() => {
      document.body.innerHTML += '<img src="x:y" onerror="hostile()">';
    });
    await used.tab.waitForFunction(() => 'ran' in globalThis);
  });
});
