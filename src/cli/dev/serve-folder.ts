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
  /** Applied to every page before it is sent. */
  readonly transform?: (html: string) => string;
}

/**
 * Serves a folder to this machine only, at 127.0.0.1, as a static host would: `index.html` for a folder, `404.html` for
 * what is not there. Files are read anew at every request.
 *
 * @param port 0 for any free one.
 * @param pathPrefix starts and ends with a slash.
 * @throws the system's error when the port is taken (`EADDRINUSE`).
 */
export async function serveFolder(
  folder: () => string,
  port: number,
  pathPrefix: string,
  options: ServeOptions = {},
): Promise<FolderServer> {
  const server = createServer((request, response) => {
    if (options.before?.(request, response)) return;
    const url = request.url ?? '/';
    if (!url.startsWith(pathPrefix)) return notFound(folder(), response, options);
    request.url = url.slice(pathPrefix.length - 1);
    const address = decodePath(request.url);
    if (address === undefined) return notFound(folder(), response, options);
    if (options.transform && sendPage(folder(), address, response, options.transform)) return;
    sirv(folder(), { dev: true, etag: false, maxAge: 0, setHeaders: nameCharacterSet })(
      request,
      response,
      () => notFound(folder(), response, options),
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
  transform: (html: string) => string,
): boolean {
  const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
  if (!file.endsWith('.html') || !`${file}`.startsWith(`${folder}${path.sep}`)) return false;
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch {
    return false;
  }
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(transform(html));
  return true;
}

function notFound(
  folder: string,
  response: ServerResponse,
  { transform = (html) => html }: ServeOptions,
): void {
  let html = '404';
  try {
    html = readFileSync(path.join(folder, '404.html'), 'utf8');
  } catch {
    // A site without the page still answers.
  }
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(transform(html));
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
  } catch {
    return undefined;
  }
}
