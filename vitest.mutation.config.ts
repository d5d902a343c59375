import { configDefaults, defineConfig } from 'vitest/config';

/** The tests that a mutant is held to: those that run in a moment, in one thread, from the sources alone. */
export default defineConfig({
  test: {
    include: ['tests/{content,facts,history,links,parity,rules,sections,text}/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      // Written from the sources, which carry all mutants at once.
      'tests/content/generated-files.test.ts',
      // Seconds each, and nearly every mutant would have to wait for them.
      'tests/facts/hostile-text.test.ts',
      'tests/parity/corpus.test.ts',
      'tests/parity/generator.test.ts',
      'tests/rules/never-throws.test.ts',
    ],
    // One thread loads the sources once for all test files; each mutant gets a new one.
    isolate: false,
    setupFiles: ['tests/support/mutation-coverage.ts'],
    testTimeout: 60_000,
  },
});
