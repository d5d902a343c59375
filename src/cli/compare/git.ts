import { spawnSync } from 'node:child_process';
import { UsageError } from '../usage-error.ts';

/** All of a content folder at once; far more than any has. In bytes. */
const mostOutput = 1024 ** 3;

/** What git answered, or that it would not. */
export type GitAnswer = { readonly output: Buffer } | { readonly refusal: string };

/**
 * Asks git something that changes nothing.
 *
 * @param folder where to ask.
 * @throws UsageError when there is no git on this machine.
 */
export function askGit(folder: string, args: readonly string[], input = ''): GitAnswer {
  const { error, status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: mostOutput,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  });
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'EACCES') throw new UsageError('cli.error.noGit');
  if (error) throw error;
  if (status === 0) return { output: stdout };
  return { refusal: stderr.toString('utf8').trim().split('\n')[0] ?? '' };
}
