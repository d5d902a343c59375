import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putFaultsInto } from '../support/content-with-faults.ts';
import { addressOf, type DevSession, startDev } from '../support/dev-session.ts';
import { eventually } from '../support/run-vitrine.ts';
import { useTabInBrowser } from '../support/site-in-browser.ts';
import { temporaryContents } from '../support/temporary-content.ts';
import { auditPages } from './audit.ts';

/* What an editor sees of `vitrine dev`, in a real browser, on a content with faults. */

const make = temporaryContents();
const browser = useTabInBrowser();
const english = 'acme/privacy.en.md';
const pages = [
  '/en/',
  '/en/acme/privacy/',
  '/fr/acme/confidentialite/',
  '/__vitrine/compare/en/acme/privacy/',
  '/__vitrine/findings/',
];

let session: DevSession;
let address: string;

async function startOn(args: readonly string[]): Promise<void> {
  const content = make.minimal();
  putFaultsInto(content);
  session = startDev(content, ['--port', '0', ...args]);
  address = await addressOf(session);
}
const at = (page: string): string => new URL(page, address).href;
const open = async (page: string): Promise<void> => void (await browser.tab.goto(at(page)));
/** Asks the page until it has the answer that is awaited; it may reload meanwhile. */
const comes = (what: string, question: string): Promise<unknown> =>
  eventually(what, () => browser.tab.evaluate(question).catch(() => false) as Promise<boolean>);

/** The words of the first element that a selector finds, as they are seen. */
const seen = (selector: string): Promise<string> =>
  browser.tab.$eval(selector, (element) => (element as unknown as { innerText: string }).innerText);

describe('the preview, in English', () => {
  beforeAll(() => startOn(['--lang', 'en']));
  afterAll(async () => {
    await session.vitrine.stop();
  });

  it('shows a finding right below the heading of its section, with the file and the line', async () => {
    await browser.view({ width: 1280 });
    await open('/fr/acme/confidentialite/');
    const line = session.content.lineOf('acme/privacy.fr.md', '{#cookies}');
    expect(await seen('#cookies + aside')).toMatch(
      new RegExp(`^1 finding in this section\\s+Error: .*content/acme/privacy\\.fr\\.md, line ${line}`, 's'),
    );
    const gap = await browser.tab.evaluate(`
      document.querySelector('#cookies + aside').getBoundingClientRect().top -
      document.querySelector('#cookies').getBoundingClientRect().bottom`);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(24);
  });

  it('keeps the place in the text when it reloads, although findings come above it', async () => {
    await browser.view({ width: 1280, height: 500 });
    await open('/en/acme/privacy/');
    const top = 'document.querySelector("#x-elsewhere").getBoundingClientRect().top';
    await browser.tab.evaluate('document.querySelector("#x-elsewhere").scrollIntoView()');
    await browser.tab.evaluate('scrollBy(0, 5)');
    const [before, height] = (await browser.tab.evaluate(`[${top}, document.body.scrollHeight]`)) as number[];
    const text = session.content.read(english);
    session.content.replace(english, 'respects privacy.', 'respects privacy. TODO [here](javascript:x)');
    await comes('the page has reloaded', 'document.querySelector("main").innerText.includes("TODO")');
    const [after = 0, later = 0] = (await browser.tab.evaluate(
      `[${top}, document.body.scrollHeight]`,
    )) as number[];
    expect(later).toBeGreaterThan((height ?? 0) + 50);
    expect(Math.abs(after - (before ?? 0))).toBeLessThan(2);
    session.content.write(english, text);
    await comes('the page is as before', '!document.querySelector("main").innerText.includes("TODO")');
  });

  it('keeps a page on show while its file cannot be read, says why, and goes on once it can', async () => {
    await open('/fr/acme/confidentialite/');
    const text = session.content.read('acme/privacy.fr.md');
    session.content.replace('acme/privacy.fr.md', 'slug: confidentialite', 'slug: [confidentialite');
    await comes('the page says so', 'document.querySelector(".preview-standstill") !== null');
    expect(await seen('main')).toContain('Le site Web n’installe aucun témoin.');
    expect(await seen('.preview-bar')).toMatch(/Error: .*content\/acme\/privacy\.fr\.md, line \d+/s);
    session.content.write('acme/privacy.fr.md', text);
    await comes('the page is up to date', 'document.querySelector(".preview-standstill") === null');
  });

  it('leads from the home page to a page with findings, and from there to both languages, by keyboard', async () => {
    await open('/en/');
    await browser.tab.focus('.preview-files a[href="/en/acme/privacy/"]');
    await Promise.all([browser.tab.waitForNavigation(), browser.tab.keyboard.press('Enter')]);
    expect(browser.tab.url()).toBe(at('/en/acme/privacy/'));
    const stops: string[] = [];
    for (let stop = 0; stop < 2; stop += 1) {
      await browser.tab.keyboard.press('Tab');
      stops.push((await browser.tab.evaluate('document.activeElement.textContent')) as string);
    }
    expect(stops).toEqual(['Skip to main content', 'Both languages side by side']);
    await Promise.all([browser.tab.waitForNavigation(), browser.tab.keyboard.press('Enter')]);
    expect(browser.tab.url()).toBe(at('/__vitrine/compare/en/acme/privacy/'));
  });

  it('has both languages beside each other where there is room, and below each other on a phone', async () => {
    await open('/__vitrine/compare/en/acme/privacy/');
    const cells = `[...document.querySelectorAll('.preview-row')].map((row) =>
      [...row.querySelectorAll('.preview-cell')].map((cell) => {
        const { left, right, top, bottom } = cell.getBoundingClientRect();
        return { left, right, top, bottom };
      }))`;
    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    await browser.view({ width: 1280 });
    const wide = (await browser.tab.evaluate(cells)) as [Box, Box][];
    expect(wide.length).toBeGreaterThan(4);
    for (const [left, right] of wide) {
      expect(left.right).toBeLessThan(right.left);
      expect(Math.abs(left.top - right.top)).toBeLessThan(1);
    }
    await browser.view({ width: 390 });
    for (const [first, second] of (await browser.tab.evaluate(cells)) as [Box, Box][])
      expect(first.bottom).toBeLessThanOrEqual(second.top);
    expect(await seen('#privacy-officer')).toMatch(/^The French version has fallen behind\s+English\s/);
    expect(await seen('#x-elsewhere .preview-gap')).toMatch(
      /^Français\s+The French version has no such section\.$/,
    );
  });

  it.each([320, 390, 768, 1280])('fits at %i px, nothing clipped or too small to touch', async (width) => {
    await browser.view({ width });
    for (const page of pages) {
      await open(page);
      const faults = await browser.measure<Readonly<Record<string, readonly string[]>>>('layoutFaults()');
      expect({ page, ...faults }).toEqual({
        page,
        sideways: [],
        // What only a screen reader is told.
        clipped: faults['clipped']?.filter((one) => one.includes('preview-language')),
        overlapping: [],
        smallTargets: [],
      });
    }
  });

  it('passes every rule of WCAG 2.2 AAA that programs can check, in light and in dark', async () => {
    const audits = await auditPages(pages.map(at));
    expect(audits).toHaveLength(2 * pages.length);
    expect(audits.filter(({ problems }) => problems.length > 0)).toEqual([]);
  });

  it('asks nothing of any other site', async () => {
    const asked = new Set<string>();
    browser.tab.on('request', (request) => asked.add(new URL(request.url()).origin));
    for (const page of pages) await open(page);
    expect([...asked].filter((origin) => origin !== 'null')).toEqual([new URL(address).origin]);
  });
});

describe('the preview, in French', () => {
  beforeAll(() => startOn(['--lang', 'fr']));
  afterAll(async () => {
    await session.vitrine.stop();
  });

  it('speaks the editor’s language on pages in either', async () => {
    await open('/en/acme/privacy/');
    expect(await seen('#x-elsewhere + aside')).toMatch(/^2 constats dans cette section\s+Erreur\u00a0: /);
    expect(await browser.tab.$eval('#x-elsewhere + aside', (aside) => aside.getAttribute('lang'))).toBe('fr');
    expect(await seen('.preview-bar')).toContain('Les deux langues côte à côte');
  });
});
