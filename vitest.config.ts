import { existsSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';

const inBrowser = ['tests/browser/**/*.test.ts'];
/** Thousands of altered statements, judged by every rule that compares: half a minute by itself. */
const corpus = ['tests/parity/corpus.test.ts'];
/** What measures the processor time of its own process, which threads would share with other tests. */
const timed = ['tests/rules/{growth,sections}.test.ts', 'tests/*/hostile-text.test.ts'];
/** What builds a site, or runs commands: these work in folders on the disk, and some in processes of their own. */
const program = [
  'tests/{cli,hostile,site}/**/*.test.ts',
  'tests/docs/{editor,guides}.test.ts',
  'tests/docs/import.test.ts',
  'tests/publish/*.test.ts',
  'tests/publish/formats/built-formats.test.ts',
  'tests/other-content.test.ts',
];

/** What our own statements say. Whoever publishes others has no use for these tests, and removes the statements. */
const ours = ['tests/ours/*.test.ts'];
const hasOurs = ['aupe', 'ontario', 'opseu'].every((organization) => existsSync(`content/${organization}`));

export default defineConfig({
  test: {
    // No test changes what another one of its process reads, and loading the program takes longer than most tests do.
    isolate: false,
    // By default one core is left alone, and of two that is half.
    maxWorkers: '100%',
    // For machines a few times slower, or busy with something else; what must end in time is asked so by its own test.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          pool: 'threads',
          setupFiles: 'tests/support/fast-check.ts',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...corpus, ...timed, ...inBrowser, ...program, ...ours],
        },
      },
      { extends: true, test: { name: 'corpus', pool: 'threads', include: corpus } },
      { extends: true, test: { name: 'timed', pool: 'forks', include: timed } },
      {
        extends: true,
        test: {
          name: 'program',
          // Eleventy loads its TypeScript configuration through tsx, which works in child processes and not in threads.
          pool: 'forks',
          execArgv: ['--import=tsx'],
          include: program,
          globalSetup: ['folder-for-sites', 'count-faults'].map((name) => `tests/support/${name}.ts`),
        },
      },
      ...(hasOurs
        ? [
            {
              extends: true as const,
              test: {
                name: 'ours',
                pool: 'forks' as const,
                execArgv: ['--import=tsx'],
                include: ours,
                globalSetup: ['folder-for-sites', 'browser'].map((name) => `tests/support/${name}.ts`),
              },
            },
          ]
        : []),
      {
        extends: true,
        test: {
          name: 'browser',
          pool: 'forks',
          execArgv: ['--import=tsx'],
          include: inBrowser,
          globalSetup: ['folder-for-sites', 'site-for-browser', 'browser'].map(
            (name) => `tests/support/${name}.ts`,
          ),
        },
      },
    ],
  },
});
