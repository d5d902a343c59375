interface MutantCoverage {
  static: Record<string, number>;
  perTest: Record<string, Record<string, number>>;
}

/*
 * Run before each test file. Files share one thread, in which Stryker adds up what they cover and sends all of it after
 * every one of them: a hundred times the same millions of entries.
 */
const { __stryker__: stryker } = globalThis as { readonly __stryker__?: { mutantCoverage?: MutantCoverage } };
if (stryker?.mutantCoverage) Object.assign(stryker.mutantCoverage, { static: {}, perTest: {} });
