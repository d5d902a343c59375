/**
 * Builds the site as `npm run build` does, and another with editions of every kind, and audits every page of both in a real
 * browser: the last part of `npm test`. With `--content-only`, that of the content folder alone.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder } from '../../src/cli/dev/serve-folder.ts';
import { buildInFolder } from '../support/build-in-folder.ts';
import { leadsOn } from '../support/leads-on.ts';
import { buildWithEditions } from '../support/released-content.ts';
import { minimalContentIn, TemporaryContent } from '../support/temporary-content.ts';
import { auditPages, type PageAudit } from './audit.ts';

const work = mkdtempSync(path.join(tmpdir(), 'vitrine-pages-'));
const released = minimalContentIn(new TemporaryContent());
const contentOnly = process.argv.includes('--content-only');
try {
  const output = path.join(work, 'dist');
  buildInFolder(output);
  const audits = [...(await auditSite(output))];
  if (!contentOnly) {
    await buildWithEditions(released);
    // What is of no statement was audited with the other site.
    audits.push(...(await auditSite(released.output, (file) => /^(?:en|fr)\/acme\//.test(file))));
  }
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
  released.remove();
}

/** @throws Error for a site without a page to audit. */
async function auditSite(
  output: string,
  wanted: (file: string) => boolean = () => true,
): Promise<readonly PageAudit[]> {
  const server = await serveFolder(() => output, 0, '/');
  const urls = readdirSync(output, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.html') && wanted(file))
    .filter((file) => !leadsOn(readFileSync(path.join(output, file), 'utf8')))
    .sort()
    .map((file) => `${server.origin}/${file.replace(/index\.html$/, '')}`);
  if (urls.length === 0) throw new Error(`there is nothing to audit in ${output}`);
  const audits = await auditPages(urls);
  await server.close();
  return audits;
}
