import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../src/publish/headers-file.ts';
import { policyWithoutStyles } from '../../src/publish/security-policy.ts';
import { useBuiltSite } from '../support/built-site.ts';
import { possibleFaults } from '../support/possible-faults.ts';
import { present } from '../support/present.ts';
import { buildWithEditions } from '../support/released-content.ts';
import { eventually, projectRoot } from '../support/run-vitrine.ts';
import { temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const guides = ['docs/publishing.md', 'docs/publishing.fr.md'] as const;

/** The one block of code of a language in a guide. */
function blockOf(guide: string, language: string): string {
  const text = readFileSync(path.join(projectRoot, guide), 'utf8');
  const blocks = [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))];
  expect(blocks).toHaveLength(1);
  return present(blocks[0]?.[1], `${language} in ${guide}`);
}
const withoutComments = (text: string): string => text.replace(/^ *#.*\n/gm, '');

it.each(['nginx', 'js', 'toml'])('both guides give the same %s', (language) => {
  const [english, french] = guides.map((guide) => withoutComments(blockOf(guide, language)));
  expect(french).toBe(english);
});

describe('the function for CloudFront', () => {
  const answerTo = (uri: string): unknown =>
    runInNewContext(
      `${blockOf(guides[0], 'js')}; JSON.stringify(handler(${JSON.stringify({ request: { uri } })}))`,
    );

  it.each([
    ['/', '/index.html'],
    ['/fr/sefpo/confidentialite/', '/fr/sefpo/confidentialite/index.html'],
    ['/en/opseu/privacy.json', '/en/opseu/privacy.json'],
  ])('asks the bucket for the file of %s', (uri, file) => {
    expect(JSON.parse(String(answerTo(uri)))).toEqual({ uri: file });
  });

  it('leads from /en to /en/', () => {
    expect(JSON.parse(String(answerTo('/en')))).toMatchObject({
      statusCode: 301,
      headers: { location: { value: '/en/' } },
    });
  });
});

const hasNginx = possibleFaults.get('load on nginx') === true;

describe.skipIf(!hasNginx)(`a site on nginx${hasNginx ? '' : ', which is not installed here'}`, () => {
  const site = useBuiltSite();
  const folder = mkdtempSync(path.join(tmpdir(), 'vitrine-nginx-'));
  const served = path.join(folder, 'site');
  let nginx: ChildProcess | undefined;
  let port = 0;

  beforeAll(async () => {
    cpSync(site.folder, served, { recursive: true });
    // With it, what only statements with editions have: feeds, changes, and pages of what changed.
    const content = make.minimal();
    await buildWithEditions(content);
    cpSync(content.output, served, { recursive: true, force: false });
    for (const hidden of ['.htpasswd', '.git/config', '.well-known/security.txt']) {
      mkdirSync(path.dirname(path.join(folder, 'site', hidden)), { recursive: true });
      writeFileSync(path.join(folder, 'site', hidden), 'hidden');
    }
    port = await freePort();
    const configuration = path.join(folder, 'nginx.conf');
    writeFileSync(configuration, wholeConfiguration(folder, port, blockOf(guides[0], 'nginx')));
    nginx = spawn('nginx', ['-p', folder, '-c', configuration, '-e', path.join(folder, 'error.log')], {
      stdio: 'inherit',
    });
    await eventually('nginx', () => get('/').catch(() => false));
  });
  afterAll(async () => {
    if (nginx?.exitCode === null && nginx.kill()) await once(nginx, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });

  /** What comes for an address, as it is sent. */
  function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: address, headers, agent: false }, async (response) => {
        const parts: Buffer[] = [];
        for await (const part of response) parts.push(part as Buffer);
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
      })
        .on('error', reject)
        .end();
    });
  }

  const expected = Object.fromEntries(
    Object.entries(securityHeaders(policyWithoutStyles(true))).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  );
  const sentFiles = (): readonly string[] =>
    readdirSync(served, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(served, path.join(entry.parentPath, entry.name)))
      .filter((file) => !/^(?:_headers|_redirects|404\.html|\.vitrine|\.htpasswd|\.git\/.*)$/.test(file));
  const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const types: Readonly<Record<string, RegExp>> = {
    '.html': /^text\/html; charset=utf-8$/,
    '.json': /^application\/json/,
    '.md': /^text\/markdown; charset=utf-8$/,
    '.txt': /^text\/plain; charset=utf-8$/,
    '.xml': /xml/,
    '.svg': /^image\/svg\+xml/,
  };

  it('sends every file whole, by its type, with the headers, and those for reuse to other sites', async () => {
    const files = sentFiles();
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const address = addressOf(file);
      const { status, headers, body } = await get(address);
      expect(status, address).toBe(200);
      expect(body.equals(readFileSync(path.join(served, file))), address).toBe(true);
      expect(headers, address).toMatchObject(expected);
      expect(headers['content-type'], address).toMatch(types[path.extname(file)] ?? /./);
      const reuse = /\.(?:json|md|txt)$/.test(file);
      expect(headers['access-control-allow-origin'], address).toBe(reuse ? '*' : undefined);
    }
  });

  it('gives no wrong answer to fifty readers at once, and every header each time', async () => {
    const whole = new Map(
      sentFiles().map((file) => [addressOf(file), readFileSync(path.join(served, file))]),
    );
    const addresses = [...whole.keys(), '/nowhere/', '/fr'];
    // One of each kind, by name.
    for (const kind of [
      /^\/en\/acme\/feed\.xml$/,
      /^\/fr\/feed\.xml$/,
      /^\/changes\.json$/,
      /\/changes\/$/,
      /^\/sitemap\.xml$/,
      /^\/en\/opseu\/privacy\/$/,
      /privacy\.md$/,
    ])
      expect(addresses.filter((address) => kind.test(address)).length, String(kind)).toBeGreaterThan(0);
    const missing = readFileSync(path.join(served, '404.html'));
    const isRight = (address: string, { status, headers, body }: Answer): boolean => {
      if (!Object.entries(expected).every(([name, value]) => headers[name] === value)) return false;
      if (address === '/fr') return status === 301 && headers['location'] === '/fr/';
      const isCompressed = headers['content-encoding'] === 'gzip';
      if (isCompressed) compressed.add(address);
      const text = isCompressed ? gunzipSync(body) : body;
      return status === (whole.has(address) ? 200 : 404) && text.equals(whole.get(address) ?? missing);
    };
    const asked = new Set<string>();
    const compressed = new Set<string>();
    const wrong: string[] = [];
    const reader = async (first: number): Promise<void> => {
      for (let at = 0; at < 60; at += 1) {
        const address = present(addresses[(first + at * 7) % addresses.length], 'address');
        asked.add(address);
        // Half of the readers' programs take what is compressed.
        const answer = await get(address, first % 2 === 0 ? { 'Accept-Encoding': 'gzip' } : {});
        if (!isRight(address, answer)) wrong.push(`${address} ${answer.status}`);
      }
    };
    await Promise.all(Array.from({ length: 50 }, (_, index) => reader(index)));
    expect(wrong).toEqual([]);
    expect(asked.size).toBe(addresses.length);
    for (const address of ['/en/opseu/privacy/', '/en/acme/feed.xml', '/sitemap.xml', '/changes.json'])
      expect([address, compressed.has(address)]).toEqual([address, true]);
  });

  it.each([
    '/en/',
    '/en/opseu/privacy.json',
    '/en/opseu/privacy.md',
    '/sitemap.xml',
  ])('compresses %s', async (address) => {
    const plain = await get(address);
    const { headers, body } = await get(address, { 'Accept-Encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['vary']).toMatch(/Accept-Encoding/);
    expect(gunzipSync(body).equals(plain.body)).toBe(true);
    expect(body.length).toBeLessThan(plain.body.length);
  });

  it.each([
    '/nowhere',
    '/en/nowhere/',
    '/en/opseu/',
    '/_headers',
    '/.vitrine',
    '/_redirects',
    '/.htpasswd',
    '/.git/config',
  ])('says that %s is not there, by the page for that', async (address) => {
    const { status, headers, body } = await get(address);
    expect(status).toBe(404);
    expect(body.toString()).toBe(site.text('404.html'));
    expect(headers).toMatchObject(expected);
  });

  it('leads from an address without its slash to the page, and shows what proves a domain', async () => {
    const { status, headers } = await get('/fr');
    expect({ status, location: headers['location'] }).toEqual({ status: 301, location: '/fr/' });
    expect((await get('/.well-known/security.txt')).status).toBe(200);
  });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** The guide's configuration, for a folder and a port of this machine, in a process that needs no rights. */
function wholeConfiguration(folder: string, port: number, block: string): string {
  const server = block
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/vitrine;', `root ${folder}/site;`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return [
    'daemon off;',
    'master_process off;',
    `pid ${folder}/nginx.pid;`,
    'events {}',
    'http {',
    'include /etc/nginx/mime.types;',
    'default_type application/octet-stream;',
    'access_log off;',
    ...temporary,
    server,
    '}',
  ].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
