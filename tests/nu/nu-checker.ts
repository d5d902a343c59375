import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package that brings the checker. It is no dependency: it is large, and looks for a Java to download when installed. */
const checker = 'vnu-jar@26.9.27';

/** A message of the checker, as its JSON has it (github.com/validator/validator/wiki/Output-»-JSON). */
interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly subType?: 'warning' | 'fatal';
  readonly url?: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
  readonly message: string;
  readonly extract?: string;
}

/** Whether there is a Java to run the checker with. */
export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}

/**
 * Runs the Nu Html Checker (validator.w3.org/nu) over every HTML file in a folder, styles included.
 *
 * @returns what it has to say, a line each; empty when that is nothing.
 * @throws Error when it could not be run.
 */
export async function nuFindings(folder: string): Promise<readonly string[]> {
  const jar = fetchedJar();
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html'];
  const output = await new Promise<string>((resolve, reject) => {
    execFile('java', ['-jar', jar, ...options, folder], { maxBuffer: 2 ** 28 }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
  });
  const { messages } = JSON.parse(output) as { readonly messages: readonly Message[] };
  return messages
    .filter((one) => !isAboutData(one))
    .map(({ type, subType, url = '', lastLine = 0, lastColumn = 0, message }) => {
      const file = decodeURI(url)
        .replace(/^file:\/*/, '/')
        .slice(folder.length + 1);
      return `${subType ?? type} ${file}:${lastLine}:${lastColumn} ${message}`;
    });
}

/** The checker's file, from the registry the first time. */
function fetchedJar(): string {
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/${checker}`, import.meta.url));
  const jar = path.join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar');
  if (!existsSync(jar)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', checker], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return jar;
}

/**
 * Whether a warning is the one that the checker gives of data for search engines, as if it were a script. A policy does not
 * bind data blocks: they are never run (HTML standard, 4.12.1, “prepare the script element”, step 12).
 */
function isAboutData({ message, extract = '' }: Message): boolean {
  return (
    message.startsWith('Inline script violates Content Security Policy') &&
    extract.includes('<script type="application/ld+json">')
  );
}
