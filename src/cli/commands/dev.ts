import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { translatorFor } from '../../i18n/translator.ts';
import { projectRoot } from '../../project-root.ts';
import { securityHeaders } from '../../publish/headers-file.ts';
import { policyWithoutStyles, previewPolicy } from '../../publish/security-policy.ts';
import { readPage } from '../../publish/site-check/read-page.ts';
import { contentRoot } from '../content-root.ts';
import type { DevAnswer, DevRequest } from '../dev/dev-worker.ts';
import { LiveReload, withLiveReload } from '../dev/live-reload.ts';
import { LastPages } from '../dev/preview/last-pages.ts';
import { Preview } from '../dev/preview/preview.ts';
import { type FolderServer, serveFolder } from '../dev/serve-folder.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { readSiteOptions, type SiteOptions } from '../site-options.ts';
import { UsageError } from '../usage-error.ts';
import { watchFolders } from '../watch-folder.ts';

export interface DevOptions extends SiteOptions {
  readonly content: string;
  readonly port: string;
}

/**
 * `vitrine dev`: serves the site on this machine, and builds it again after every change until it is stopped. A change
 * of the content is built by the same process; a change of the program by a new one, since loaded modules stay as they
 * were.
 */
export async function dev(options: DevOptions, io: Io): Promise<ExitCode> {
  const port = readPort(options.port);
  readSiteOptions(options);
  contentRoot(options.content);
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const session = new DevSession(options, io);
  let server: FolderServer;
  try {
    // Before anything is built, so that nobody waits to hear that the port is taken.
    server = await session.serve(port);
  } catch (error) {
    await session.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new UsageError('cli.error.portTaken', { port });
  }
  // From the start: what is saved while the first pages are built must not be missed.
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  failed.catch(() => {});
  const watching = session.watch((error) => fail(error));
  const begin = async (): Promise<void> => {
    await watching;
    await session.rebuild('program');
    session.announce(server);
  };
  try {
    // Who stops it does not wait for the first pages.
    await Promise.race([stopped, failed, begin().then(() => stopped)]);
    return exitCodes.clean;
  } finally {
    await Promise.all([server.close(), session.close(), watching.then((stopWatching) => stopWatching())]);
  }
}

class DevSession {
  readonly #options: DevOptions;
  readonly #io: Io;
  readonly #liveReload = new LiveReload();
  readonly #work = mkdtempSync(path.join(tmpdir(), 'vitrine-dev-'));
  /** The built pages; a build replaces the folder. */
  readonly #site = path.join(this.#work, 'site');
  readonly #preview: Preview;
  /** Nobody who writes content can know it. */
  readonly #nonce = randomBytes(16).toString('base64');
  #worker: ChildProcess | undefined;
  #pathPrefix = '/';
  #running: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(options: DevOptions, io: Io) {
    this.#options = options;
    this.#io = io;
    mkdirSync(this.#site);
    const last = new LastPages(path.join(this.#work, 'last'), path.dirname(path.resolve(options.content)));
    this.#preview = new Preview(io.language, last, (html) => withLiveReload(html, this.#nonce));
  }

  /** @throws the system's error when the port is taken (`EADDRINUSE`). */
  serve(port: number): Promise<FolderServer> {
    const { answer, ownPage, decorate, missing } = this.#preview;
    return serveFolder(
      () => this.#site,
      port,
      () => this.#pathPrefix,
      {
        before: (request, response) =>
          this.#liveReload.answer(request, response) || answer(request, response),
        ownPage,
        transform: decorate,
        missing,
        headers: (html) =>
          securityHeaders(
            html === undefined
              ? policyWithoutStyles(false)
              : previewPolicy(readPage(html).styles, this.#nonce),
          ),
      },
    );
  }

  /** Says where the pages are. */
  announce({ origin }: FolderServer): void {
    if (this.#isClosed) return;
    const url = `${origin}${this.#pathPrefix}`;
    this.#io.out(`${translatorFor(this.#io.language)('cli.dev.serving', { url })}\n`);
  }

  /** Watches content and program. Gives what ends it; `failed` is told when it cannot go on. */
  watch(failed: (error: unknown) => void): Promise<() => void> {
    const content = path.resolve(this.#options.content);
    const own = this.#options.layouts;
    const program = [
      ...['src', 'layouts', '.eleventy.ts'].map((name) => path.join(projectRoot, name)),
      ...(own === undefined ? [] : [path.resolve(own)]),
    ];
    const isContent = (file: string): boolean =>
      `${path.resolve(file)}${path.sep}`.startsWith(`${content}${path.sep}`);
    return watchFolders(
      [content, ...program],
      (files) =>
        void this.rebuild(
          files.every(isContent) ? 'content' : 'program',
          files.map((file) => path.resolve(file)),
        ),
      failed,
    );
  }

  /** Builds once more, after any build under way. Never throws for what an editor or a layout did. */
  rebuild(changed: 'content' | 'program', saved: readonly string[] = []): Promise<void> {
    this.#running = this.#running.then(() => this.#build(changed, saved));
    return this.#running;
  }

  /** Ends what it does, without another word, and removes what it made. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const worker = this.#worker;
    const isRunning = worker !== undefined && worker.exitCode === null && worker.signalCode === null;
    const gone = isRunning ? once(worker, 'exit') : undefined;
    this.#stopWorker();
    // As long as it runs, it may write.
    await gone;
    rmSync(this.#work, { recursive: true, force: true });
  }

  async #build(changed: 'content' | 'program', saved: readonly string[]): Promise<void> {
    if (this.#isClosed) return;
    const started = performance.now();
    const translate = translatorFor(this.#io.language);
    if (changed === 'program' && this.#worker) {
      this.#io.out(`${translate('cli.dev.restarting')}\n`);
      this.#stopWorker();
    }
    const answer = await this.#ask(saved);
    if (this.#isClosed) return;
    this.#io.out(`\n${answer.report}`);
    if (answer.built) this.#pathPrefix = answer.pathPrefix;
    this.#preview.update(answer.preview, this.#site, this.#pathPrefix);
    // What could not be built is said on the pages, too.
    this.#liveReload.reload();
    if (!answer.built) return;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    this.#io.out(`${translate('cli.dev.built', { seconds })}\n`);
  }

  async #ask(saved: readonly string[]): Promise<DevAnswer> {
    const { content, baseUrl, pathPrefix, layouts } = this.#options;
    const { language, today, colour, columns } = this.#io;
    const request: DevRequest = {
      content: path.resolve(content),
      output: this.#site,
      cache: path.join(this.#work, 'cache'),
      saved,
      io: { language, today, colour, columns },
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(pathPrefix === undefined ? {} : { pathPrefix }),
      ...(layouts === undefined ? {} : { layouts: path.resolve(layouts) }),
    };
    // One that ended while it had nothing to do is replaced, too.
    if (this.#worker?.exitCode !== null || this.#worker.signalCode !== null)
      this.#worker = fork(path.join(projectRoot, 'bin/dev-worker.js'), { serialization: 'advanced' });
    const worker = this.#worker;
    // A message that can no longer be sent is answered by `exit` below.
    worker.send(request, () => {});
    const ended = new AbortController();
    try {
      const [answer] = await Promise.race([
        once(worker, 'message', { signal: ended.signal }) as Promise<[DevAnswer]>,
        // A module that cannot even be loaded ends the process; its own words are on the screen already.
        once(worker, 'exit', { signal: ended.signal }).then((): [DevAnswer] => {
          this.#worker = undefined;
          const report = `${translatorFor(language)('cli.dev.kept')}\n`;
          return [{ report, built: false, pathPrefix: this.#pathPrefix, preview: undefined }];
        }),
      ]);
      return answer;
    } finally {
      ended.abort();
    }
  }

  #stopWorker(): void {
    if (this.#worker?.connected) this.#worker.disconnect();
    this.#worker?.kill();
    this.#worker = undefined;
  }
}

/** @throws UsageError for anything but a port number. */
function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535) throw new UsageError('cli.error.port', { value });
  return port;
}
