import { readFileSync, realpathSync } from 'node:fs';
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
  /** A page that has no file, by the path that was asked for; undefined where there is none. */
  readonly ownPage?: (path: string) => string | undefined;
  /** The headers to send with a page, or with anything else. */
  readonly headers?: (html: string | undefined) => Readonly<Record<string, string>>;
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
 * what is not there. Files are read anew at every request; links that lead out of the folder are not followed. Whoever
 * asks for another host than this machine is refused: a page of the web can have its own name lead here (DNS rebinding),
 * and would read what is not published yet.
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
    if (!isThisMachine(request.headers.host)) return refuse(response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
    // What serves files fails for a range that ends before it begins; nobody needs a part of a preview.
    delete request.headers.range;
    for (const [name, value] of Object.entries(options.headers?.(undefined) ?? {}))
      response.setHeader(name, value);
    if (options.before?.(request, response)) return;
    const url = request.url ?? '/';
    const own = options.ownPage?.(url.split(/[?#]/)[0] ?? '');
    if (own !== undefined) return send(response, 200, own, options);
    const prefix = typeof pathPrefix === 'string' ? pathPrefix : pathPrefix();
    if (!url.startsWith(prefix)) return notFound(folder(), undefined, response, options);
    request.url = url.slice(prefix.length - 1);
    const address = decodePath(request.url);
    if (address === undefined) return notFound(folder(), undefined, response, options);
    if (leadsOut(folder(), address)) return notFound(folder(), undefined, response, options);
    if (options.transform && sendPage(folder(), address, response, options)) return;
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

function sendPage(folder: string, address: string, response: ServerResponse, options: ServeOptions): boolean {
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
  send(response, 200, options.transform?.(html, page) ?? html, options);
  return true;
}

function notFound(
  folder: string,
  address: string | undefined,
  response: ServerResponse,
  options: ServeOptions,
): void {
  const { transform = (html: string) => html, missing } = options;
  const page = address === undefined ? undefined : missing?.(address.replace(/\/index\.html$/, '/'));
  if (page) {
    send(response, page.status, page.html, options);
    return;
  }
  let html = '404';
  try {
    html = readFileSync(path.join(folder, '404.html'), 'utf8');
  } catch {
    // A site without the page still answers.
  }
  send(response, 404, transform(html, '/404.html'), options);
}

function send(response: ServerResponse, status: number, html: string, { headers }: ServeOptions): void {
  response
    .writeHead(status, {
      ...headers?.(html),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    })
    .end(html);
}

const localNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** @param host the header, with a port or without. */
function isThisMachine(host: string | undefined): boolean {
  return host !== undefined && localNames.has(host.replace(/:\d+$/, '').toLowerCase());
}

/** Misdirected Request (RFC 9110, section 15.5.20). */
function refuse(response: ServerResponse): void {
  response
    .writeHead(421, { 'content-type': 'text/plain; charset=utf-8' })
    .end('This server answers to 127.0.0.1 and localhost only.\n');
}

/** Method Not Allowed (RFC 9110, section 15.5.6). */
function refuseMethod(response: ServerResponse): void {
  response
    .writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' })
    .end('This server only gives pages.\n');
}

/** What may stand for an address, besides a file of that name. */
const endings = ['', '.html', '.htm', '/index.html', '/index.htm'];

/** Whether a file that would be sent for an address is really one from elsewhere. */
function leadsOut(folder: string, address: string): boolean {
  const root = realPath(folder);
  // For a moment, while a new site takes the place of the old one, there is none.
  if (root === undefined) return false;
  return endings.some((ending) => {
    const file = realPath(path.join(folder, `${address.replace(/\/$/, '')}${ending}`));
    return file !== undefined && file !== root && !file.startsWith(`${root}${path.sep}`);
  });
}

/** Undefined for what is not there, which is for others to say. */
function realPath(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
  } catch {
    return undefined;
  }
}
