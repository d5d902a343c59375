import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { type Chromium, findChromium } from './find-chromium.ts';

/** No browser is there, or the one that is does not start: for the user to fix. */
export class NoBrowserError extends Error {
  /** Whether it is only that the package that drives browsers is not installed. */
  readonly packageIsMissing: boolean;

  constructor(cause: unknown, packageIsMissing = false) {
    super('no browser could be started', { cause });
    this.name = 'NoBrowserError';
    this.packageIsMissing = packageIsMissing;
  }
}

/** A page as it stands in a file, and the address that its links count from. */
export interface PageToPrint {
  readonly address: string;
  readonly html: string;
}

/** Milliseconds after which a page that does not load is taken for one that never will. */
const loadTimeout = 60_000;

/** Prints pages as PDF in one browser, which runs until it is closed. */
export class PdfPrinter {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** @throws NoBrowserError */
  static async start(): Promise<PdfPrinter> {
    const { default: puppeteer } = await import('puppeteer-core').catch((error: unknown) => {
      throw new NoBrowserError(error, isNotFound(error));
    });
    try {
      const chromium = await findChromium();
      return new PdfPrinter(await puppeteer.launch(launchOptions(chromium)));
    } catch (error) {
      throw new NoBrowserError(error);
    }
  }

  /**
   * A tagged PDF with the title, the language and the headings of the page, on the paper that its styles ask for.
   *
   * @throws Error when the page asks for anything besides itself, or does not load.
   */
  async print(page: PageToPrint): Promise<Uint8Array> {
    const tab = await this.#browser.newPage();
    try {
      const refused = await answerWith(tab, page);
      await tab.goto(page.address, { waitUntil: 'load', timeout: loadTimeout });
      const pdf = await tab.pdf({
        preferCSSPageSize: true,
        format: 'letter',
        tagged: true,
        outline: true,
        timeout: loadTimeout,
      });
      if (refused.length > 0) throw new Error(`${page.address} asked for ${refused.join(', ')}`);
      return pdf;
    } finally {
      // In a browser that ended there is no tab to close, and that error would hide the one that is told.
      await tab.close().catch(() => {});
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}

/** Through a pipe, a browser ends with the process that started it, even when that one is killed. */
function launchOptions(chromium: Chromium) {
  return { ...chromium, headless: 'shell', pipe: true } as const;
}

/** Answers every request from memory, so that nothing reaches a network; gives the addresses that were refused. */
async function answerWith(tab: Page, { address, html }: PageToPrint): Promise<readonly string[]> {
  const refused: string[] = [];
  await tab.setRequestInterception(true);
  const answer = (request: HTTPRequest): Promise<void> => {
    if (request.url() === address)
      return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
    // Some browsers ask for the icon that they would show beside the title.
    if (request.resourceType() !== 'other') refused.push(request.url());
    return request.abort();
  };
  // A tab that closed meanwhile takes no answer. Whoever waits for its page is told why.
  tab.on('request', (request) => void answer(request).catch(() => {}));
  return refused;
}
