import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

export interface FolderServer {
  /** `http://127.0.0.1:8080`, without a final slash. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Called for every request first; true when it has answered. */
  readonly before?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Applied to every page before it is sent; the address is that of the page below the path prefix. */
  readonly transform?: (html: string, address: string) => string;
  /** The page to send for an address that has no file; the folder's `404.html` when there is none. */
  readonly missing?: (address: string) => MissingPage | undefined;
}

export interface MissingPage {
  readonly status: number;
  readonly html: string;
}

/**
 * Serves a folder to this machine only, at 127.0.0.1, as a static host would: `index.html` for a folder, `404.html` for
 * what is not there. Files are read anew at every request.
 *
 * @param port 0 for any free one.
 * @param pathPrefix starts and ends with a slash; a function where it may change.
 * @throws the system's error when the port is taken (`EADDRINUSE`).
 */
export async function serveFolder(
  folder: () => string,
  port: number,
  pathPrefix: string | (() => string),
  options: ServeOptions = {},
): Promise<FolderServer> {
  const server = createServer((request, response) => {
    if (options.before?.(request, response)) return;
    const url = request.url ?? '/';
    const prefix = typeof pathPrefix === 'string' ? pathPrefix : pathPrefix();
    if (!url.startsWith(prefix)) return notFound(folder(), undefined, response, options);
    request.url = url.slice(prefix.length - 1);
    const address = decodePath(request.url);
    if (address === undefined) return notFound(folder(), undefined, response, options);
    if (options.transform && sendPage(folder(), address, response, options.transform)) return;
    sirv(folder(), { dev: true, etag: false, maxAge: 0, setHeaders: nameCharacterSet })(
      request,
      response,
      () => notFound(folder(), address, response, options),
    );
  });
  await listen(server, port);
  const { port: bound } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

/** Text without a character set would be read as Windows-1252 by browsers. */
const textTypes: Readonly<Record<string, string>> = { '.md': 'text/markdown', '.txt': 'text/plain' };

function nameCharacterSet(response: ServerResponse, file: string): void {
  const type = textTypes[path.extname(file)];
  if (type !== undefined) response.setHeader('Content-Type', `${type};charset=utf-8`);
}

function sendPage(
  folder: string,
  address: string,
  response: ServerResponse,
  transform: NonNullable<ServeOptions['transform']>,
): boolean {
  // Hosts find the page of a folder without its final slash, too.
  const page = address.replace(/(?:\/index\.html|(?<=\/[^/.]+)|\/)$/, '/');
  const file = path.join(folder, page.endsWith('/') ? `${page}index.html` : page);
  if (!file.endsWith('.html') || !`${file}`.startsWith(`${folder}${path.sep}`)) return false;
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch {
    return false;
  }
  send(response, 200, transform(html, page));
  return true;
}

function notFound(
  folder: string,
  address: string | undefined,
  response: ServerResponse,
  { transform = (html) => html, missing }: ServeOptions,
): void {
  const page = address === undefined ? undefined : missing?.(address.replace(/\/index\.html$/, '/'));
  if (page) {
    send(response, page.status, page.html);
    return;
  }
  let html = '404';
  try {
    html = readFileSync(path.join(folder, '404.html'), 'utf8');
  } catch {
    // A site without the page still answers.
  }
  send(response, 404, transform(html, '/404.html'));
}

function send(response: ServerResponse, status: number, html: string): void {
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(html);
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
  } catch {
    return undefined;
  }
}
