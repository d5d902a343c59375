import type { Migration } from './migration.ts';

/** All migrations. There is none: the content has had one format so far. The last leads to `currentFormat`. */
export const migrations: readonly Migration[] = [];
