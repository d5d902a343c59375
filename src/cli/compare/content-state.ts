import { statSync } from 'node:fs';
import path from 'node:path';
import { type ContentFileSystem, diskFileSystem, memoryFileSystem } from '../../content/file-system.ts';
import { answerOf, askGit, lineOf, readBlobs } from '../git.ts';
import { UsageError } from '../usage-error.ts';

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
  const blobs = readBlobs(
    repository,
    entries.map(({ id }) => id),
  );
  return memoryFileSystem(
    Object.fromEntries(entries.map(({ file }, index) => [file, blobs[index] ?? new Uint8Array()])),
  );
}
