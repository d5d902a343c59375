import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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
  return { executablePath: await unpackChromium(), args: quiet };
}

/**
 * Unpacks the browser of `@sparticuz/chromium` into the project's own cache. The package unpacks into the system's
 * temporary folder and takes what lies there already, whoever left it, so it is shown another one meanwhile. Told that
 * it runs where there are no system libraries, it unpacks those it brings too, and points the loader at them.
 */
async function unpackChromium(): Promise<string> {
  const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));
  const { AWS_LAMBDA_JS_RUNTIME: runtime, TMPDIR: temporary } = process.env;
  mkdirSync(cache, { recursive: true });
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: cache });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    useFonts(cache);
    return executablePath;
  } finally {
    restore('AWS_LAMBDA_JS_RUNTIME', runtime);
    restore('TMPDIR', temporary);
  }
}

/** The fonts of the system and, for a system that has none, the one in the package, whose own list names fixed folders. */
function useFonts(cache: string): void {
  const list = `${cache}fonts.conf`;
  const folders = [
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${cache}fonts</dir>`,
    `<cachedir>${cache}fonts-cache</cachedir>`,
  ];
  writeFileSync(
    list,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${folders.join('')}</fontconfig>\n`,
  );
  delete process.env['FONTCONFIG_PATH'];
  process.env['FONTCONFIG_FILE'] = list;
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
