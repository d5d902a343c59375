/**
 * Takes pictures of every page that was built, for people to look at; tests measure. `npm run shots -- [folder] [filter]`
 * writes them into a folder, `shots` if none is named, with an index.html to leaf through. The filter is part of a name,
 * such as “compare” or “opseu-privacy”. Where Firefox is there, its pictures stand beside those of Chromium.
 */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { findChromium } from '../src/browser/find-chromium.ts';
import { serveFolder } from '../src/cli/dev/serve-folder.ts';
import { type Gallery, galleryPage } from './shots/gallery-page.ts';

const [folder = 'shots', filter = ''] = process.argv.slice(2);
const site = path.resolve('dist');
const output = path.resolve(folder);

const schemes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  forced: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
};
const widths: Readonly<Record<string, readonly number[]>> = {
  light: [320, 390, 768, 1280],
  dark: [320, 390, 768, 1280],
  forced: [390, 1280],
};
/** Firefox takes one picture at each start; so it takes those that matter most. */
const firefoxWidths = [390, 1280];
/** A sheet of letter size less margins of 20 mm, in CSS pixels. */
const sheetWidth = 665;

interface ShownPage {
  /** The same for both languages, and without a slash. */
  readonly name: string;
  readonly language: string;
}

if (!existsSync(site)) throw new Error('There is no “dist”. Run “npm run build” first.');
mkdirSync(output, { recursive: true });
// A build that is older than the layouts shows what is no longer so.
const builtOn = statSync(site).mtime.toLocaleString('en-CA', {
  dateStyle: 'long',
  timeStyle: 'short',
  hour12: false,
});
console.log(`“dist” was built on ${builtOn}.`);
const gallery: Gallery = new Map();
const firefox = findFirefox();
if (firefox === undefined)
  console.log('Without pictures of Firefox: none is on the PATH, and FIREFOX_PATH names none.');
const server = await serveFolder(() => site, 0, '/');
const browser = await puppeteer.launch({ ...(await findChromium()), headless: 'shell' });
try {
  const tab = await browser.newPage();
  const session = await tab.createCDPSession();
  for (const address of addresses()) {
    await tab.goto(`${server.origin}${address}`);
    const page = await nameOf(tab, address);
    if (!page.name.includes(filter)) continue;
    console.log(address);
    await takePictures(tab, session, page);
    if (firefox !== undefined)
      for (const width of firefoxWidths)
        await takeWithFirefox(firefox, `${server.origin}${address}`, page, width);
  }
} finally {
  await browser.close();
  await server.close();
}
if (gallery.size === 0) {
  console.error(`No page of “dist” has “${filter}” in its name.`);
  process.exitCode = 1;
} else {
  writeFileSync(path.join(output, 'index.html'), galleryPage(gallery));
  console.log(`\n${path.join(output, 'index.html')}`);
}

function addresses(): readonly string[] {
  return (
    readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      // A page at a former address leads on at once.
      .filter((file) => !readFileSync(path.join(site, file), 'utf8').includes('http-equiv="refresh"'))
      .map((file) => `/${file.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1')}`)
      .sort()
  );
}

/** The name comes from the English address, so that both languages of a page stand side by side. */
async function nameOf(tab: Page, address: string): Promise<ShownPage> {
  const [, language = 'both'] = /^\/(en|fr)\//.exec(address) ?? [];
  const published = await publishedPath(tab, 'link[rel=canonical]');
  const inEnglish = await publishedPath(tab, 'link[rel=alternate][hreflang=en]');
  // Published addresses begin with the site's path prefix, those of “dist” do not.
  const prefix = published?.endsWith(address) ? published.slice(0, -address.length) : '';
  const own = language !== 'both' && inEnglish ? inEnglish.slice(prefix.length) : address;
  const name = own.replace(/^\/(?:en|fr)\//, '/').replace(/\.html$/, '');
  const words = name.split('/').filter((part) => part !== '');
  return { name: words.join('-') || (language === 'both' ? 'choice' : 'home'), language };
}

async function publishedPath(tab: Page, link: string): Promise<string | undefined> {
  const href = (await tab.evaluate(`document.querySelector('${link}')?.getAttribute('href')`)) as
    | string
    | undefined;
  return href === undefined ? undefined : new URL(href, server.origin).pathname;
}

async function takePictures(tab: Page, session: CDPSession, page: ShownPage): Promise<void> {
  for (const [scheme, preferences] of Object.entries(schemes)) {
    const features = Object.entries(preferences).map(([name, value]) => ({ name, value }));
    await session.send('Emulation.setEmulatedMedia', { media: 'screen', features });
    for (const width of widths[scheme] ?? []) await takePicture(tab, page, scheme, width);
  }
  await session.send('Emulation.setEmulatedMedia', { media: 'print', features: [] });
  await takePicture(tab, page, 'print', sheetWidth);
  await tab.pdf({ path: path.join(output, `${page.name}.${page.language}.print.pdf`), format: 'letter' });
  await session.send('Emulation.setEmulatedMedia', { media: '', features: [] });
}

async function takePicture(tab: Page, page: ShownPage, scheme: string, width: number): Promise<void> {
  const file = addPicture(page, scheme, width);
  await tab.setViewport({ width, height: 900 });
  await tab.screenshot({ path: path.join(output, file) as `${string}.png`, fullPage: true });
}

/** FIREFOX_PATH, else the first on the PATH; undefined when there is none. */
function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

/** In a profile of its own, since one that is in use is locked; without a height, the picture is as high as the page. */
async function takeWithFirefox(
  program: string,
  address: string,
  page: ShownPage,
  width: number,
): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'vitrine-shots-'));
  const file = path.join(output, addPicture(page, 'firefox', width));
  const picture = ['--screenshot', file, `--window-size=${width}`, address];
  try {
    await promisify(execFile)(program, ['--headless', '--no-remote', '--profile', profile, ...picture]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Gives a picture its place in the gallery, and its file. */
function addPicture(page: ShownPage, scheme: string, width: number): string {
  const view = `${scheme}.${String(width).padStart(4, '0')}`;
  const file = `${page.name}.${page.language}.${view}.png`;
  const views = gallery.get(page.name) ?? new Map();
  gallery.set(page.name, views);
  views.set(view, [...(views.get(view) ?? []), { file, language: page.language }]);
  return file;
}
