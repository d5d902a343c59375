import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { forkModule } from '../fork-module.ts';
import type { BuiltPage } from './check-page.ts';
import { SiteCheck, type SiteCheckOptions, type SiteCheckResult } from './check-site.ts';

/** Takes the pages of a site as they are made, and says at the end what is wrong with them and what they weigh. */
export interface SiteChecker {
  begin(options: SiteCheckOptions): void;
  add(page: BuiltPage): void;
  finish(): Promise<SiteCheckResult>;
  /** Ends it, finished or not. */
  stop(): void;
}

/** What goes to the other process; it answers `finish` with the result. */
export type CheckerMessage =
  | { readonly begin: SiteCheckOptions }
  | { readonly add: BuiltPage }
  | { readonly finish: true };

/** Checks in this process, one page after the other. */
export function checkInline(): SiteChecker {
  let check: SiteCheck | undefined;
  return {
    begin: (options) => {
      check = new SiteCheck(options);
    },
    add: (page) => check?.add(page),
    finish: async () => check?.finish() ?? { faults: [], weights: [] },
    stop: () => {},
  };
}

/** Pages from which a second process is worth its start. */
const manyPages = 200;

/** The checker for a site of so many pages. */
export function checkerFor(pages: number): SiteChecker {
  return pages < manyPages ? checkInline() : checkInProcess();
}

/** Checks in a process of its own, on another core, while this one still renders. */
function checkInProcess(): SiteChecker {
  const child = forkModule(new URL('./checker-process.ts', import.meta.url));
  const send = (message: CheckerMessage): void => void child.send(message);
  return {
    begin: (options) => send({ begin: options }),
    add: (page) => send({ add: page }),
    finish: async () => {
      send({ finish: true });
      return answerOf(child);
    },
    stop: () => void child.kill(),
  };
}

async function answerOf(child: ChildProcess): Promise<SiteCheckResult> {
  const ended = new AbortController();
  try {
    const [result] = await Promise.race([
      once(child, 'message', { signal: ended.signal }) as Promise<[SiteCheckResult]>,
      once(child, 'exit', { signal: ended.signal }).then(() => {
        throw new Error('the process that checks the pages ended before it had answered');
      }),
    ]);
    return result;
  } finally {
    ended.abort();
  }
}
