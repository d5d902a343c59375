import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../project-root.ts';

/** All that the program is made of, besides what is installed, which `package-lock.json` and the version of Node tell. */
const parts = ['package.json', 'package-lock.json', '.eleventy.ts', 'bin', 'lib', 'layouts', 'src'];

/**
 * What tells one program from another on different machines, where files have other times: a digest of its files and of the
 * version of Node; hexadecimal.
 */
export function programDigest(): string {
  const files = parts.flatMap((part) => filesIn(part));
  const lines = files.map(
    (file) => `${file} ${hash('sha256', readFileSync(path.join(projectRoot, file)), 'hex')}`,
  );
  return hash('sha256', [process.version, ...lines].join('\n'), 'hex');
}

function filesIn(part: string): readonly string[] {
  const full = path.join(projectRoot, part);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [part];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(`${part}/${name}`));
}
