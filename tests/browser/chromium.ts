import { existsSync } from 'node:fs';

export interface Chromium {
  readonly executablePath: string;
  readonly args: string[];
}

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Keeps the browser from calling home; pages under test come from this machine only. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** The browser for the tests: CHROME_PATH, else one of the system, else the one in the npm package @sparticuz/chromium. */
export async function findChromium(): Promise<Chromium> {
  const system = [process.env['CHROME_PATH'], ...systemBrowsers].find(
    (file) => file !== undefined && existsSync(file),
  );
  if (system !== undefined) return { executablePath: system, args: quiet };
  // Told that it runs where no system libraries are, the package unpacks those it brings and points the loader at them.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return {
    executablePath: await chromium.executablePath(),
    args: [...new Set([...chromium.args, ...quiet])],
  };
}
