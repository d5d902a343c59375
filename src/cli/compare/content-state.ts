import { statSync } from 'node:fs';
import path from 'node:path';
import { type ContentFileSystem, diskFileSystem, memoryFileSystem } from '../../content/file-system.ts';
import { UsageError } from '../usage-error.ts';
import { askGit } from './git.ts';

/**
 * A content folder as the user named it: a folder on the disk, or else a revision of the repository that the content is in.
 *
 * @param content path of the content folder, which a revision is asked for.
 * @throws UsageError when there is no such folder and no such revision, or nobody to ask for it.
 */
export function contentState(named: string, content: string): ContentFileSystem {
  if (statSync(named, { throwIfNoEntry: false })?.isDirectory()) return diskFileSystem(path.resolve(named));
  const root = path.resolve(content);
  const parent = path.dirname(root);
  if (!statSync(parent, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError('cli.error.noContent', { folder: content });
  const prefix = askGit(parent, ['rev-parse', '--show-prefix']);
  if ('refusal' in prefix)
    throw new UsageError('cli.error.noRepository', { name: named, folder: parent, words: prefix.refusal });
  // What looks like an option is no revision.
  const commit = named.startsWith('-')
    ? { refusal: '' }
    : askGit(parent, ['rev-parse', '--verify', '--quiet', `${named}^{commit}`]);
  if ('refusal' in commit) throw new UsageError('cli.error.noRevision', { name: named });
  const folder = `${lineOf(prefix.output)}${path.basename(root)}/`;
  return filesAt(parent, lineOf(commit.output), folder);
}

/** The files of a folder in a commit, in memory: nothing is checked out, and nothing that git would run is run. */
function filesAt(repository: string, commit: string, folder: string): ContentFileSystem {
  const listed = answerOf(
    askGit(repository, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', `:(top,literal)${folder}`]),
  );
  const entries = listed
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      // A symbolic link, or another repository inside, is no file of the content.
      const [, id, file = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
      return id === undefined ? [] : [{ id, file: file.slice(folder.length) }];
    });
  if (entries.length === 0) return memoryFileSystem({});
  const ids = entries.map(({ id }) => `${id}\n`).join('');
  const blobs = answerOf(askGit(repository, ['cat-file', '--batch'], ids));
  const files: Record<string, Uint8Array> = {};
  let at = 0;
  for (const { file } of entries) {
    const end = blobs.indexOf('\n', at);
    const size = Number(blobs.toString('latin1', at, end).split(' ')[2]);
    files[file] = blobs.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
  }
  return memoryFileSystem(files);
}

function answerOf(answer: ReturnType<typeof askGit>): Buffer {
  if ('refusal' in answer) throw new Error(`git: ${answer.refusal}`);
  return answer.output;
}

function lineOf(output: Buffer): string {
  return output.toString('utf8').replace(/\n$/, '');
}
