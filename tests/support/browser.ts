import puppeteer from 'puppeteer-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../src/browser/find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of the run is reached; each test file opens tabs of its own. */
    readonly browserAddress: string;
  }
}

/** Starts one browser for all tests of a run, and gives what ends it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { executablePath, args } = await findChromium();
  // Whatever a page might ask for elsewhere, this machine must not really ask for.
  const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  const browser = await puppeteer.launch({ executablePath, args: [...args, offline], headless: 'shell' });
  project.provide('browserAddress', browser.wsEndpoint());
  return () => browser.close();
}
