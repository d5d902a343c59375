import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../src/browser/find-chromium.ts';

export interface PageAudit {
  readonly url: string;
  /** Problems found by either runner, as `axe: color-contrast …`. */
  readonly problems: readonly string[];
}

interface Pa11yReport {
  readonly results: Readonly<
    Record<string, readonly { runner?: string; code?: string; message: string; selector?: string }[]>
  >;
}

const pa11yCi = fileURLToPath(new URL('../../node_modules/pa11y-ci/bin/pa11y-ci.js', import.meta.url));

/**
 * Runs pa11y-ci over pages in a real browser: axe and HTML_CodeSniffer, WCAG 2 AA.
 *
 * @throws Error when pa11y-ci did not report on every page, so that a broken run never looks like a clean one.
 */
export async function auditPages(urls: readonly string[]): Promise<readonly PageAudit[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vitrine-audit-'));
  try {
    const config = {
      defaults: {
        standard: 'WCAG2AA',
        runners: ['axe', 'htmlcs'],
        timeout: 60_000,
        concurrency: 2,
        // The browser of `@sparticuz/chromium` ends when asked for a second profile; our pages store nothing anyway.
        useIncognitoBrowserContext: false,
        chromeLaunchConfig: { ...(await findChromium()), headless: 'shell' },
      },
      urls,
    };
    writeFileSync(path.join(folder, 'pa11yci.json'), JSON.stringify(config));
    const output = await runNode([pa11yCi, '--config', path.join(folder, 'pa11yci.json'), '--json']);
    const report = JSON.parse(output) as Pa11yReport;
    return urls.map((url) => {
      const results = report.results[url];
      if (!results) throw new Error(`pa11y-ci said nothing of ${url}`);
      return {
        url,
        problems: results.map(
          ({ runner = 'run', code = '', message, selector = '' }) =>
            `${runner}: ${code} ${message} ${selector}`,
        ),
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runNode(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (part) => {
      output += part;
    });
    child.on('error', reject);
    // It exits with 2 for a page with problems; the report says which.
    child.on('close', () => resolve(output));
  });
}
