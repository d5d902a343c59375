import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { eventually, isRunning, type RunningVitrine, startVitrine } from './run-vitrine.ts';
import type { TemporaryContent } from './temporary-content.ts';

/** A running `vitrine dev`. */
export interface DevSession {
  readonly vitrine: RunningVitrine;
  readonly content: TemporaryContent;
  /** Where the program may put temporary files; nobody else does. */
  readonly temporary: string;
}

/** Starts `vitrine dev` on a content folder. */
export function startDev(content: TemporaryContent, args: readonly string[] = ['--port', '0']): DevSession {
  const temporary = path.join(content.root, 'temporary');
  mkdirSync(temporary, { recursive: true });
  const vitrine = startVitrine(['dev', ...args], { cwd: content.project, env: { TMPDIR: temporary } });
  return { vitrine, content, temporary };
}

/** The address that dev prints once it serves. */
export async function addressOf({ vitrine }: DevSession): Promise<string> {
  return eventually('dev says where it serves', () => {
    if (!isRunning(vitrine.pid)) throw new Error(`dev has ended: ${vitrine.printed}`);
    return /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(vitrine.printed)?.[0];
  });
}

/** Gives what is printed from now on. */
export function printedLater({ vitrine }: DevSession): () => string {
  const { length } = vitrine.printed;
  return () => vitrine.printed.slice(length);
}

/** The temporary folders of the program. */
export function workFolders({ temporary }: DevSession): string[] {
  return readdirSync(temporary).filter((name) => name.startsWith('vitrine'));
}
