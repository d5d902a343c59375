import type { IncomingMessage, ServerResponse } from 'node:http';

const endpoint = '/__vitrine/changes';

/** Tells open pages to reload. Only for `vitrine dev`: published pages carry no script. */
export class LiveReload {
  readonly #listeners = new Set<ServerResponse>();

  /** Answers the pages that wait for changes; false for any other request. */
  readonly answer = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.url !== endpoint) return false;
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 500\n\n');
    this.#listeners.add(response);
    request.on('close', () => this.#listeners.delete(response));
    return true;
  };

  reload(): void {
    for (const listener of this.#listeners) listener.write('data: reload\n\n');
  }
}

/**
 * Adds the waiting script to a page, and takes off the policy in the page, which would forbid it: the one sent with it stands in its place. The script keeps the reader's place: not
 * the pixels from the top, which other findings would move, but the heading next above.
 *
 * @param nonce by which the policy that is sent with the page knows the script.
 */
export function withLiveReload(html: string, nonce: string): string {
  const open = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const end = open.lastIndexOf('</body>');
  if (end === -1) return open;
  return `${open.slice(0, end)}<script nonce="${nonce}">${waitingScript}</script>${open.slice(end)}`;
}

const waitingScript = [
  `new EventSource(${JSON.stringify(endpoint)}).onmessage = () => {`,
  'const above = [...document.querySelectorAll("main [id]")].findLast((one) => 1 > one.getBoundingClientRect().top);',
  'const place = above ? [above.id, above.getBoundingClientRect().top] : undefined;',
  'history.replaceState({ place, top: scrollY }, "");',
  'location.reload();',
  '};',
  'if (history.state) {',
  'history.scrollRestoration = "manual";',
  'const { place: [id, before] = [], top } = history.state;',
  'const above = id && document.getElementById(id);',
  'scrollTo({ top: above ? scrollY + above.getBoundingClientRect().top - before : top, behavior: "instant" });',
  'history.replaceState(null, "");',
  'history.scrollRestoration = "auto";',
  '}',
].join(' ');
