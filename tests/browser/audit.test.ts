import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/dev/serve-folder.ts';
import { useBuiltSite } from '../support/built-site.ts';
import { present } from '../support/present.ts';
import { auditPages, type ColourScheme, type PageAudit } from './audit.ts';

/** The audit of the whole site is the last step of `npm test`; here it is shown that it would notice. */
const site = useBuiltSite();
let folder = '';
let server: FolderServer;
let audits: readonly PageAudit[] = [];

interface Breakage {
  readonly breakIt: (html: string) => string;
  /** What each runner says of it, or what the one says that alone notices. */
  readonly axe?: RegExp;
  readonly htmlcs?: RegExp;
  /** The one scheme in which there is something to notice. */
  readonly only?: ColourScheme;
}

/** Adds to the page’s own styles; the policy goes, since it names them by their hash. */
const withStyles =
  (css: string) =>
  (html: string): string =>
    html.replace(/<meta http-equiv[^>]*>/, '').replace('</style>', `${css}</style>`);
const atEndOfText =
  (added: string) =>
  (html: string): string =>
    html.replace('</main>', `${added}</main>`);

const breakages: Readonly<Record<string, Breakage>> = {
  'no language': {
    breakIt: (html) => html.replace('<html lang="en" ', '<html '),
    axe: /html-has-lang/,
    htmlcs: /H57/,
  },
  'an image without words': {
    breakIt: atEndOfText('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
    axe: /image-alt/,
    htmlcs: /H37/,
  },
  'a link without words': {
    breakIt: atEndOfText('<a href="/en/"></a>'),
    axe: /link-name/,
    htmlcs: /H30|H91/,
  },
  'text of 5.3 to 1, enough for level AA': {
    breakIt: withStyles('main p{color:#6b6b6b!important;background:#fff!important}'),
    axe: /color-contrast-enhanced/,
    htmlcs: /1_4_6\.G17/,
  },
  'text that is faint in dark': {
    breakIt: withStyles(
      '@media (prefers-color-scheme:dark){main p{color:#444!important;background:#111!important}}',
    ),
    axe: /color-contrast/,
    htmlcs: /G17/,
    only: 'dark',
  },
  'text that is faint in light': {
    breakIt: withStyles(
      '@media (prefers-color-scheme:light){main p{color:#bbb!important;background:#fff!important}}',
    ),
    axe: /color-contrast/,
    htmlcs: /G17/,
    only: 'light',
  },
  'links of the same words to different places': {
    breakIt: atEndOfText('<p><a href="/en/">More</a> and <a href="/fr/">More</a></p>'),
    axe: /identical-links-same-purpose/,
  },
  'a heading that leaves out a level': {
    breakIt: atEndOfText('<h4>Details</h4><p>Text.</p>'),
    axe: /heading-order/,
    htmlcs: /G141/,
  },
  'text outside every landmark': {
    breakIt: (html) => html.replace('</body>', '<p>Text.</p></body>'),
    axe: /region/,
  },
  'targets too small and too close': {
    breakIt: (html) =>
      withStyles('.tiny a{display:inline-block;width:10px;height:10px;overflow:hidden}')(
        atEndOfText('<div class="tiny"><a href="/en/">1</a><a href="/fr/">2</a></div>')(html),
      ),
    axe: /target-size/,
  },
};
const names = Object.keys(breakages);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'vitrine-broken-'));
  const good = site.text('en/ontario/privacy/index.html');
  const pages = [good, ...Object.values(breakages).map(({ breakIt }) => breakIt(good))];
  for (const [index, html] of pages.entries()) {
    mkdirSync(path.join(folder, String(index)), { recursive: true });
    writeFileSync(path.join(folder, String(index), 'index.html'), html);
  }
  server = await serveFolder(() => folder, 0, '/');
  audits = await auditPages(pages.map((_, index) => `${server.origin}/${index}/`));
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What was found on the page with the breakage of a number, from 1; on the sound page for 0. */
function problemsOf(number: number, scheme: ColourScheme): readonly string[] {
  const audit = audits.find((one) => one.scheme === scheme && new URL(one.url).pathname === `/${number}/`);
  if (!audit) throw new Error(`page ${number} was not audited in ${scheme}`);
  return audit.problems;
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it('finds nothing wrong with a page as it is built', () => {
    expect(problemsOf(0, scheme)).toEqual([]);
  });

  it.each(names)('finds %s', (name) => {
    const { axe, htmlcs, only = scheme } = present(breakages[name], name);
    const problems = problemsOf(names.indexOf(name) + 1, scheme);
    if (only !== scheme) {
      expect(problems).toEqual([]);
      return;
    }
    for (const [runner, pattern] of Object.entries({ axe, htmlcs })) {
      const said = problems.filter((problem) => problem.startsWith(`${runner}:`)).join('\n');
      if (pattern) expect(said).toMatch(pattern);
      else expect(said).toBe('');
    }
  });
});
