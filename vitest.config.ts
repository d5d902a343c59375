import { configDefaults, defineConfig } from 'vitest/config';

const inBrowser = ['tests/browser/**/*.test.ts'];
/** Thousands of altered statements, judged by every rule that compares: half a minute by itself. */
const corpus = ['tests/parity/corpus.test.ts'];
/** What builds a site, or runs commands: these work in folders on the disk, and some in processes of their own. */
const program = ['cli', 'docs', 'hostile', 'mistakes', 'publish', 'site'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  test: {
    // No test changes what another one of its process reads, and loading the program takes longer than most tests do.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          pool: 'threads',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...corpus, ...inBrowser, ...program],
        },
      },
      { extends: true, test: { name: 'corpus', pool: 'threads', include: corpus } },
      {
        extends: true,
        test: {
          name: 'program',
          // Eleventy loads its TypeScript configuration through tsx, which works in child processes and not in threads.
          pool: 'forks',
          execArgv: ['--import=tsx'],
          include: program,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          pool: 'forks',
          execArgv: ['--import=tsx'],
          include: inBrowser,
          globalSetup: 'tests/support/site-for-browser.ts',
        },
      },
    ],
  },
});
