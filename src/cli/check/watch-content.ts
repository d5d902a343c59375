import { once } from 'node:events';
import { translatorFor } from '../../i18n/translator.ts';
import { printableValues } from '../../text/printable.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { watchFolders } from '../watch-folder.ts';

/**
 * Checks a content folder now and after every change, until the process is told to stop. Says when a check begins and when
 * it has ended, for programs that read along.
 *
 * @param root absolute path of the folder; `shown` is how the user named it.
 */
export async function watchContent(
  root: string,
  shown: string,
  check: () => Promise<unknown>,
  io: Io,
): Promise<void> {
  const translate = translatorFor(io.language);
  const run = async (): Promise<void> => {
    const started = performance.now();
    io.out(`${translate('cli.watch.begins')}\n`);
    try {
      await check();
    } catch (error) {
      // The folder may be gone for a moment, as when git changes branches.
      if (!(error instanceof UsageError)) throw error;
      io.out(`${translate(error.key, printableValues(error.values))}\n`);
    }
    const seconds = new Intl.NumberFormat(io.language, { maximumFractionDigits: 2 }).format(
      (performance.now() - started) / 1000,
    );
    io.out(`${translate('cli.watch.ends', { seconds, folder: shown })}\n`);
  };
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  let running: Promise<void> = Promise.resolve();
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // What goes wrong before anybody waits for it is thrown below.
  failed.catch(() => {});
  const again = (): void => {
    running = running.then(run);
    running.catch(fail);
  };
  // From the start: what is saved during the first check must not be missed.
  const stopWatching = await watchFolders([root], again, (error) => fail(error));
  again();
  try {
    await Promise.race([stopped, failed]);
  } finally {
    stopWatching();
  }
}
