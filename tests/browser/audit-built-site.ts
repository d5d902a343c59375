/** Builds the site as `npm run build` does and audits every page of it in a real browser: the last part of `npm test`. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder } from '../../src/cli/dev/serve-folder.ts';
import { buildInFolder } from '../support/build-in-folder.ts';
import { leadsOn } from '../support/leads-on.ts';
import { auditPages } from './audit.ts';

const work = mkdtempSync(path.join(tmpdir(), 'vitrine-pages-'));
const output = path.join(work, 'dist');
try {
  buildInFolder(output);
  const server = await serveFolder(() => output, 0, '/');
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.html') && !leadsOn(readFileSync(path.join(output, file), 'utf8')),
  );
  const urls = files
    .sort()
    .map((file) => `${server.origin}/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`);
  const audits = await auditPages(urls);
  await server.close();
  for (const { url, scheme, problems } of audits) {
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${scheme.padEnd(5)} ${new URL(url).pathname}`);
    for (const problem of problems) console.log(`       ${problem}`);
  }
  const failed = audits.filter(({ problems }) => problems.length > 0).length;
  console.log(
    '\nEvery page in a browser, in light and in dark: axe with the rules of levels A to AAA and best',
  );
  console.log('practice, HTML_CodeSniffer with WCAG2AAA');
  console.log(`${audits.length - failed} passed, ${failed} failed`);
  if (failed > 0 || audits.length === 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
