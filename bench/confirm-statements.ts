import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ContentFileSystem, diskFileSystem } from '../src/content/file-system.ts';
import { bothVersions, loadLibrary } from '../src/content/load-library.ts';
import { lockFileName } from '../src/content/lock-file.ts';
import { confirm } from '../src/history/confirm.ts';
import { parseBody } from '../src/markdown/parse-body.ts';

/**
 * Writes the lock files of a content folder, as an editor would once both versions of a statement say the same.
 *
 * @param only the folder of the one organization whose statements are confirmed; all are when it is left out.
 */
export function confirmStatements(folder: string, only?: string): void {
  const { organizations } = loadLibrary(fileSystemOf(folder, only), parseBody);
  for (const { key, statements } of organizations) {
    for (const statement of statements) {
      const versions = bothVersions(statement.versions);
      if (versions)
        writeFileSync(
          path.join(folder, key, lockFileName(statement.stem)),
          confirm(versions, statement).text,
        );
    }
  }
}

/** Shows one organization alone, so that the others need not be read. */
function fileSystemOf(folder: string, only: string | undefined): ContentFileSystem {
  const disk = diskFileSystem(folder);
  if (only === undefined) return disk;
  return {
    ...disk,
    list: (listed) =>
      disk.list(listed)?.filter(({ name, kind }) => listed !== '' || kind !== 'folder' || name === only),
  };
}
