import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the lock file says of a package. */
export interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

/** The packages of a lock file (npm, version 3), by the folder they are installed in. */
export function lockedPackages(project: string): ReadonlyMap<string, LockedPackage> {
  const text = readFileSync(path.join(project, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, LockedPackage>> };
  return new Map(Object.entries(packages).filter(([folder]) => folder !== ''));
}

/** The licences of what is needed when the program runs: package, version, licence, and the words of it that come along. */
export function licencesOf(project: string): string {
  return [...lockedPackages(project)]
    .filter(
      ([folder, { dev, devOptional }]) => !dev && !devOptional && existsSync(path.join(project, folder)),
    )
    .map(([folder, { version = '', license = '' }]) => {
      const name = folder.replace(/^.*node_modules\//, '');
      const words = wordsIn(path.join(project, folder));
      return [
        `${name} ${version}`,
        `Licence: ${license}`,
        ...(words === undefined ? [] : ['', words.trim()]),
      ].join('\n');
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}

function wordsIn(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(name));
  return file === undefined ? undefined : readFileSync(path.join(folder, file), 'utf8');
}
