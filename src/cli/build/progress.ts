import { translatorFor } from '../../i18n/translator.ts';
import type { Io } from '../io.ts';

/** Builds of fewer organizations are over before anyone wonders. */
const fewest = 25;

/** A line on the terminal that says how far a build is, and is gone when it is done; nothing in a pipe or in CI. */
export class Progress {
  readonly #io: Io;
  readonly #isWanted: boolean;
  #isShown = false;

  constructor(io: Io) {
    this.#io = io;
    this.#isWanted = io.isTerminal === true && !io.environment['CI'];
  }

  /**
   * @param pages how many are made.
   * @param done how many organizations they are of, of `all`.
   */
  show(pages: number, done: number, all: number): void {
    if (!this.#isWanted || all < fewest) return;
    const line = translatorFor(this.#io.language)('cli.build.progress', { pages, done, all });
    this.#io.error(`\r${line}\u001b[K`);
    this.#isShown = true;
  }

  clear(): void {
    if (this.#isShown) this.#io.error('\r\u001b[K');
    this.#isShown = false;
  }
}
