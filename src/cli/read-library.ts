import type { ContentFileSystem } from '../content/file-system.ts';
import { currentFormat } from '../content/format.ts';
import type { Library } from '../content/library.ts';
import { isLaterFormat, loadLibrary } from '../content/load-library.ts';
import { parseForCheck } from '../markdown/parse-body.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads content for a command that tells of it or changes it.
 *
 * @param shownRoot how messages name the content folder.
 * @throws UsageError when it has a later format: it would look as if there were nothing in it.
 */
export function readLibrary(system: ContentFileSystem, shownRoot: string): Library {
  const library = loadLibrary(system, parseForCheck, shownRoot);
  refuseLaterFormat(library);
  return library;
}

/** @throws UsageError when the content has a later format than this program reads. */
export function refuseLaterFormat({ problems }: Library): void {
  const later = problems.find(isLaterFormat);
  if (later) throw laterFormat({ ...later.location, format: later.value, latest: currentFormat });
}

/** What is said of content whose format is not known yet. */
export function laterFormat(found: {
  readonly file: string;
  readonly line: number;
  readonly format: number | string;
  readonly latest: number;
}): UsageError {
  const { file, line, format, latest } = found;
  return new UsageError('cli.error.laterFormat', {
    file,
    line: String(line),
    format: String(format),
    latest: String(latest),
  });
}
