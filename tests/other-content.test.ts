import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainEnvironment, projectRoot } from './support/run-vitrine.ts';
import { temporaryContents } from './support/temporary-content.ts';

const make = temporaryContents();

/** Tests that read a content folder of some length, and those of our own statements, which must not be asked. */
const readers = [
  'tests/cli/laws.test.ts',
  'tests/cli/readability.test.ts',
  'tests/content/json-schemas.test.ts',
  'tests/facts/find-facts.test.ts',
  'tests/publish/headers-file.test.ts',
  'tests/publish/formats/built-formats.test.ts',
  'tests/site/',
  'tests/ours/',
];

/** Milliseconds for what takes less than a minute where nothing else runs. */
const patience = 600_000;

/** Not of the project, or not needed by what runs here. */
const left = new Set(['.git', 'node_modules', 'content', 'dist', 'reports', 'shots']);

describe('a copy of the project that publishes one organization, and none of ours', () => {
  let project: string;

  beforeAll(() => {
    const content = make.minimal();
    project = content.project;
    for (const name of readdirSync(projectRoot).filter((one) => !left.has(one)))
      cpSync(path.join(projectRoot, name), path.join(project, name), { recursive: true });
    symlinkSync(path.join(projectRoot, 'node_modules'), path.join(project, 'node_modules'));
  });

  function run(...args: string[]): { readonly status: number | null; readonly printed: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: project,
      encoding: 'utf8',
      env: plainEnvironment(),
    });
    return { status, printed: stdout + stderr };
  }

  it(
    'passes the tests of the program, and is not asked what our statements say',
    () => {
      const vitest = path.join(project, 'node_modules/vitest/vitest.mjs');
      const report = path.join(project, 'report.json');
      const { printed } = run(vitest, 'run', ...readers, '--reporter=json', `--outputFile=${report}`);
      const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
        readonly numPassedTests: number;
        readonly testResults: readonly { readonly name: string; readonly status: string }[];
      };
      expect(testResults.filter(({ status }) => status !== 'passed')).toEqual([]);
      expect(testResults.filter(({ name }) => name.includes('tests/ours/'))).toEqual([]);
      expect(numPassedTests, printed).toBeGreaterThan(200);
    },
    patience,
  );

  it(
    'passes the audit of its own pages in a browser',
    () => {
      const { status, printed } = run(
        '--import',
        'tsx',
        'tests/browser/audit-built-site.ts',
        '--content-only',
      );
      expect(printed).toContain('ok   light /en/acme/privacy/\n');
      expect(printed).not.toContain('opseu');
      expect(status, printed).toBe(0);
    },
    patience,
  );
});

it('only the tests of our own statements read what ships', () => {
  const files = readdirSync(path.join(projectRoot, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('ours/'));
  const readsShipped = /projectRoot(?:, '|\}\/)content\b|URL\('(?:\.\.\/)+content\b|\/ours\//;
  const readers = files.filter(
    (file) =>
      file !== 'other-content.test.ts' &&
      readsShipped.test(readFileSync(path.join(projectRoot, 'tests', file), 'utf8')),
  );
  expect(readers).toEqual([]);
});
