import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addressOf,
  printedLater as printedLaterBy,
  type DevSession as Session,
  startDev,
  workFolders,
} from '../support/dev-session.ts';
import { freePort, listening } from '../support/ports.ts';
import { descendantsOf, eventually, isRunning } from '../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const english = 'acme/privacy.en.md';
const french = 'acme/privacy.fr.md';

/** Asks for a path as it is written, which fetch would tidy up, and for the host by any name. */
function get(
  address: string,
  rawPath: string,
  host = new URL(address).host,
): Promise<{ status: number | undefined; html: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: rawPath, headers: { host } }, (response) => {
      let html = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        html += text;
      });
      response.on('end', () => resolve({ status: response.statusCode, html }));
    });
    asked.on('error', reject).end();
  });
}

describe('vitrine dev', () => {
  let session: Session;
  let address: string;
  const page = async (at = 'en/acme/privacy/'): Promise<string> => (await fetch(new URL(at, address))).text();
  const shows = (words: string, at?: string): Promise<string> =>
    eventually(`the page shows “${words}”`, async () => {
      const html = await page(at);
      return html.includes(words) ? html : undefined;
    });
  /** What is printed from now on. */
  const printedLater = (): (() => string) => printedLaterBy(session);

  beforeAll(async () => {
    session = startDev(make.minimal());
    address = await addressOf(session);
  });

  afterAll(async () => {
    await session.vitrine.stop();
  });

  it('says where it serves, and that the content is well', () => {
    expect(session.vitrine.printed).toMatch(
      /\nNo problem found in 6 files\.\nShown again after \d+\.\d s\.\nServing on http:\/\/127\.0\.0\.1:\d+\/ — press Ctrl\+C to stop\.\n$/,
    );
  });

  it('serves every page with a script that waits for changes, and the headers of a host that let nothing else run', async () => {
    for (const at of [
      '',
      'en/',
      'fr/',
      'en/acme/privacy/',
      'en/acme/privacy',
      'fr/acme/confidentialite/',
      'en/compare/',
    ]) {
      const response = await fetch(new URL(at, address));
      const html = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const [, nonce] =
        /<script nonce="([^"]+)">new EventSource\("\/__vitrine\/changes"\)[^<]*<\/script><\/body>/.exec(
          html,
        ) ?? [];
      expect(nonce).toMatch(/^[\w+/]{20,}=*$/);
      expect(response.headers.get('content-security-policy')).toMatch(
        new RegExp(
          `^default-src 'none'; style-src 'self' 'sha256-[^;]*; script-src 'nonce-${nonce?.replaceAll('+', '\\+')}'; `,
        ),
      );
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(html).not.toContain('Content-Security-Policy');
    }
    const other = await fetch(new URL('robots.txt', address));
    expect(other.headers.get('content-security-policy')).toContain("script-src 'none'");
    expect(other.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('serves the other files, and the page for what is not there', async () => {
    expect(await page('sitemap.xml')).toContain('<urlset');
    expect(await page('robots.txt')).toContain('Sitemap:');
    const missing = await fetch(new URL('en/nowhere/', address));
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('Page not found');
  });

  it.each([
    '/../content/site.yaml',
    '/..%2f..%2f..%2fcontent/site.yaml',
    '/%2e%2e/%2e%2e/%2e%2e/home/editor/project/content/site.yaml',
    '/en/../../../../../../../../etc/passwd',
    '//etc/passwd',
    '/\\..\\..\\etc\\passwd',
    '/%',
    '/en/%00',
    '/en/acme/privacy/index.html%00.css',
  ])('serves nothing else: %s', async (rawPath) => {
    const { status, html } = await get(address, rawPath);
    expect(status).toBe(404);
    expect(html).not.toMatch(/baseUrl|root:/);
  });

  it.each([
    ['a range that ends before it begins', 'GET /sitemap.xml', 'Range: bytes=5-2', 200],
    ['ranges that are none', 'GET /sitemap.xml', 'Range: bytes=abc-,0-1,-', 200],
    ['a range without end', 'GET /robots.txt', `Range: bytes=0-${'9'.repeat(40)}`, 200],
    ['a body', 'POST /en/', 'Content-Length: 1\r\n\r\nx', 405],
    ['another method', 'PROPFIND /en/', 'Depth: 1', 405],
    ['the address of another host', 'GET http://rebound.example/en/', 'X: y', 404],
    ['two lengths', 'POST /en/', 'Content-Length: 4\r\nTransfer-Encoding: chunked', 400],
    ['a line more in its address', 'GET /en/?%0d%0a\rX: y', 'X: y', 400],
  ])('goes on after a request with %s', async (_what, begin, header, status) => {
    const { port } = new URL(address);
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect({ host: '127.0.0.1', port: Number(port) }, () =>
        socket.write(
          `${begin} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n${header}\r\n\r\n`,
        ),
      );
      socket
        .on('data', (bytes) => {
          text += String(bytes);
        })
        .on('error', () => {})
        .on('close', () => resolve(text));
    });
    expect(answer.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(await page()).toContain('Privacy statement');
  });

  it('gives other sites no way to read it', async () => {
    for (const at of ['en/acme/privacy/', 'en/acme/privacy.json', '__vitrine/findings/']) {
      const { headers } = await fetch(new URL(at, address), {
        headers: { Origin: 'https://rebound.example' },
      });
      expect([at, headers.get('access-control-allow-origin')]).toEqual([at, null]);
      expect([at, headers.get('cross-origin-resource-policy')]).toEqual([at, 'same-origin']);
    }
  });

  it('answers to the names of this machine alone, so that no page of the web can have its own name lead here', async () => {
    const { port } = new URL(address);
    for (const name of ['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'])
      expect([name, (await get(address, '/en/', `${name}:${port}`)).status]).toEqual([name, 200]);
    const names = ['rebound.example', '127.0.0.1.rebound.example', 'localhost.example', '127.0.0.2', ''];
    for (const at of ['/en/', '/__vitrine/changes', '/__vitrine/findings/', '/robots.txt'])
      for (const name of names) {
        const { status, html } = await get(address, at, `${name}:${port}`);
        expect([name, status]).toEqual([name, 421]);
        expect(html).toBe('This server answers to 127.0.0.1 and localhost only.\n');
      }
  });

  it('does not follow a link that leads out of what was built', async () => {
    const [work = ''] = workFolders(session);
    const site = path.join(session.temporary, work, 'site');
    symlinkSync(session.content.project, path.join(site, 'out'));
    symlinkSync(path.join(session.content.project, 'content/site.yaml'), path.join(site, 'settings.txt'));
    symlinkSync(path.join(session.content.project, 'content/site.yaml'), path.join(site, 'settings.html'));
    symlinkSync(path.join(site, 'robots.txt'), path.join(site, 'within.txt'));
    for (const at of ['/out/content/site.yaml', '/settings.txt', '/settings.html', '/settings']) {
      const { status, html } = await get(address, at);
      expect([at, status]).toEqual([at, 404]);
      expect(html).not.toContain('baseUrl');
    }
    expect((await get(address, '/within.txt')).html).toContain('Sitemap:');
  });

  it('can be reached from this machine only', async () => {
    const port = Number(new URL(address).port);
    const others = Object.values(networkInterfaces())
      .flatMap((interfaces) => interfaces ?? [])
      .filter(({ internal, scopeid }) => !internal && !scopeid)
      .map((network) => network.address);
    const answers = (host: string): Promise<boolean> =>
      new Promise((resolve) => {
        const socket = connect({ host, port, timeout: 2_000 });
        const end = (answered: boolean): void => {
          socket.destroy();
          resolve(answered);
        };
        socket
          .on('connect', () => end(true))
          .on('error', () => end(false))
          .on('timeout', () => end(false));
      });
    expect(await answers('127.0.0.1')).toBe(true);
    for (const host of ['127.0.0.2', '::1', ...others])
      expect([host, await answers(host)]).toEqual([host, false]);
  });

  it('shows an edit of the content, and tells open pages to reload', async () => {
    const open = new AbortController();
    const changes = await fetch(new URL('/__vitrine/changes', address), { signal: open.signal });
    expect(changes.headers.get('content-type')).toBe('text/event-stream');
    let received = '';
    const reading = (async () => {
      for await (const bytes of changes.body ?? []) received += Buffer.from(bytes).toString();
    })().catch(() => {});
    expect(await page()).not.toContain('an edited sentence');

    session.content.replace(english, 'The cooperative respects privacy.', 'This is an edited sentence.');
    await shows('an edited sentence');
    await eventually('open pages are told', () => received.includes('data: reload\n\n'));
    // Saving is several steps for the system, and of each there may be a build.
    await eventually(
      'they were told once for each build after the first',
      () =>
        received.split('data: reload').length ===
        session.vitrine.printed.split('Shown again after').length - 1,
    );
    open.abort();
    await reading;
  });

  it('prints the findings after a mistake, shows the page all the same, and goes on to show its correction', async () => {
    const printed = printedLater();
    session.content.append(french, '\nVoir [le piège](javascript:alert(1)).\n');
    session.content.append(english, '\nSee [the trap](javascript:alert(1)).\n');
    const html = await shows('the trap');
    expect(html).toContain('See <a>the trap</a>.');
    await eventually('the findings are printed', () =>
      /\n2 errors, 0 warnings, 0 notices\.\n[^\n]*could not be published like this/.test(printed()),
    );
    for (const [file, column] of [
      [english, 5],
      [french, 6],
    ] as const)
      expect(printed()).toMatch(
        new RegExp(
          `^content/${file}\\n {2}28:${column} {2}error {2}Links that start with “javascript:”`,
          'm',
        ),
      );

    const corrected = printedLater();
    session.content.replace(french, '(javascript:alert(1))', '(#cookies)');
    session.content.replace(english, '(javascript:alert(1))', '(#cookies)');
    await shows('<a href="#cookies">the trap</a>');
    await eventually('that all is well is printed', () => corrected().includes('No problem found'));
  });

  it('keeps the last pages while the settings cannot be read', async () => {
    const printed = printedLater();
    const settings = session.content.read('site.yaml');
    session.content.write('site.yaml', `${settings}oops: [\n`);
    await eventually('the finding is printed', () =>
      printed().includes('The pages could not be built; the last ones stay on show.'),
    );
    expect(printed()).toMatch(/^content\/site\.yaml\n {2}\d+:\d+ {2}error /m);
    expect(await page()).toContain('an edited sentence');
    session.content.write('site.yaml', settings.replace('en: Showcase', 'en: Cabinet'));
    await shows('Cabinet');
  });

  it('shows what is added, and no longer what is deleted', async () => {
    session.content.addOrganization('second');
    await shows('Acme Cooperative', 'en/second/privacy/');
    await shows('/en/second/privacy/', 'en/');
    session.content.delete('second');
    await eventually('the page is gone', async () => {
      const { status } = await fetch(new URL('en/second/privacy/', address));
      return status === 404;
    });
    // A folder goes file by file: what was found while it was half gone may be shown for a moment.
    await eventually('nothing names it any more', async () => !(await page('en/')).includes('second'));
  });

  it('goes on when the process that builds is gone', async () => {
    const [worker] = descendantsOf(session.vitrine.pid).filter((pid) =>
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dev-worker'),
    );
    if (worker === undefined) return expect(process.platform).not.toBe('linux');
    // Idle: killed while it builds, it would be missed at once.
    let printed = '';
    let since = Date.now();
    await eventually('nothing is being built', () => {
      if (printed !== session.vitrine.printed) since = Date.now();
      printed = session.vitrine.printed;
      return Date.now() - since > 400;
    });
    process.kill(worker, 'SIGKILL');
    await eventually('it is gone', () => !isRunning(worker));
    session.content.replace(english, 'an edited sentence', 'a sentence edited later');
    await shows('a sentence edited later');
  });

  it('ends at SIGTERM with exit code 0, and leaves no process and no folder', async () => {
    const started = descendantsOf(session.vitrine.pid);
    expect(workFolders(session)).toHaveLength(1);
    if (process.platform === 'linux') expect(started.length).toBeGreaterThan(0);
    session.vitrine.kill('SIGTERM');
    const { code, stderr } = await session.vitrine.ended;
    expect(stderr).toBe('');
    expect(code).toBe(0);
    await eventually('every process has ended', () => !started.some(isRunning));
    expect(workFolders(session)).toEqual([]);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('has touched nothing but its own folder', () => {
    expect(readdirSync(session.content.project)).toEqual(['content']);
  });
});

describe('vitrine dev, while it builds the first pages,', () => {
  /** Starts it, and waits until it has begun to write pages. */
  async function startedBuilding(content: TemporaryContent, args: readonly string[]): Promise<Session> {
    const session = startDev(content, args);
    await eventually('the first page is written', () =>
      workFolders(session).some((folder) =>
        readdirSync(path.join(session.temporary, folder), { recursive: true }).some((name) =>
          String(name).endsWith('.html'),
        ),
      ),
    );
    return session;
  }

  it('does not miss what is saved', async () => {
    const session = await startedBuilding(make.minimal(), ['--port', '0']);
    try {
      session.content.replace(english, 'respects privacy', 'respects what was saved early');
      const address = await addressOf(session);
      await eventually('the page shows it', async () => {
        const response = await fetch(new URL('en/acme/privacy/', address));
        return (await response.text()).includes('what was saved early');
      });
    } finally {
      await session.vitrine.stop();
    }
  });

  it('ends at SIGTERM as later, without making the others first, and leaves nothing', async () => {
    const content = make.minimal();
    for (let count = 0; count < 100; count += 1) content.addOrganization(`organization-${count}`);
    const session = await startedBuilding(content, ['--port', '0']);
    const started = descendantsOf(session.vitrine.pid);
    // It would have said where it serves, had it gone on to the end.
    expect(await session.vitrine.stop()).toEqual({ code: 0, stdout: '', stderr: '' });
    await eventually('every process has ended', () => !started.some(isRunning));
    expect(workFolders(session)).toEqual([]);
  });
});

describe('vitrine dev, once a page would run something,', () => {
  it('shows the last good page and what is wrong, until it is mended', async () => {
    const content = make.minimal();
    const layouts = path.join(content.project, 'layouts');
    const write = (attributes: string): void =>
      writeFileSync(
        path.join(layouts, 'footer.js'),
        `export default (_, { h }) => h('footer', ${attributes}, 'End');`,
      );
    mkdirSync(layouts);
    write('null');
    const session = startDev(content, ['--port', '0', '--layouts', 'layouts']);
    try {
      const address = await addressOf(session);
      const page = async (at = 'en/acme/privacy/'): Promise<string> =>
        (await fetch(new URL(at, address))).text();
      const printed = printedLaterBy(session);
      write("{ onclick: 'alert(1)' }");
      await eventually('the fault is printed', () =>
        printed().includes('en/acme/privacy/index.html: the page carries a script (onclick)'),
      );
      expect(printed()).toContain('The pages could not be built; the last ones stay on show.');
      const shown = await page();
      expect(shown).not.toMatch(/<[^>]+ onclick/);
      expect(shown).toContain('would run a script, or load something from another site');
      expect(shown).toContain('the page carries a script (onclick)');
      write("{ title: 'mended' }");
      // The page is written a moment before the build ends, which takes away what stood above it.
      await eventually('it is up to date, and nothing is wrong', async () => {
        const mended = await page();
        return mended.includes('title="mended"') && !mended.includes('preview-standstill');
      });
    } finally {
      await session.vitrine.stop();
    }
  });
});

describe('vitrine dev, asked for a port that is in use,', () => {
  it('ends with exit code 2 and a sentence before anything is built, and leaves nothing', async () => {
    const other = createServer();
    const port = await listening(other);
    const session = startDev(make.minimal(), ['--port', String(port)]);
    try {
      const { code, stdout, stderr } = await session.vitrine.ended;
      expect(stderr).toBe(`Port ${port} is in use. Choose another with --port.\n`);
      expect(code).toBe(2);
      // What was built and found would have been said.
      expect(stdout).toBe('');
      expect(workFolders(session)).toEqual([]);
    } finally {
      await session.vitrine.stop();
      other.close();
    }
  });
});

describe('vitrine dev, asked for a port, a prefix and French,', () => {
  it('serves there, and says so', async () => {
    const content = make.minimal();
    const port = await freePort();
    const session = startDev(content, ['--port', String(port), '--path-prefix', 'x', '--lang', 'fr']);
    try {
      const address = await addressOf(session);
      expect(address).toBe(`http://127.0.0.1:${port}/x/`);
      expect(session.vitrine.printed).toContain('Ctrl+C pour arrêter');
      const html = await (await fetch(new URL('fr/acme/confidentialite/', address))).text();
      expect(html).toContain('href="/x/en/acme/privacy/"');
      const compare = '/__vitrine/compare/fr/acme/confidentialite/';
      expect(html).toContain(`href="${compare}"`);
      expect(await (await fetch(new URL(compare, address))).text()).toContain('href="/x/en/acme/privacy/"');
      expect((await fetch(new URL('/fr/', address))).status).toBe(404);
    } finally {
      await session.vitrine.stop();
    }
  });
});
