import type { UserConfig } from '@11ty/eleventy';

/** Nothing but our own page templates is a template: no data files, no other formats, no implied layouts. */
export function noForeignTemplates(config: UserConfig): void {
  config.setDataFileSuffixes([]);
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
}
