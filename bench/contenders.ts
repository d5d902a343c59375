import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { editStatement } from './edit-statement.ts';
import type { GeneratedOrganization } from './generate.ts';
import { type Program, projectFile } from './measure.ts';

/** Everything that is measured, by the name it has in the table. */
export const contenderNames = {
  cold: 'Vitrine, cold build',
  edited: 'Vitrine, one statement edited, build',
  unchanged: 'Vitrine, nothing edited, build',
  plain: 'plain Eleventy',
  hugo: 'Hugo',
  floor: 'bare Node (floor)',
  checkAnew: 'check, all anew',
  checkUnchanged: 'check, nothing changed',
  parse: 'parse only (floor)',
  empty: 'empty TypeScript program',
  ownCheck: 'check of our three statements',
  ownBuild: 'build of our three statements, warm cache',
} as const;

export type ContenderName = keyof typeof contenderNames;

export interface Contender extends Program {
  readonly name: ContenderName;
  /** Absolute path of the site it writes; absent for one that writes none. */
  readonly output?: string;
  /** What comes before each run and is not measured. */
  readonly prepare?: () => void;
}

/** The Vitrine that is measured: this project, or another copy of it. */
export class MeasuredVitrine {
  /** Absolute path of the copy. */
  readonly root: string;
  /** Whether it keeps what it built for the next build. */
  readonly keepsBuilds: boolean;

  constructor(root: string) {
    this.root = root;
    const help = execFileSync(process.execPath, [path.join(root, 'bin/vitrine.js'), 'build', '--help'], {
      encoding: 'utf8',
    });
    this.keepsBuilds = help.includes('--no-cache');
  }

  get content(): string {
    return path.join(this.root, 'content');
  }

  build(content: string, output: string): Program {
    return this.#run('build', '--content', content, '--output', output);
  }

  buildCold(content: string, output: string): Program {
    const cold = this.keepsBuilds ? ['--no-cache'] : [];
    return this.#run('build', '--content', content, '--output', output, ...cold);
  }

  check(content: string, ...options: string[]): Program {
    return this.#run('check', '--content', content, ...options);
  }

  #run(...args: string[]): Program {
    return {
      command: [process.execPath, path.join(this.root, 'bin/vitrine.js'), ...args],
      folder: this.root,
    };
  }
}

/** Whether there is a `hugo` on the path. */
export function hasHugo(): boolean {
  return spawnSync('hugo', ['version']).status === 0;
}

/** What is built and checked at one size, and by whom. */
export interface BenchedSize {
  readonly vitrine: MeasuredVitrine;
  readonly withHugo: boolean;
  /** Absolute path of the folder of everything that is read and written. */
  readonly folder: string;
  readonly organizations: readonly GeneratedOrganization[];
}

/** Where the contenders find what they read. */
export function foldersIn(folder: string) {
  const at = (name: string): string => path.join(folder, name);
  return {
    content: at('content'),
    /** Content that is edited between builds, and the site of it, which each build replaces. */
    edited: at('edited-content'),
    editedSite: at('edited-site'),
    plain: at('plain'),
    hugo: at('hugo'),
  };
}

/**
 * Who builds and checks a site of one size, in the order of their turns.
 *
 * A build from nothing has an output folder of its own in each run, and none is removed before the end: for a second or
 * more after thousands of files were removed, the disk is slow to make new ones, and whoever came next would pay for it.
 */
export function contendersFor(
  { vitrine, withHugo, folder, organizations }: BenchedSize,
  run: number,
): Contender[] {
  const { content, edited, editedSite, plain, hugo } = foldersIn(folder);
  const floor = projectFile('bench/floor.mjs');
  const outputOf = (name: string): string => path.join(folder, `${name}-${run}`);
  const outputs = {
    cold: outputOf('vitrine-site'),
    plain: outputOf('plain-site'),
    hugo: outputOf('hugo-site'),
    floor: outputOf('floor-site'),
  };
  const eleventy = projectFile('node_modules/@11ty/eleventy/cmd.cjs');
  const edit = (): void => {
    const organization = organizations[run % organizations.length];
    if (organization) editStatement(edited, organization);
  };
  return [
    { name: 'cold', ...vitrine.buildCold(content, outputs.cold), output: outputs.cold },
    {
      name: 'plain',
      command: [process.execPath, eleventy, '--quiet', `--output=../${path.basename(outputs.plain)}`],
      folder: plain,
      output: outputs.plain,
    },
    ...(withHugo
      ? [
          {
            name: 'hugo' as const,
            command: ['hugo', '--quiet', '--destination', outputs.hugo] as const,
            folder: hugo,
            output: outputs.hugo,
          },
        ]
      : []),
    {
      name: 'floor',
      command: [process.execPath, floor, plain, outputs.floor],
      folder,
      output: outputs.floor,
    },
    { name: 'unchanged', ...vitrine.build(edited, editedSite), output: editedSite },
    { name: 'edited', ...vitrine.build(edited, editedSite), output: editedSite, prepare: edit },
    { name: 'checkAnew', ...vitrine.check(content, '--no-cache') },
    { name: 'checkUnchanged', ...vitrine.check(content) },
    { name: 'parse', command: [process.execPath, floor, plain], folder },
  ];
}

/** What an editor of the statements that ship waits for, next to what Node and the TypeScript loader take for nothing. */
export function startContenders(vitrine: MeasuredVitrine, folder: string): Contender[] {
  return [
    {
      name: 'empty',
      command: [process.execPath, '--import', 'tsx', projectFile('bench/empty.ts')],
      folder: projectFile('.'),
    },
    { name: 'ownCheck', ...vitrine.check(vitrine.content) },
    { name: 'ownBuild', ...vitrine.build(vitrine.content, path.join(folder, 'own-site')) },
  ];
}
