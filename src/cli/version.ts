import { readFileSync } from 'node:fs';

/** Version of Vitrine, as its manifest gives it. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
