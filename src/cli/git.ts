import { spawnSync } from 'node:child_process';
import { UsageError } from './usage-error.ts';

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

/**
 * What git answered, for a question that it always has an answer to.
 *
 * @throws Error with the words of git when it has none.
 */
export function answerOf(answer: GitAnswer): Buffer {
  if ('refusal' in answer) throw new Error(`git: ${answer.refusal}`);
  return answer.output;
}

/** An answer of one line, without its end. */
export function lineOf(output: Buffer): string {
  return output.toString('utf8').replace(/\n$/, '');
}

/** The contents of files as git keeps them, by their object ids, in the order of these. */
export function readBlobs(folder: string, ids: readonly string[]): readonly Uint8Array[] {
  if (ids.length === 0) return [];
  const blobs = answerOf(askGit(folder, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join('')));
  let at = 0;
  return ids.map(() => {
    const end = blobs.indexOf('\n', at);
    const size = Number(blobs.toString('latin1', at, end).split(' ')[2]);
    at = end + 1 + size + 1;
    return blobs.subarray(end + 1, end + 1 + size);
  });
}
