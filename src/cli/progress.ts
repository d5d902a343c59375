import type { ContentFileSystem } from '../content/file-system.ts';
import { isOrganizationKey } from '../content/load-library.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Io } from './io.ts';

/** Work on fewer organizations is over before anyone wonders. */
const fewest = 25;

/** A line on the terminal that says how far a command is, and is gone when it is done; nothing in a pipe or in CI. */
export class Progress {
  readonly #io: Pick<Io, 'language' | 'isTerminal' | 'environment' | 'error'>;
  readonly #isWanted: boolean;
  #isShown = false;

  constructor(io: Pick<Io, 'language' | 'isTerminal' | 'environment' | 'error'>) {
    this.#io = io;
    this.#isWanted = io.isTerminal === true && !io.environment['CI'];
  }

  /**
   * @param done how many organizations are dealt with, of `all`.
   * @param pages how many were made of them, where pages are made.
   */
  show(done: number, all: number, pages?: number): void {
    if (all < fewest) return;
    const translate = translatorFor(this.#io.language);
    this.line(
      pages === undefined
        ? translate('cli.progress', { done, all })
        : translate('cli.build.progress', { pages, done, all }),
    );
  }

  /** Shows a line in the place of the one before. */
  line(words: string): void {
    if (!this.#isWanted) return;
    this.#io.error(`\r${words}\u001b[K`);
    this.#isShown = true;
  }

  clear(): void {
    if (this.#isShown) this.#io.error('\r\u001b[K');
    this.#isShown = false;
  }

  /** A file system that tells how many organizations were read of it. */
  reading(system: ContentFileSystem): ContentFileSystem {
    let [done, all] = [0, 0];
    return {
      read: (file) => system.read(file),
      list: (folder) => {
        const entries = system.list(folder);
        if (folder === '')
          all = entries?.filter(({ kind, name }) => kind === 'folder' && isOrganizationKey(name)).length ?? 0;
        else if (isOrganizationKey(folder)) {
          done += 1;
          this.show(done, all);
        }
        return entries;
      },
    };
  }
}
