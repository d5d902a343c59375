import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // Eleventy loads its TypeScript configuration through tsx, which works in child processes and not in threads.
    pool: 'forks',
    execArgv: ['--import=tsx'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
