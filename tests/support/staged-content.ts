import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './run-vitrine.ts';
import type { TemporaryContent } from './temporary-content.ts';

/** Either git itself, or a stand-in for machines without it that knows the few commands the hook gives. */
export type GitKind = 'git' | 'a stand-in for git';

/** The stand-in works everywhere; git, only where it is installed. */
export function gitsHere(): readonly GitKind[] {
  const hasGit = spawnSync('git', ['--version']).status === 0;
  return hasGit ? ['git', 'a stand-in for git'] : ['a stand-in for git'];
}

export interface CommitOutcome {
  readonly committed: boolean;
  /** All that was printed. */
  readonly printed: string;
  /** What the hook left behind in the folder for temporary files. */
  readonly left: readonly string[];
}

/** A project under version control that uses the hook of this one. */
export class StagedContent {
  readonly #git: GitKind;
  readonly #project: string;
  readonly #temporary: string;
  /** Where the stand-in keeps what is staged, and itself. */
  readonly #standIn: string;
  readonly #environment: NodeJS.ProcessEnv;

  constructor(git: GitKind, content: TemporaryContent, language: string) {
    this.#git = git;
    this.#project = content.project;
    this.#temporary = path.join(content.root, 'tmp');
    this.#standIn = path.join(content.root, 'stand-in');
    mkdirSync(this.#temporary);
    this.#environment = {
      PATH: `${git === 'git' ? '' : `${this.#standIn}:`}${path.dirname(process.execPath)}:${process.env['PATH']}`,
      HOME: content.root,
      LANG: language,
      TMPDIR: this.#temporary,
      STAND_IN: this.#standIn,
      GIT_CONFIG_NOSYSTEM: '1',
    };
    for (const name of ['bin', '.githooks'])
      symlinkSync(path.join(projectRoot, name), path.join(this.#project, name));
    if (git === 'git') this.#run('init', '--quiet');
    else {
      mkdirSync(path.join(this.#standIn, 'index'), { recursive: true });
      writeFileSync(path.join(this.#standIn, 'git'), standIn);
      chmodSync(path.join(this.#standIn, 'git'), 0o755);
    }
  }

  set(key: string, value: string): this {
    if (this.#git === 'git') this.#run('config', key, value);
    else writeFileSync(path.join(this.#standIn, key), `${value}\n`);
    return this;
  }

  /** Stages files as they are now, named from the project's folder. */
  stage(...names: string[]): this {
    if (this.#git === 'git') this.#run('add', '--', ...names);
    else {
      for (const name of names)
        cpSync(path.join(this.#project, name), path.join(this.#standIn, 'index', name), { recursive: true });
      writeFileSync(path.join(this.#standIn, 'staged'), names.map((name) => `${name}\n`).join(''));
    }
    return this;
  }

  commit(): CommitOutcome {
    const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@acme.example'];
    const [command, args]: [string, readonly string[]] =
      this.#git === 'git'
        ? ['git', [...author, '-c', 'core.hooksPath=.githooks', 'commit', '--quiet', '--message', 'Edit']]
        : ['sh', ['.githooks/pre-commit']];
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.#project,
      env: this.#environment,
      encoding: 'utf8',
    });
    if (this.#git !== 'git' && status === 0) rmSync(path.join(this.#standIn, 'staged'));
    return { committed: status === 0, printed: stdout + stderr, left: readdirSync(this.#temporary) };
  }

  #run(...args: string[]): void {
    execFileSync('git', args, { cwd: this.#project, env: this.#environment });
  }
}

const standIn = `#!/bin/sh
case "$*" in
  'diff --cached --quiet -- content') ! grep -q '^content' "$STAND_IN/staged" 2>/dev/null ;;
  'config --get '*) cat "$STAND_IN/$3" 2>/dev/null ;;
  'ls-files -z -- content') cd "$STAND_IN/index" && find content -type f -print0 ;;
  'checkout-index -z --stdin --prefix='*) cd "$STAND_IN/index" && xargs -0 sh -c '
    for name; do mkdir -p "$(dirname "$0$name")" && cp "$name" "$0$name" || exit; done' "\${4#--prefix=}" ;;
  *) echo "the stand-in does not know: git $*" >&2; exit 1 ;;
esac
`;
