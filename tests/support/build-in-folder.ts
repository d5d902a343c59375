import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../../src/project-root.ts';

/**
 * Builds a site as `npm run build` does, for a script, and shows what the build prints.
 *
 * @throws Error when the site was not built.
 */
export function buildInFolder(output: string, ...options: string[]): void {
  const vitrine = path.join(projectRoot, 'bin/vitrine.js');
  const { status } = spawnSync(process.execPath, [vitrine, 'build', '--output', output, ...options], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the site was not built');
}
