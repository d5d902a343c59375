import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { findChromium } from '../../src/browser/find-chromium.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('takes the browser that CHROME_PATH names', async () => {
  vi.stubEnv('CHROME_PATH', process.execPath);
  expect((await findChromium()).executablePath).toBe(process.execPath);
});

it.each([
  path.join(tmpdir(), 'no-such-browser'),
  tmpdir(),
  fileURLToPath(import.meta.url),
])('refuses a CHROME_PATH that names no program: %s', async (named) => {
  vi.stubEnv('CHROME_PATH', named);
  await expect(findChromium()).rejects.toThrow(`CHROME_PATH names no program: ${named}`);
});
