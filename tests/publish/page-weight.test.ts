import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PublishedSite } from '../../src/pages/published-site.ts';
import { formatFaults } from '../../src/publish/report/faults.ts';
import { formatOverweight, formatWeights } from '../../src/publish/report/weights.ts';
import type { PageWeight } from '../../src/publish/site-check/page-weight.ts';
import { judgeWeights, withBudget } from '../../src/publish/weight-budgets.ts';
import { useBuiltSite } from '../support/built-site.ts';
import { checkSite } from '../support/check-site.ts';
import { type Files, findingsOf, libraryFrom, siteLines, statement } from '../support/library-from.ts';
import { attemptBuild } from '../support/run-vitrine.ts';
import { temporaryContents } from '../support/temporary-content.ts';

const statementPage = 'en/union/privacy/index.html';

const siteOf = (files: Files = {}): PublishedSite => new PublishedSite(libraryFrom(files));
const judge = (files: Files, file: string, bytes: number) => judgeWeights(siteOf(files), [{ file, bytes }]);

/** So many addresses that hardly compress, as links. */
const links = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, index) =>
      `[Page ${index}](https://acme.example/${createHash('sha512').update(`${index}`).digest('hex')})`,
  );
const withText = (text: string): Files => ({ 'union/privacy.en.md': statement('en', `${text}\n`) });
const longText = withText('The union keeps what it needs. '.repeat(200));

const make = temporaryContents();

describe('the pages of the site', () => {
  const site = useBuiltSite();
  const sent = (text: string): number => gzipSync(text, { level: 9 }).length;

  it('are sent complete within 14,000 bytes, and statements of up to 700 words within 8,000', () => {
    const icon = sent(site.text('favicon.svg'));
    const files = site.files();
    const isShort = (address: string): boolean => {
      const data = address.slice(1).replace(/\/$/, '.json');
      return data.endsWith('.json') && files.includes(data) && JSON.parse(site.text(data)).words <= 700;
    };
    for (const { address, html } of site.pages())
      expect(sent(html) + icon, address).toBeLessThanOrEqual(isShort(address) ? 8000 : 14000);
    expect(site.pages().filter(({ address }) => isShort(address)).length).toBeGreaterThanOrEqual(3);
  });

  it('refer to one thing that a browser loads: the icon', () => {
    for (const { address, html } of site.pages()) {
      const loaded = [...html.matchAll(/<(?:link|img|script|iframe|source|object|embed)\b[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !/rel="(?:canonical|alternate)"|type="application\/ld\+json"/.test(tag));
      expect(loaded, address).toEqual([
        expect.stringMatching(/^<link rel="icon" type="image\/svg\+xml" href="\/favicon\.svg">$/),
      ]);
    }
  });
});

describe('the weight of a page', () => {
  const weightOf = (html: string): number | undefined =>
    checkSite([{ file: 'index.html', html }], {
      baseUrl: 'https://site.example',
      pathPrefix: '/',
      otherFiles: ['favicon.svg'],
      iconBytes: 500,
    }).weights[0]?.bytes;

  it('is what a host sends: the compressed page, and the icon that it refers to', () => {
    const plain = `<!doctype html><html lang="en"><head><title>T</title></head><body>${links(30)}</body></html>`;
    const withIcon = plain.replace('</head>', '<link rel="icon" href="/favicon.svg"></head>');
    expect(weightOf(plain)).toBe(gzipSync(plain, { level: 9 }).length);
    expect(weightOf(withIcon)).toBe(gzipSync(withIcon, { level: 9 }).length + 500);
  });
});

describe('a page over its budget', () => {
  it('is a fault of the layouts when its statement is short', () => {
    expect(judge({}, statementPage, 8000)).toEqual({ faults: [], overweight: [] });
    const { faults, overweight } = judge({}, statementPage, 8001);
    expect(overweight).toEqual([]);
    expect(formatFaults(faults, 'en')).toBe(
      'en/union/privacy/index.html: the page weighs 8,001 bytes, compressed, more than the 8,000 that it may have with so little text',
    );
    expect(formatFaults(faults, 'fr')).toMatch(
      /8\u00a0001 octets une fois compressée, plus que les 8\u00a0000/,
    );
  });

  it('stays one, whatever the site allows for long texts', () => {
    const files = { 'site.yaml': `${siteLines}pageBudget: 90000\n` };
    expect(judge(files, statementPage, 8001).faults).toHaveLength(1);
  });

  it.each([
    '404.html',
    'index.html',
    'en/index.html',
    'en/compare/index.html',
  ])('is a fault of the layouts when they alone fill it: %s', (file) => {
    expect(judge({}, file, 14_000).faults).toEqual([]);
    expect(judge({}, file, 14_001).faults).toEqual([
      { code: 'too-heavy', page: file, bytes: 14_001, budget: 14_000 },
    ]);
  });

  it('is for editors to mend when its text is long', () => {
    expect(judge(longText, statementPage, 14_000)).toEqual({ faults: [], overweight: [] });
    const { faults, overweight } = judge(longText, statementPage, 15_210);
    expect(faults).toEqual([]);
    expect(formatOverweight(overweight, 'en')).toBe(
      'content/union/privacy.en.md: the text has 1,200 words, and its page /en/union/privacy/ weighs 15,210 bytes, compressed, more than 14,000. Divide it into two, or allow heavier pages with pageBudget in site.yaml (100000 at most).',
    );
    expect(formatOverweight(overweight, 'fr')).toMatch(
      /^content\/union\/privacy\.en\.md\u00a0: le texte compte 1\u00a0200 mots.*15\u00a0210 octets.*Divisez-le en deux.*pageBudget/,
    );
  });

  it('is none once editors allow it', () => {
    const files = { ...longText, 'site.yaml': `${siteLines}pageBudget: 20000\n` };
    expect(judge(files, statementPage, 20_000)).toEqual({ faults: [], overweight: [] });
    expect(judge(files, statementPage, 20_001).overweight).toMatchObject([{ budget: 20_000 }]);
  });

  it('is for editors when few words carry many addresses, which no layout can shorten', () => {
    const files = withText(links(200).join(', '));
    expect(judge(files, statementPage, 8001)).toEqual({ faults: [], overweight: [] });
    expect(judge(files, statementPage, 14_001).overweight).toMatchObject([{ cause: { kind: 'text' } }]);
  });

  it.each([
    ['en/index.html', 101],
    ['en/compare/index.html', 4],
  ])('is for editors when %s lists many statements', (file, more) => {
    const files: Record<string, string> = {};
    for (let index = 0; index < more; index += 1)
      for (const language of ['en', 'fr'] as const)
        files[`union/privacy${index}.${language}.md`] = statement(
          language,
          undefined,
          `slug: privacy-${index}`,
        );
    const { faults, overweight } = judge(files, file, 14_001);
    expect(faults).toEqual([]);
    expect(formatOverweight(overweight, 'en')).toMatch(
      `/${file.replace('index.html', '')}: the page lists ${more + 1} statements and weighs 14,001 bytes`,
    );
  });

  it('stops a build before it replaces the old site', async () => {
    const content = make.minimal().withOldSite();
    const list = links(200)
      .map((link) => `- ${link}\n`)
      .join('');
    for (const language of ['en', 'fr']) content.append(`acme/privacy.${language}.md`, `\n${list}`);
    const { code, stderr, before, after } = await attemptBuild(content);
    expect(stderr).toMatch(
      /^content\/acme\/privacy\.en\.md: the text has [\d,]+ words, .*\ncontent\/acme\/privacy\.fr\.md: .*\nThe site was not built\. “dist” is as it was\.\n$/,
    );
    expect(code).toBe(1);
    expect(after).toEqual(before);

    content.write('site.yaml', `${content.read('site.yaml')}pageBudget: 40000\n`);
    expect(await attemptBuild(content)).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('the figures of a build', () => {
  const site = siteOf();
  const budgeted = (pages: readonly PageWeight[]) => pages.map((page) => withBudget(site, page));
  const weights = [
    { file: 'index.html', bytes: 2594 },
    { file: statementPage, bytes: 5027 },
    { file: '404.html', bytes: 591 },
  ];

  it('are listed with what each page may weigh, the heaviest first', () => {
    expect(
      formatWeights(budgeted(weights), 'en'),
    ).toBe(`Weight of each page in bytes, compressed, with its styles and icon:
  5,027 of  8,000  /en/union/privacy/
  2,594 of 14,000  /
    591 of 14,000  /404.html`);
    expect(
      formatWeights(budgeted(weights), 'fr').replaceAll('\u00a0', ' '),
    ).toBe(`Poids de chaque page compressée, en octets, avec ses styles et son icône :
  5 027 sur  8 000  /en/union/privacy/
  2 594 sur 14 000  /
    591 sur 14 000  /404.html`);
  });

  it('are summed up for a large site', () => {
    const many = Array.from({ length: 1201 }, (_, index) => ({
      file: `en/${index}/index.html`,
      bytes: 2000 + index,
    }));
    expect(
      formatWeights(budgeted(many), 'en'),
    ).toBe(`Weight of 1,201 pages in bytes, compressed, with styles and icon: 2,000 to 3,200, median 2,600. The heaviest:
  3,200 of 14,000  /en/1200/
  3,199 of 14,000  /en/1199/
  3,198 of 14,000  /en/1198/
  3,197 of 14,000  /en/1197/
  3,196 of 14,000  /en/1196/`);
  });
});

describe('pageBudget in site.yaml', () => {
  const sentences = (value: string) =>
    findingsOf('content/wrong-value', { 'site.yaml': `${siteLines}pageBudget: ${value}\n` }).map(
      ({ message }) => message,
    );

  it.each(['14000', '100000'])('can be %s', (value) => {
    expect(sentences(value)).toEqual([]);
  });

  it.each(['13999', '100001', '20000.5', '20 000', '"20000"', 'large'])('cannot be %s', (value) => {
    expect(sentences(value)).toEqual(['budget']);
  });
});
