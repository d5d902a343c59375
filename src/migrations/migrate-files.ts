import { currentFormat } from '../content/format.ts';
import { siteFile } from '../content/load-library.ts';
import { writeFormat } from './format-key.ts';
import type { ContentFiles, Migration } from './migration.ts';

/** The format that some migrations lead to. */
export function latestFormat(migrations: readonly Migration[]): number {
  return Math.max(currentFormat, ...migrations.map(({ to }) => to));
}

/**
 * Brings content to the latest format, by each migration that leads beyond the one it has, in their order.
 *
 * @param format of the files as they are.
 * @throws Error when a migration loses `site.yaml`.
 */
export function migrateFiles(
  files: ContentFiles,
  format: number,
  migrations: readonly Migration[],
): ContentFiles {
  const needed = migrations.filter(({ to }) => to > format).sort((a, b) => a.to - b.to);
  let migrated = files;
  for (const { to, migrate } of needed) {
    const next = new Map(migrate(migrated));
    next.set(siteFile, writeFormat(next.get(siteFile) ?? '', to));
    migrated = next;
  }
  return migrated;
}
