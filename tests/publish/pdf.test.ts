import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PdfPrinter } from '../../src/browser/pdf-printer.ts';
import { reproducible } from '../../src/publish/pdf/reproducible-pdf.ts';
import { present } from '../support/present.ts';
import { type PdfPage, readPdf, type TestedPdf } from '../support/read-pdf.ts';
import {
  attemptBuild,
  descendantsOf,
  eventually,
  isRunning,
  runProcess,
  startVitrine,
} from '../support/run-vitrine.ts';
import {
  copyWithPackages,
  stateOf,
  type TemporaryContent,
  temporaryContents,
} from '../support/temporary-content.ts';

const make = temporaryContents();
/** The day the fixture was written for. */
const env = { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-21T00:00:00Z') / 1000) };

let content: TemporaryContent;
const pdfs = new Map<string, TestedPdf>();
const pdfOf = (name: string): TestedPdf => present(pdfs.get(name), name);
const textOf = ({ pages }: TestedPdf): string => pages.flatMap(({ lines }) => lines).join('\n');
/** Words as they read, whatever the spaces and line ends. */
const plain = (text: string): string => text.replace(/\s+/g, ' ');

const names = [
  'en/opseu/privacy',
  'en/aupe/privacy',
  'en/ontario/privacy',
  'fr/sefpo/confidentialite',
  'fr/aupe/confidentialite',
  'fr/ontario/confidentialite',
];

beforeAll(async () => {
  content = make.copyOfFixture();
  const { code, stdout, stderr } = await attemptBuild(content, ['--pdf'], { env }, runProcess);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toContain('Printed 6 statements as PDF.\n');
  for (const name of names) pdfs.set(name, await readPdf(path.join(content.output, `${name}.pdf`)));
});

describe('a statement as PDF', () => {
  it.each(names)('%s is tagged, and says its title and language', (name) => {
    const pdf = pdfOf(name);
    const [, title = ''] = /<title>(.*?)<\/title>/.exec(content.page(`${name}/`)) ?? [];
    expect(plain(pdf.title)).toBe(plain(title));
    expect(pdf.showsTitle).toBe(true);
    expect(pdf.language).toBe(name.slice(0, 2));
    expect(pdf.tagged).toBe(true);
    for (const role of ['H1', 'H2', 'P', 'Link']) expect([...pdf.roles]).toContain(role);
  });

  it('has its lists and deeper headings in its tags', () => {
    for (const role of ['L', 'LI', 'H3']) expect([...pdfOf('en/opseu/privacy').roles]).toContain(role);
  });

  it.each(names)('%s has every heading of its page in its outline', (name) => {
    const headings = [...content.page(`${name}/`).matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/g)].map(
      ([, level, html = '']) =>
        `${'  '.repeat(Number(level) - 1)}${plain(html.replace(/<[^>]+>/g, '')).trim()}`,
    );
    expect(headings.length).toBeGreaterThan(6);
    expect(pdfOf(name).outline.map((line) => line.replaceAll('\u00a0', ' '))).toEqual(headings);
  });

  it('is on letter paper, and numbers its pages', () => {
    for (const { pages } of pdfs.values()) {
      expect(pages.length).toBeGreaterThan(1);
      for (const [index, { width, height, foot }] of pages.entries()) {
        expect([width, height]).toEqual([612, 792]);
        expect(foot).toBe(`${index + 1} / ${pages.length}`);
      }
    }
  });

  it.each(
    names,
  )('%s names the organization and the title on each sheet after the first, which has both', (name) => {
    const [, title = ''] = /<html[^>]* data-sheet="(.*?)"/.exec(content.page(`${name}/`)) ?? [];
    const [first, ...others] = pdfOf(name).pages;
    expect(title).toMatch(/OPSEU|SEFPO|AUPE|Ontario/);
    expect(first?.head).toBe('');
    expect(others.length).toBeGreaterThan(0);
    for (const { head } of others) expect(plain(head)).toBe(plain(title));
  });

  it('begins with the organization, the title, and who restated it on which day', () => {
    // How many lines that takes depends on the fonts of the machine.
    const first = (name: string): string => plain(pdfOf(name).pages[0]?.lines.slice(0, 12).join(' ') ?? '');
    expect(first('en/opseu/privacy')).toMatch(
      /Ontario Public Service Employees Union Website privacy statement Restated in plain language by Vitrine, November 21, 2026\./,
    );
    expect(first('fr/sefpo/confidentialite')).toMatch(
      /Syndicat des employées et employés .* Déclaration .* Reformulé et traduit par Vitrine le 21 novembre 2026\./,
    );
  });

  it('writes addresses out, and none twice', () => {
    const text = plain(textOf(pdfOf('en/aupe/privacy'))).replaceAll('- ', '-');
    expect(text).toContain('union’s own statement (https://www.aupe.org/privacy-legal-statement)');
    // The source of the text is named by its address already, and so is a telephone number.
    expect(text.split('www.aupe.org/privacy-legal-statement')).toHaveLength(3);
    expect(text).not.toMatch(/\(?(?:mailto|tel):/);
  });

  it('leaves out what cannot be used on paper', () => {
    for (const [name, pdf] of pdfs) {
      const text = textOf(pdf);
      expect(text).not.toMatch(/^(?:Skip|Aller|Français|English|On this page|Sur cette page|Markdown)/m);
      expect(text).not.toContain('#');
      expect(text).not.toMatch(/Other formats|Autres formats|JSON/);
      expect(plain(text)).not.toContain(name.startsWith('en') ? 'sets no cookie' : 'ne dépose aucun témoin');
    }
  });

  it('leads to the published site, not to the machine that made it', () => {
    for (const { links } of pdfs.values()) {
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(link).toMatch(/^(?:https:\/\/(?!127\.|localhost)|mailto:|tel:)/);
    }
    expect(pdfOf('en/opseu/privacy').links).toContain('https://vitrine.example/en/');
  });
});

describe('a page on paper', () => {
  let printer: PdfPrinter;
  let page: string;
  const print = async (html: string): Promise<TestedPdf> =>
    readPdf(await printer.print({ address: 'https://vitrine.example/en/opseu/privacy/', html }));
  const withSections = (sections: string): string => {
    const [, before, after] =
      /^([\s\S]*<div class="sections"[^>]*>)[\s\S]*(<\/div>\s*<\/article>[\s\S]*)$/.exec(page) ?? [];
    if (before === undefined) throw new Error('The page has no sections to replace.');
    return before + sections + after;
  };

  beforeAll(async () => {
    printer = await PdfPrinter.start();
    page = content.page('en/opseu/privacy/');
  });
  afterAll(() => printer.close());

  it.each(names)('%s is on three sheets at most, of letter paper or of A4', async (name) => {
    expect(pdfOf(name).pages.length).toBeLessThanOrEqual(3);
    const onA4 = content
      .page(`${name}/`)
      .replace(/<meta http-equiv[^>]*>/, '')
      .replace('</head>', '<style>@page { size: a4 }</style>$&');
    const { pages } = await print(onA4);
    expect(pages[0]?.width).toBeCloseTo(595, 0);
    expect(pages.length).toBeLessThanOrEqual(3);
  });

  it('has no title at the foot of a sheet, wherever titles fall', async () => {
    for (const pdf of pdfs.values()) expect(strandedTitles(pdf)).toEqual([]);
    // Sections of every length, so that some title comes to stand on each of the last lines.
    const blocks = [
      '<p>A paragraph that is long enough to fill more than a single line of the sheet it stands on, and then some.</p>',
      '<ul><li>one</li><li>two</li><li>three</li></ul>',
      '<p>Words before a table:</p><table><thead><tr><th>Kind</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>',
      '<section><h3>Deeper title</h3><div><ol><li>first</li><li>second</li></ol></div></section>',
    ];
    const sections = Array.from({ length: 90 }, (_, index) => {
      const text = Array.from({ length: 1 + (index % 5) }, (__, at) => blocks[(index + at) % blocks.length]);
      return `<section><h2 id="s${index}">Section number ${index}</h2><div>${text.join('')}</div></section>`;
    });
    const long = await print(withSections(sections.join('')));
    expect(long.pages.length).toBeGreaterThan(12);
    expect(strandedTitles(long)).toEqual([]);
  });

  it.each([
    'en',
    'en/about',
    'en/compare',
    'fr',
    'fr/a-propos',
    'fr/comparer',
  ])('%s is a document too: it says where it is, and nothing that is for the screen or said twice', async (name) => {
    const address = `https://vitrine.example/${name}/`;
    const html = content.page(`${name}/`);
    const pdf = await readPdf(await printer.print({ address, html }));
    expect(pdf.pages[0]?.lines[0]).toContain(address);
    const text = textOf(pdf);
    expect(text).not.toMatch(/^(?:Skip|Passer|Français|English|Published by|Site publié)/m);
    expect(text).not.toMatch(/\((?:mailto|tel):/);
    expect(strandedTitles(pdf)).toEqual([]);
    const [, title = ''] = /<html[^>]* data-sheet="(.*?)"/.exec(html) ?? [];
    for (const { head } of pdf.pages.slice(1)) expect(plain(head)).toBe(plain(title));
    expect(pdf.pages.length).toBeLessThanOrEqual(3);
  });

  it('has no item of a list at the end of a column by itself, nor at the start of one', async () => {
    const lists = Array.from(
      { length: 120 },
      (_, index) =>
        `<p>${'Words. '.repeat(3 + (index % 7) * 9)}</p><ul>${Array.from(
          { length: 2 + (index % 4) },
          (__, item) => `<li>item ${item} of ${1 + (index % 4)}</li>`,
        ).join('')}</ul>`,
    );
    const { pages } = await print(withSections(`<div>${lists.join('')}</div>`));
    expect(pages.length).toBeGreaterThan(3);
    const columns = pages.flatMap(({ columnEnds, lines }) => {
      const ends = columnEnds.map((end, at) => (at === 0 ? lines.indexOf(end) : lines.lastIndexOf(end)));
      return ends.map((end, at) => lines.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end + 1));
    });
    for (const column of columns) {
      expect(column.at(-1)).not.toMatch(/item 0 of/);
      expect(column[0]).not.toMatch(/item (\d) of \1/);
    }
  });

  it('names each title once in the outline, even in a font whose letters are taller than their line', async () => {
    const paragraph = `<p>${'Words that run on to fill more than a single line. '.repeat(3)}</p>`;
    const sections = Array.from(
      { length: 150 },
      (_, index) =>
        `<section><h2>Section number ${index}</h2><div>${paragraph.repeat(1 + ((index * index) % 5))}</div></section>`,
    );
    const tall = '<style>h2{font-family:"Open Sans","Noto Sans"!important;line-height:1.1!important}</style>';
    const html = withSections(sections.join(''))
      .replace(/<meta http-equiv[^>]*>/, '')
      .replace('</head>', `${tall}$&`);
    const { outline, pages } = await print(html);
    expect(pages.some(({ lines }) => lines[0]?.startsWith('Section number'))).toBe(true);
    expect(outline.map((title) => title.trim()).filter((title) => title.startsWith('Section'))).toEqual(
      sections.map((_, index) => `Section number ${index}`),
    );
  });

  it('shows what the reader folded on the screen', async () => {
    // No page folds its own text; layouts of somebody’s own may.
    const text = (attribute: string): string =>
      withSections(`<details${attribute}><summary>Kinds</summary><p>Words in folds.</p></details>`);
    const folded = textOf(await print(text('')));
    expect(folded).toMatch(/^Words in folds\.$/m);
    expect(folded).toBe(textOf(await print(text(' open'))));
  });

  it('gives links within the site in full, and links within the page without more', async () => {
    const links = '<a href="/en/aupe/privacy/#cookies">theirs</a>, <a href="#cookies">ours</a>';
    const text = textOf(await print(withSections(`<p id="cookies">See ${links} and no more.</p>`)));
    expect(plain(text)).toContain(
      'theirs (https://vitrine.example/en/aupe/privacy/#cookies), ours and no more.',
    );
  });

  it('repeats the head of a table on each sheet, and keeps each row whole', async () => {
    const rows = Array.from(
      { length: 150 },
      (_, row) => `<tr><th>Row ${row}</th><td>begins<br>goes on<br>ends ${row}</td></tr>`,
    );
    const head = '<thead><tr><th>Kind</th><th>Said</th></tr></thead>';
    const { pages } = await print(withSections(`<table>${head}<tbody>${rows.join('')}</tbody></table>`));
    expect(pages.length).toBeGreaterThan(3);
    for (const { lines } of pages.slice(1)) {
      expect(lines[0]).toMatch(/Kind\s*Said/);
      expect(lines[1]).toMatch(/^Row \d+/);
      expect(lines.at(-1)).toMatch(/^ends \d+/);
    }
  });

  it('comes out the same, byte for byte, at another time and in another browser', async () => {
    for (const name of names) {
      const address = `https://vitrine.example/${name}/`;
      const pdf = await printer.print({ address, html: content.page(`${name}/`) });
      const written = readFileSync(path.join(content.output, `${name}.pdf`));
      expect(written.equals(reproducible(pdf, '2026-11-21'))).toBe(true);
      expect(written.equals(pdf)).toBe(false);
    }
  });

  it('is not printed when it asks for anything else', async () => {
    const html = page
      .replace(/<meta http-equiv[^>]*>/, '')
      .replace('<h1>', '<h1><img src="https://a.example/x">');
    await expect(print(html)).rejects.toThrow('asked for https://a.example/x');
  });
});

describe('without PDFs', () => {
  it('no page speaks of them, and none is there', async () => {
    const minimal = make.minimal();
    expect((await attemptBuild(minimal)).code).toBe(0);
    expect(Object.keys(stateOf(minimal.output)).filter((name) => name.endsWith('.pdf'))).toEqual([]);
    expect(minimal.page('en/acme/privacy/')).not.toMatch(/pdf/i);
  });

  it('each page names its own, when they are made', () => {
    for (const name of names) expect(content.page(`${name}/`)).toContain(`href="/${name}.pdf"`);
  });
});

it.each([
  ['that starts', process.execPath],
  ['where CHROME_PATH names one', '/no/such/browser'],
])('without a browser %s, says what to do, ends with exit code 2, and leaves the old site', async (_, named) => {
  const minimal = make.minimal().withOldSite();
  const env = { CHROME_PATH: named };
  const { code, stderr, before, after } = await attemptBuild(
    minimal,
    ['--pdf', '--lang', 'fr'],
    { env },
    runProcess,
  );
  expect(stderr.replaceAll('\u00a0', ' ')).toMatch(
    /^Les PDF sont produits par un navigateur, et aucun n’a pu être lancé\. .* « dist » est resté tel quel\.\n$/,
  );
  expect(code).toBe(2);
  expect(after).toEqual(before);
});

it('where only what a build needs is installed, builds, and says what --pdf needs', async () => {
  const minimal = make.minimal();
  const { program: project } = copyWithPackages(minimal.root, ['puppeteer-core', 'puppeteer', '@sparticuz']);
  expect((await attemptBuild(minimal, [], { project }, runProcess)).code).toBe(0);
  const { code, stderr } = await attemptBuild(minimal, ['--pdf'], { project }, runProcess);
  expect(stderr).toMatch(/^PDFs are made with the package puppeteer-core, which is not installed here\. /);
  expect(stderr).toContain('“npm ci”');
  expect(code).toBe(2);
});

// Processes are found by what only Linux tells of them.
it.runIf(process.platform === 'linux')('a build that is killed takes its browser with it', async () => {
  const build = startVitrine(['build', '--pdf'], { cwd: content.project, env });
  const isBrowser = (pid: number): boolean =>
    /--headless/.test(readFileSync(`/proc/${pid}/cmdline`, 'latin1'));
  const started = await eventually('a browser', () => {
    const found = descendantsOf(build.pid);
    return found.some(isBrowser) && found;
  });
  build.kill('SIGKILL');
  await build.ended;
  await eventually('its end', () => started.every((pid) => !isRunning(pid)));
});

/** Titles that are the last words of a sheet: what they announce is on the next one. */
function strandedTitles({ pages, outline }: TestedPdf): string[] {
  // The title of the page is at its top; a line of the text may end in the same words.
  const titles = outline.slice(1).map((title) => plain(title).trim());
  return pages
    .flatMap(({ columnEnds }: PdfPage) => columnEnds.map(plain))
    .filter((line) => titles.some((title) => title.endsWith(line)));
}
