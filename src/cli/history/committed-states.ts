import type { CommittedState } from '../../history/editions/proposed-editions.ts';
import { type Language, languages } from '../../languages.ts';
import { answerOf, askGit, lineOf, readBlobs } from '../git.ts';
import { UsageError } from '../usage-error.ts';

/** A commit that changed a file, and what the file is since: nothing where it is gone. */
interface FileChange {
  readonly commit: string;
  readonly blob: string | undefined;
}

/** Settings of a user that would make git run other programs, or answer in another form. */
const plainly = ['-c', 'log.showSignature=false', '-c', 'core.quotePath=false'];

/**
 * Refuses where the history cannot be read, or is not all there.
 *
 * @param root absolute path of the content folder.
 * @throws UsageError outside a repository, before the first commit, and in a shallow copy.
 */
export function refuseWithoutHistory(root: string): void {
  const shallow = askGit(root, ['rev-parse', '--is-shallow-repository']);
  if ('refusal' in shallow)
    throw new UsageError('cli.history.noRepository', { folder: root, words: shallow.refusal });
  if (lineOf(shallow.output) === 'true') throw new UsageError('cli.history.shallow');
  if ('refusal' in askGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']))
    throw new UsageError('cli.history.noCommits');
}

/**
 * Every state that a statement had in the commits of the main line, oldest first, under whatever names its files had. A
 * branch counts as the commit that merged it: only then could its text go out.
 *
 * @param root absolute path of the content folder, in a repository.
 * @param fileOf path below it of each version, as it is called now.
 */
export function committedStates(
  root: string,
  fileOf: (language: Language) => string,
): readonly CommittedState[] {
  const changes = new Map<string, Map<Language, string | undefined>>();
  for (const language of languages)
    for (const { commit, blob } of changesOf(root, fileOf(language)))
      changes.set(commit, (changes.get(commit) ?? new Map()).set(language, blob));
  if (changes.size === 0) return [];
  const mainLine = lineOf(answerOf(askGit(root, ['rev-list', '--first-parent', 'HEAD']))).split('\n');
  const commits = mainLine.filter((commit) => changes.has(commit)).reverse();
  const blobs = [...new Set([...changes.values()].flatMap((of) => [...of.values()]))].flatMap(
    (id) => id ?? [],
  );
  const contents = readBlobs(root, blobs);
  const bytesOf = new Map(blobs.map((id, index) => [id, contents[index]]));
  const words = describeCommits(root, commits);
  const present = new Map<Language, Uint8Array | undefined>();
  return commits.map((commit, index) => {
    for (const [language, blob] of changes.get(commit) ?? [])
      present.set(language, blob === undefined ? undefined : bytesOf.get(blob));
    return { ...(words[index] ?? { commit, day: '', subject: '' }), files: new Map(present) };
  });
}

/** The commits that changed a file, also under the names that it had before. */
function changesOf(root: string, file: string): readonly FileChange[] {
  const asked = ['log', '-z', '--follow', '--first-parent', '-m', '--raw', '--no-abbrev', '--format=%H'];
  const answer = answerOf(askGit(root, [...plainly, ...asked, 'HEAD', '--', file]));
  const fields = answer.toString('utf8').split('\0');
  const changes: FileChange[] = [];
  let commit = '';
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at]?.trim() ?? '';
    const [, mode, blob, kind = ''] = /^:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/.exec(field) ?? [];
    if (mode === undefined) {
      commit = field;
      continue;
    }
    // The names that follow: of a file that was renamed or copied, the one before, too.
    at += kind === 'R' || kind === 'C' ? 2 : 1;
    const isFile = kind !== 'D' && mode.startsWith('100');
    changes.push({ commit, blob: isFile ? blob : undefined });
    // What it was copied from is another statement, or the version in the other language.
    if (kind === 'C') break;
  }
  return changes;
}

/** The short name, the day and the first words of commits. */
function describeCommits(
  root: string,
  commits: readonly string[],
): readonly Pick<CommittedState, 'commit' | 'day' | 'subject'>[] {
  const asked = ['log', '--no-walk=unsorted', '--stdin', '-z', '--format=%h%x00%as%x00%s%x00%b'];
  const answer = answerOf(askGit(root, [...plainly, ...asked], `${commits.join('\n')}\n`));
  const fields = answer.toString('utf8').split('\0');
  return commits.map((_, index) => {
    const [commit = '', day = '', subject = '', body = ''] = fields.slice(index * 4, index * 4 + 4);
    // A forge names a merge by its branch, and says below what was merged.
    const title = /^Merge (?:pull request|branch)\b/.test(subject) ? body.trim().split('\n')[0] : '';
    return { commit, day, subject: title || subject };
  });
}
