import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Chromium {
  readonly executablePath: string;
  readonly args: string[];
}

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const args = [
  // In a container, where the user is root, the sandbox does not start. The pages shown are the site's own.
  '--no-sandbox',
  // Nor is there a graphics card, or much shared memory.
  '--disable-gpu',
  '--disable-dev-shm-usage',
  // The browser asks for what it is shown, which comes from this machine, and never calls home.
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // Letters have the same widths whatever the system says of its screen.
  '--font-render-hinting=none',
];

/**
 * The browser of the tests and of `build --pdf`: CHROME_PATH, else one of the system, else the one in the npm package
 * @sparticuz/chromium.
 *
 * @throws Error when CHROME_PATH names no program, or when the package is not installed or has nowhere to unpack to.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROME_PATH'];
  // An empty variable is one that is not set.
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROME_PATH names no program: ${named}`);
    return { executablePath: named, args };
  }
  return { executablePath: systemBrowsers.find(isProgram) ?? (await unpackChromium()), args };
}

/** Whether a path is that of a file that may be run: the attempt to start any other could not be caught. */
function isProgram(file: string): boolean {
  const status = statSync(file, { throwIfNoEntry: false });
  return status?.isFile() === true && (status.mode & 0o111) !== 0;
}

/**
 * Unpacks the browser of `@sparticuz/chromium` into the project's own cache, once for each version. The package unpacks
 * into the system's temporary folder and takes what lies there already, whoever left it and however much of it, so it is
 * shown another one meanwhile, which gets its final name when it is whole. Told that it runs where there are no system
 * libraries, the package unpacks those it brings too, and points the loader at them.
 */
async function unpackChromium(): Promise<string> {
  const folder = path.join(projectRoot, 'node_modules/.cache/chromium', packageVersion());
  const unpacking = `${folder}-${process.pid}`;
  const { AWS_LAMBDA_JS_RUNTIME: runtime, TMPDIR: temporary } = process.env;
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: folder });
  try {
    // While it loads, the package tells the loader of the final folder.
    const { default: chromium } = await import('@sparticuz/chromium');
    if (!existsSync(folder)) {
      mkdirSync(unpacking, { recursive: true });
      process.env['TMPDIR'] = unpacking;
      await chromium.executablePath();
      renameUnlessThere(unpacking, folder);
      process.env['TMPDIR'] = folder;
    }
    useFonts(folder);
    return await chromium.executablePath();
  } finally {
    rmSync(unpacking, { recursive: true, force: true });
    restore('AWS_LAMBDA_JS_RUNTIME', runtime);
    restore('TMPDIR', temporary);
  }
}

/** This project's package.json names the one version that it works with. */
function packageVersion(): string {
  const { devDependencies } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));
  return devDependencies['@sparticuz/chromium'];
}

/** Another process may have unpacked the same meanwhile. */
function renameUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

/** The fonts of the system and, for a system that has none, the one in the package, whose own list names fixed folders. */
function useFonts(folder: string): void {
  const list = path.join(folder, 'fonts.conf');
  const folders = [
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${folder}/fonts</dir>`,
    `<cachedir>${folder}/fonts-cache</cachedir>`,
  ];
  if (!existsSync(list))
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
