import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Gives the path of a file, which findings name from the parent of the content folder, for somebody who stands elsewhere. */
export type PathOf = (file: string) => string;

/**
 * Paths from a folder; those of files that are not below it stay as findings name them.
 *
 * @param content path of the content folder.
 * @param base folder that paths start from.
 */
export function pathsFrom(content: string, base: string): PathOf {
  const parent = realpathSync(path.dirname(path.resolve(content)));
  const from = realpathSync(base);
  return (file) => {
    const relative = path.relative(from, path.join(parent, file));
    return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative.replaceAll(path.sep, '/');
  };
}

/**
 * The root of the repository that a content folder is in, or its parent when it is in none: the nearest folder with
 * `.git`, or the one that GitHub Actions works in, where a copy without git is checked.
 */
export function repositoryRoot(content: string, environment: NodeJS.ProcessEnv): string {
  const start = realpathSync(content);
  const workspace = environment['GITHUB_WORKSPACE'];
  const marked = workspace && existsSync(workspace) ? realpathSync(workspace) : undefined;
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (folder === marked || existsSync(path.join(folder, '.git'))) return folder;
    if (folder === path.dirname(folder)) return path.dirname(path.resolve(content));
  }
}
