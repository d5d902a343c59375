import type { UserConfig } from '@11ty/eleventy';

/** Nothing but our own page templates is a template: no data files, no other formats, no implied layouts. */
export function ownTemplatesOnly(config: UserConfig): void {
  config.setDataFileSuffixes([]);
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  // Those that measure the configuration exist before it can ask for quiet; on a slow machine they would say how slow.
  for (const group of Object.values(config.benchmarkManager.getAll())) group.setIsVerbose(false);
}
