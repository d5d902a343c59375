import { configDefaults, defineConfig } from 'vitest/config';

const inBrowser = 'tests/browser/**/*.test.ts';

export default defineConfig({
  test: {
    // Eleventy loads its TypeScript configuration through tsx, which works in child processes and not in threads.
    pool: 'forks',
    execArgv: ['--import=tsx'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'in a browser',
          include: [inBrowser],
          globalSetup: 'tests/support/site-for-browser.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'others',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [...configDefaults.exclude, inBrowser],
        },
      },
    ],
  },
});
