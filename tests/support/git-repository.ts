import { execFileSync } from 'node:child_process';

const identity = [
  '-c',
  'user.name=Editor',
  '-c',
  'user.email=editor@acme.example',
  '-c',
  'commit.gpgsign=false',
];

/** Runs git in a folder, as an editor, with nothing of this machine’s settings that would matter. */
export function git(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const output = execFileSync('git', [...identity, ...args], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, ...env },
  });
  return output.toString('utf8').trim();
}

/** Commits all there is, as of noon of a day. */
export function commitOn(folder: string, day: string, message: string): void {
  const date = `${day}T12:00:00-05:00`;
  git(folder, ['add', '-A']);
  git(folder, ['commit', '-q', '--allow-empty', '-m', message], {
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  });
}
