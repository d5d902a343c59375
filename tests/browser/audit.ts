import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../src/browser/find-chromium.ts';

export type ColourScheme = 'light' | 'dark';

export interface PageAudit {
  readonly url: string;
  /** What the reader’s system prefers. */
  readonly scheme: ColourScheme;
  /** Problems found by either runner, as `axe: color-contrast …`. */
  readonly problems: readonly string[];
}

interface Issue {
  readonly runner?: 'axe' | 'htmlcs';
  readonly code?: string;
  readonly message: string;
  readonly selector?: string;
}

interface Pa11yReport {
  readonly results: Readonly<Record<string, readonly Issue[]>>;
}

const pa11yCi = fileURLToPath(new URL('../../node_modules/pa11y-ci/bin/pa11y-ci.js', import.meta.url));

/** Values of Blink’s setting `preferredColorScheme`: what `prefers-color-scheme` answers. */
const preferredColorScheme: Readonly<Record<ColourScheme, number>> = { dark: 0, light: 1 };

/**
 * Rules of axe that pa11y leaves out whatever the standard: it asks axe for levels A and AA of WCAG 2.0 and 2.1 and for
 * best practice. These are what WCAG 2.2 and level AAA add, and the rules for WCAG that axe calls experimental, save
 * `label-content-name-mismatch`, which asks a person to look at every link whose only sign is a “#”.
 */
const moreAxeRules = [
  'color-contrast-enhanced',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
  'target-size',
  'css-orientation-lock',
  'focus-order-semantics',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
];

/**
 * Each runner is given the page by itself, under an address of its own: HTML_CodeSniffer refuses rules that it does not
 * know, and pa11y-ci keys its report by address. Of axe everything counts: what breaks best practice is of moderate or
 * minor impact to it, hence a warning or a notice to pa11y. HTML_CodeSniffer’s warnings and notices ask a person to look,
 * on every page alike.
 */
const runners = [
  { runners: ['axe'], rules: moreAxeRules, includeWarnings: true, includeNotices: true },
  { runners: ['htmlcs'] },
];
const addressFor = (url: string, runner: number): string => `${url}?runner=${runner}`;

/**
 * Runs pa11y-ci over pages in a real browser, once in light and once in dark: axe with its rules for WCAG 2.2 A, AA and
 * AAA and for best practice, and HTML_CodeSniffer’s WCAG2AAA.
 *
 * @throws Error when pa11y-ci did not report on every page, so that a broken run never looks like a clean one.
 */
export async function auditPages(urls: readonly string[]): Promise<readonly PageAudit[]> {
  const light = await auditIn('light', urls);
  return [...light, ...(await auditIn('dark', urls))];
}

async function auditIn(scheme: ColourScheme, urls: readonly string[]): Promise<readonly PageAudit[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vitrine-audit-'));
  const reportFile = path.join(folder, 'report.json');
  const { executablePath, args } = await findChromium();
  try {
    const config = {
      defaults: {
        standard: 'WCAG2AAA',
        // To a file: pa11y-ci ends before a long report has gone through a pipe.
        reporters: [['json', { fileName: reportFile }]],
        timeout: 60_000,
        concurrency: 2,
        // The browser of `@sparticuz/chromium` ends when asked for a second profile; our pages store nothing anyway.
        useIncognitoBrowserContext: false,
        chromeLaunchConfig: {
          executablePath,
          args: [...args, `--blink-settings=preferredColorScheme=${preferredColorScheme[scheme]}`],
          headless: 'shell',
        },
      },
      urls: urls.flatMap((url) =>
        runners.map((settings, index) => ({ url: addressFor(url, index), ...settings })),
      ),
    };
    writeFileSync(path.join(folder, 'pa11yci.json'), JSON.stringify(config));
    await runNode([pa11yCi, '--config', path.join(folder, 'pa11yci.json')]);
    const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Pa11yReport;
    return urls.map((url) => {
      const issues = runners.flatMap((_, index) => {
        const found = report.results[addressFor(url, index)];
        if (!found) throw new Error(`pa11y-ci said nothing of ${addressFor(url, index)}`);
        return found;
      });
      return { url, scheme, problems: issues.map(describe) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function describe({ runner, code = '', message, selector = '' }: Issue): string {
  return `${runner ?? 'run'}: ${code} ${message} ${selector}`;
}

function runNode(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    // It exits with 2 for a page with problems; the report says which.
    child.on('close', () => resolve());
  });
}
