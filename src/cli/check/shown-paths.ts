import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Gives the path of a file, which findings name from the parent of the content folder, for somebody who stands elsewhere. */
type PathOf = (file: string) => string;

/**
 * Paths from a folder, with `..` where a file is not below it.
 *
 * @param content path of the content folder.
 * @param base folder that paths start from.
 */
export function pathsFrom(content: string, base: string): PathOf {
  const root = path.resolve(content);
  const from = realpathSync(base);
  // Where a link leads to the content folder, its files are where git has them.
  const [folder, parent] = [realpathSync(root), realpathSync(path.dirname(root))];
  const below = `${path.basename(root)}/`;
  return (file) => {
    const location = file.startsWith(below)
      ? path.join(folder, file.slice(below.length))
      : path.join(parent, file);
    return path.relative(from, location).replaceAll(path.sep, '/');
  };
}

/** Paths from the root of the repository; those of files outside it stay as findings name them. */
export function repositoryPaths(content: string, environment: NodeJS.ProcessEnv): PathOf {
  const pathOf = pathsFrom(content, repositoryRoot(content, environment));
  return (file) => {
    const inside = pathOf(file);
    return inside.startsWith('../') ? file : inside;
  };
}

/**
 * The root of the repository that a content folder is in, or its parent when it is in none: the nearest folder with
 * `.git`, or the one that GitHub Actions works in, where a copy without git is checked.
 */
function repositoryRoot(content: string, environment: NodeJS.ProcessEnv): string {
  const start = realpathSync(content);
  const workspace = environment['GITHUB_WORKSPACE'];
  const marked = workspace && existsSync(workspace) ? realpathSync(workspace) : undefined;
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (folder === marked || existsSync(path.join(folder, '.git'))) return folder;
    if (folder === path.dirname(folder)) return path.dirname(path.resolve(content));
  }
}
