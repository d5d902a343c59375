import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../support/run-vitrine.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

const action = parse(readFileSync(path.join(projectRoot, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
};
const { steps } = action.runs;

const repository = realpathSync(mkdtempSync(path.join(tmpdir(), 'vitrine-action-')));
beforeAll(() => cpSync(path.join(projectRoot, 'starter'), repository, { recursive: true }));
afterAll(() => rmSync(repository, { recursive: true, force: true }));

/** Runs a step of the action as GitHub does, in a repository that uses it. */
function runStep(
  name: string,
  given: Readonly<Record<string, string>> = {},
  runner: Readonly<Record<string, string>> = {},
) {
  const step = steps.find((one) => one.name === name);
  const filledIn = (expression: string): string => {
    const [, input] = /^inputs\.(.+)$/.exec(expression) ?? [];
    if (expression === 'github.action_path') return projectRoot;
    if (input === undefined || !(input in action.inputs)) throw new Error(`nobody gives ${expression}`);
    return given[input] ?? action.inputs[input]?.default ?? '';
  };
  const env = Object.entries(step?.env ?? {}).map(([key, value]) => [
    key,
    value.replace(/\$\{\{ (\S+) \}\}/g, (_, expression) => filledIn(expression)),
  ]);
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'exit 99'],
    {
      cwd: repository,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: repository, ...runner, ...Object.fromEntries(env) },
    },
  );
  return { code: status, stdout, stderr };
}

describe('the action, in a copy of the starter', () => {
  it('checks, in the language that is wanted', () => {
    expect(runStep('Check')).toMatchObject({ code: 0, stdout: expect.stringContaining('No problem found') });
    expect(runStep('Check', { language: 'fr' }).stdout).toContain('Aucun problème');
  });

  it('builds the starter, which is whole', () => {
    expect(runStep('Build')).toMatchObject({ code: 0, stderr: '' });
    const built = readdirSync(path.join(repository, 'dist'), { recursive: true, encoding: 'utf8' });
    expect(built).toEqual(
      expect.arrayContaining(['en/riverside/privacy/index.html', 'fr/riverside/confidentialite/index.html']),
    );
    expect(readFileSync(path.join(repository, 'dist/sitemap.xml'), 'utf8')).toContain(
      'https://privacy.riverside.example/en/',
    );
  });

  it('builds where and for what address its inputs say, whatever they hold', () => {
    const given = { output: 'my site', 'base-url': 'https://example.org', 'path-prefix': '/x/' };
    expect(runStep('Build', given)).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(path.join(repository, 'my site/sitemap.xml'), 'utf8')).toContain(
      'https://example.org/x/en/',
    );
    const hostile = runStep('Build', { content: '$(touch ran); touch ran #"' });
    expect(hostile.code).toBe(2);
    expect(existsSync(path.join(repository, 'ran'))).toBe(false);
  });

  it('says what a pull request changes, in the summary of the job, and says nothing of a first commit', () => {
    const summary = path.join(repository, 'summary.md');
    const git = (...args: readonly string[]) => {
      const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@riverside.example'];
      execFileSync('git', [...identity, ...args], { cwd: repository, stdio: 'pipe' });
    };
    git('init', '-q');
    git('add', 'content');
    git('commit', '-qm', 'First');
    expect(runStep('Compare', {}, { GITHUB_STEP_SUMMARY: summary })).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(summary)).toBe(false);
    const file = path.join(repository, 'content/riverside/privacy.en.md');
    appendFileSync(file, '\nWe keep backups for 90 days.\n');
    git('commit', '-qam', 'Second');
    expect(runStep('Compare', {}, { GITHUB_STEP_SUMMARY: summary })).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(summary, 'utf8')).toContain('<ins>We keep backups for 90 days.</ins>');
    expect(readFileSync(summary, 'utf8')).toMatch(/\| length of time \| — \| 90 days \|/);
  });

  it('lets no input into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('installs only what a build needs, and runs no script of a package', () => {
    expect(steps.find(({ name }) => name === 'Install')?.run).toBe(
      'npm ci --omit=dev --ignore-scripts --no-audit --no-fund',
    );
  });

  it('uploads what it built', () => {
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is GitHub that fills it in.
    expect(upload?.with).toEqual({ name: '${{ inputs.artifact }}', path: '${{ inputs.output }}' });
  });
});

it('the workflow of the starter uses inputs that the action has', () => {
  const workflow = parse(
    readFileSync(path.join(projectRoot, 'starter/.github/workflows/publish.yml'), 'utf8'),
  ) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
  };
  const uses = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const ours = uses.filter((step) => step.uses?.includes('/vitrine@'));
  expect(ours).toHaveLength(1);
  expect(Object.keys(ours[0]?.with ?? {}).filter((input) => !(input in action.inputs))).toEqual([]);
});
