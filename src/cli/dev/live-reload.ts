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

/** Adds the waiting script to a page, and takes off the policy that would forbid it. */
export function withLiveReload(html: string): string {
  const script = `<script>new EventSource(${JSON.stringify(endpoint)}).onmessage = () => location.reload()</script>`;
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</body>', `${script}</body>`);
}
