/*
 * Writes what a release has beside its notes: the npm package, a software bill of materials of what the program depends on when
 * it runs (CycloneDX), and the licences of that. `npm run release-files -- DIR`; the folder is `release` when left out.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../src/project-root.ts';
import { licencesOf } from './licences.ts';

const folder = path.resolve(process.argv[2] ?? 'release');
mkdirSync(folder, { recursive: true });
const npm = (...args: readonly string[]): string =>
  execFileSync('npm', args, { cwd: projectRoot, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

npm('pack', '--silent', '--pack-destination', folder);
const bill = [
  'sbom',
  '--omit',
  'dev',
  '--package-lock-only',
  '--sbom-format',
  'cyclonedx',
  '--sbom-type',
  'application',
];
writeFileSync(path.join(folder, 'sbom.cdx.json'), npm(...bill));
writeFileSync(path.join(folder, 'licences.txt'), licencesOf(projectRoot));
