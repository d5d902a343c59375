export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  mutate: ['src/{facts,parity,rules,content}/**/*.ts', '!src/rules/registry.ts'],
  // Word lists and patterns made once on loading: each would need all tests anew.
  ignoreStatic: true,
  ignorePatterns: ['/dist', '/shots', '/reports', '/bench'],
  // Vitest only takes the types away, so that mutants need not have right ones; Stryker cannot read TypeScript 7 anyway.
  disableTypeChecks: false,
  tsconfigFile: 'none',
  dryRunTimeoutMinutes: 60,
  reporters: ['progress', 'clear-text', 'html', 'json'],
  clearTextReporter: { reportTests: false, skipFull: true },
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  thresholds: { high: 90, low: 80, break: 70 },
};
