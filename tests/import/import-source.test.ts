import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allSections } from '../../src/content/library.ts';
import { decodeSource } from '../../src/import/decode.ts';
import { type ImportedStatement, type ImportOptions, importSource } from '../../src/import/import-source.ts';
import { UnreadableSource } from '../../src/import/imported-source.ts';
import { type Language, type Localized, languages } from '../../src/languages.ts';
import { parseForCheck } from '../../src/markdown/parse-body.ts';
import { foldedWords } from '../../src/text/fold.ts';
import { projectRoot } from '../support/run-vitrine.ts';
import { zip } from './support/docx.ts';
import { schoolDocx, schoolTexts } from './support/school-docx.ts';
import { sentencesOf, sentencesOfHtml } from './support/sentences-of-html.ts';

const fixture = (name: string): Buffer => readFileSync(path.join(projectRoot, 'tests/fixtures/import', name));

function imported(
  source: string | Uint8Array,
  options: Partial<ImportOptions> = {},
): Promise<ImportedStatement> {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  return importSource(bytes, {
    language: 'en',
    name: 'page.html',
    required: ['cookies', 'privacy-officer', 'external-links'],
    ...options,
  });
}

/** The Markdown of some HTML within an otherwise complete page. */
async function markdownOf(body: string, options: Partial<ImportOptions> = {}): Promise<string> {
  return (
    await imported(`<!doctype html><title>Privacy</title><body><main><h1>Privacy</h1>${body}</main>`, options)
  ).markdown;
}

/** Sentences that are neither in the Markdown nor among what is listed as left out. */
function unaccounted(
  sentences: readonly string[],
  { markdown, title, account }: ImportedStatement,
): readonly string[] {
  const plain = markdown.replace(/\]\((?:[^()]|\([^()]*\))*\)/g, ']').replace(/\{#[^}]*\}/g, '');
  const all = ` ${foldedWords([title, plain, ...account.leftOut.map(({ text }) => text)].join(' '))} `;
  return sentences.filter((sentence) => sentence !== '' && !all.includes(` ${sentence} `));
}

const reasonsOf = ({ account }: ImportedStatement) =>
  [...new Set(account.leftOut.map(({ reason }) => reason))].sort();

function sectionsOf(text: string, language: Language) {
  return allSections(
    parseForCheck({ text, file: 'p.md', firstLine: 1, language, frenchTypography: 'fr-CA' }),
  );
}

const idsOf = ({ markdown }: ImportedStatement) => markdown.match(/\{#.*\}$/gm);

describe.each(languages)('a page of a hospital (%s)', (language) => {
  const name = `hospital.${language}.html`;

  it('has every sentence kept, or listed as left out', async () => {
    const source = fixture(name);
    const result = await imported(source, { language, name });
    // The address that the page hides from robots is written out.
    const sentences = sentencesOfHtml(source.toString(), language).filter(
      (sentence) => !/^(?:e mail email|courriel courriel)/.test(sentence),
    );
    expect(sentences.length).toBeGreaterThan(55);
    expect(unaccounted(sentences, result)).toEqual([]);
    expect(reasonsOf(result)).not.toContain('lost');
    expect(result.account.kept).toBe(41);
  });

  it('has its furniture left out, and its sections kept', async () => {
    const result = await imported(fixture(name), { language, name });
    const { markdown, ids, updated, address } = result;
    expect(markdown).not.toMatch(/©|JavaScript|Facebook|Menu|gtag|Skip to|Aller au contenu/);
    expect(reasonsOf(result)).toEqual([
      'aside',
      'banner',
      'cookie-banner',
      'date',
      'footer',
      'navigation',
      'script',
      'share',
      'skip-link',
    ]);
    expect(ids.sections).toHaveLength(8);
    expect(updated).toBe('2026-03-17');
    expect(address).toMatch(/^https:\/\/www\.lakeviewhospital\.ca\/(?:privacy|fr\/vie-privee)\/$/);
    expect(markdown).toMatch(/\[(?:privacy|vieprivee)@lakeviewhospital\.ca\]\(mailto:/);
  });
});

describe.each(languages)('a page of a town (%s)', (language) => {
  const name = `town.${language}.html`;
  const decode = (bytes: Buffer): string => decodeSource(bytes, name).text;

  it('has every sentence kept, or listed as left out', async () => {
    const source = fixture(name);
    const result = await imported(source, { language, name });
    const sentences = sentencesOfHtml(decode(source), language).filter(
      (sentence) => !/birchfalls (?:dot|point)/.test(sentence),
    );
    expect(sentences.length).toBeGreaterThan(55);
    expect(unaccounted(sentences, result)).toEqual([]);
    expect(reasonsOf(result)).not.toContain('lost');
  });

  it('keeps headings of every sort, lists, tables and notes, and loosens what only places', async () => {
    const result = await imported(fixture(name), { language, name });
    const levels = [...result.markdown.matchAll(/^#+ /gm)].map(([mark]) => mark.trim().length);
    expect(levels).toEqual([2, 3, 3, 2, 2, 2, 2, 3, 3]);
    expect(result.markdown.match(/^- /gm)).toHaveLength(3);
    expect(result.markdown.match(/^\| /gm)).toHaveLength(5);
    expect(result.markdown).toMatch(/visit(?:s|es)\[1\]\.[^#]*\n\n\[1\] /);
    expect(result.markdown).toMatch(/\\\n45(?:,| )/);
    expect(result.updated).toBe('2025-11-04');
    expect(result.remarks.map(({ key }) => key)).toContain('import.remark.link-insecure');
  });
});

describe.each(languages)('pages of other sorts (%s)', (language) => {
  it.each([
    'harbour',
    'village',
  ])('the page of a %s has every sentence kept, or listed as left out', async (page) => {
    const name = `${page}.${language}.html`;
    const source = fixture(name);
    const result = await imported(source, { language, name });
    // Words for screen readers alone are no part of the sentence that they stand in.
    const seen = decodeSource(source, name).text.replace(/<span class="wb-inv">[^<]*<\/span>/g, '');
    const sentences = sentencesOfHtml(seen, language);
    expect(sentences.length).toBeGreaterThan(15);
    expect(unaccounted(sentences, result)).toEqual([]);
    expect(reasonsOf(result)).not.toContain('lost');
  });
});

describe.each(languages)('a text whose formatting was lost in a PDF (%s)', (language) => {
  const name = `school.${language}.txt`;

  it('has every word kept, or listed as left out', async () => {
    const result = await imported(fixture(name), { language, name });
    const words =
      fixture(name)
        .toString()
        .replace(/[\uf0b7\f]/g, ' ')
        .match(/[\p{L}\p{N}]{4,}/gu) ?? [];
    const parted = /^(?:port|surer)$/;
    expect(
      unaccounted(words.map(foldedWords), result).filter((word) => !parted.test(word) && !/^\d+$/.test(word)),
    ).toEqual([]);
    expect(reasonsOf(result)).toEqual(['date', 'page-number', 'repeated']);
  });

  it('gets its headings, lists and address back', async () => {
    const { markdown, title, updated } = await imported(fixture(name), { language, name });
    expect(markdown.match(/^## \d\. \p{Lu}[\p{L}\p{N}’ ]+ \{#/gmu)).toHaveLength(7);
    expect(markdown.match(/^- (?![ab]\))/gm)).toHaveLength(3);
    expect(markdown.match(/^ {2}- /gm)).toHaveLength(2);
    expect(markdown).toMatch(/519.555-0177, (?:extension|poste) 204\\\n\[privacy@mvdsb\.ca\]/);
    expect(title).toMatch(
      /^(?:Privacy and information|Protection de la vie privée et gestion de l’information)/,
    );
    expect(updated).toBe('2025-06-09');
  });
});

describe.each(languages)('a document of a word processor (%s)', (language) => {
  it('has every sentence kept, or listed as left out, and its headings found', async () => {
    const result = await imported(schoolDocx(language), { language, name: 'school.docx' });
    const sentences = schoolTexts(language).flatMap((text) => sentencesOf(text, language));
    expect(unaccounted(sentences, result)).toEqual([]);
    expect(idsOf(result)).toEqual(['{#collection}', '{#cookies}', '{#external-links}', '{#privacy-officer}']);
    expect(result.markdown).toMatch(/^ {2}- /m);
    expect(result.markdown.match(/^\| /gm)).toHaveLength(4);
    expect(result.updated).toBe('2025-09-02');
  });
});

describe('the sections of two versions', () => {
  const body: Localized<string> = {
    en: '<h2>Cookies</h2><p>This site uses one cookie, kept for 12 months.</p><h2>Our promise to pupils</h2><p>Pupils are asked first. Call 416-555-0123.</p>',
    fr: '<h2>Témoins</h2><p>Ce site installe un témoin dans votre navigateur, conservé pendant 12 mois.</p><h2>Notre parole aux élèves</h2><p>On consulte d’abord les élèves. Composez le 416 555-0123.</p>',
  };
  const page = (language: Language): string =>
    `<main><h1>${language === 'en' ? 'Privacy' : 'Vie privée'}</h1>${body[language]}</main>`;

  it('get the kind that one language tells, in both, and that is said', async () => {
    const french = '## Témoins {#x-temoins}\n\nLe site en utilise.\n';
    const other = { language: 'fr' as const, sections: sectionsOf(french, 'fr') };
    const { ids, markdown } = await imported(
      '<main><h1>Privacy</h1><h2>Cookies</h2><p>The site uses some.</p></main>',
      { other },
    );
    expect(markdown).toContain('## Cookies {#cookies}');
    expect(ids.changed.map(({ section, ids: now }) => [section.heading, now])).toEqual([
      ['Témoins', ['cookies']],
    ]);
  });

  it('keep the ids that are there, and tell which sections stand alone', async () => {
    const french =
      '## Notre histoire {#x-history}\n\nElle est longue.\n\n## Témoins {#cookies}\n\nLe site en utilise.\n\n## Plaintes {#complaints}\n\nÉcrivez-nous.\n';
    const other = { language: 'fr' as const, sections: sectionsOf(french, 'fr') };
    const page =
      '<main><h1>Privacy</h1><h2>Our past</h2><p>It is long.</p><h2>Cookies</h2><p>The site uses some.</p><h2>Children</h2><p>We ask their parents.</p></main>';
    const { ids, markdown } = await imported(page, { other });
    expect(markdown.match(/\{#.*\}/g)).toEqual(['{#x-history}', '{#cookies}', '{#children}']);
    expect(ids.changed).toEqual([]);
    expect(ids.alone).toEqual(['Plaintes']);
    expect(ids.sections.map(({ counterpart }) => counterpart)).toEqual([
      'Notre histoire',
      'Témoins',
      undefined,
    ]);
  });

  it('give a required kind to the section whose text names it, and say so', async () => {
    const page =
      '<main><h1>Privacy</h1><h2>Cookies</h2><p>The site uses some.</p><h2>Contact us</h2><p>Our privacy officer answers at 416-555-0123.</p></main>';
    const { ids } = await imported(page);
    expect(ids.sections[1]).toMatchObject({ ids: ['contact', 'privacy-officer'], also: 'privacy-officer' });
  });

  it.each(languages)('share one new id where no kind is known, whichever comes first (%s)', async (first) => {
    const [second] = languages.filter((language) => language !== first);
    if (!second) throw new Error('there is one language');
    const one = await imported(page(first), { language: first });
    const other = { language: first, sections: sectionsOf(one.markdown, first) };
    const two = await imported(page(second), { language: second, other });
    expect(idsOf(one)?.[1]).toMatch(/^\{#x-/);
    expect(idsOf(two)).toEqual(idsOf(one));
    expect(two.ids.changed).toEqual([]);
    expect(two.ids.sections.map(({ counterpart }) => counterpart)).not.toContain(undefined);
  });
});

describe('HTML of many sorts', () => {
  const prose =
    '<p>This paragraph says what the organization does with what it is told, and it says so at length.</p>';

  it.each([
    ['a paragraph in bold', `<p><strong>Cookies</strong></p>${prose}`],
    [
      'a bold line before a break',
      '<p><b>Cookies</b><br>This site uses cookies to remember what a visitor chose to read.</p>',
    ],
    ['a class', `<div class="h2">Cookies</div>${prose}`],
    ['a role', `<div role="heading" aria-level="2">Cookies</div>${prose}`],
    ['a style', `<p><span style="font-weight: 700">Cookies</span></p>${prose}`],
    ['a summary', `<details><summary>Cookies</summary>${prose}</details>`],
    [
      'a button that opens it',
      `<div><button aria-expanded="false">Cookies</button><div hidden>${prose}</div></div>`,
    ],
    [
      'a link that opens it',
      `<div><a role="button" href="#c" aria-expanded="false">Cookies</a><div id="c">${prose}</div></div>`,
    ],
    ['a term', `<dl><dt>Cookies</dt><dd>${prose}${prose}</dd></dl>`],
    ['a word with soft hyphens and no-break spaces', `<h3>&nbsp;Coo&shy;kies&nbsp;</h3>${prose}`],
    ['capitals', `<h2>COOKIES</h2>${prose}`],
    ['a colon', `<h2>Cookies:</h2>${prose}`],
    ['a plain line', `<p>Cookies</p>${prose}`],
    ['a skipped level', `<h4>Cookies</h4>${prose}`],
  ])('finds a heading that is %s', async (_, body) => {
    expect(await markdownOf(body)).toMatch(/^## Cookies \{#cookies\}\n\nThis /);
  });

  it.each([
    ['an address in bold', '<p><b>Privacy Office</b></p><p><b>12 Main Street</b></p><p>Write to us.</p>'],
    ['a line that announces a list', '<p><b>We collect:</b> names</p><ul><li>and more</li></ul>'],
    [
      'a sentence in bold',
      '<p><b>We never sell what you tell us to anybody.</b></p><p>More on that below, in the next part.</p>',
    ],
  ])('takes no heading from %s', async (_, body) => {
    expect(await markdownOf(body)).not.toMatch(/^#/m);
  });

  it('makes lists of typed bullets, however they were typed', async () => {
    const items = ['names;', 'addresses;', 'dates.'];
    for (const bullet of ['•', '·', '-', '*', '–', '1.', 'o&nbsp;&nbsp;']) {
      const numbered = items.map((item, index) => `${bullet === '1.' ? `${index + 1}.` : bullet} ${item}`);
      for (const body of [
        numbered.map((line) => `<p>${line}</p>`).join(''),
        `<p>${numbered.join('<br>')}</p>`,
      ]) {
        const markdown = await markdownOf(`<p>We keep:</p>${body}`);
        const marks = bullet === '1.' ? ['1.', '2.', '3.'] : ['-', '-', '-'];
        expect(markdown.trimEnd()).toBe(
          `We keep:\n\n${items.map((item, index) => `${marks[index]} ${item}`).join('\n')}`,
        );
      }
    }
  });

  it('makes links absolute, and says which are none any more', async () => {
    const links =
      '<p><a href="/en/a">one</a> <a href="http://x.example.org/">two</a> <a href="javascript:void(0)">three</a> <a href="tel:416.555.0123">four</a> <a href="mailto:a@b.example.org?body=x">five</a> <a href="#here">six</a></p><h2 id="here">Cookies</h2><p>This site uses cookies.</p>';
    const page = `<main><h1>Privacy</h1>${links}</main>`;
    const { markdown, remarks } = await imported(page, { address: 'https://www.example.org/fr/p' });
    expect(markdown.split('\n')[0]).toBe(
      '[one](https://www.example.org/en/a) two three [four](tel:416-555-0123) [five](mailto:a@b.example.org) [six](#cookies)',
    );
    expect(remarks.map(({ key, values }) => [key, values['text']])).toEqual([
      ['import.remark.link-insecure', 'two'],
      ['import.remark.link-unsafe', 'three'],
    ]);
    expect((await imported(page)).remarks.map(({ key }) => key)).toContain('import.remark.link-relative');
  });

  it('writes no sign of Markdown or HTML that the page did not mean', async () => {
    const markdown = await markdownOf(
      '<p>A * star, a_name, &lt;b&gt;, [brackets], 50% &amp; more: <b>Note:</b>text, https://a.example.org.</p>',
    );
    const body = parseForCheck({
      text: markdown,
      file: 'p.md',
      firstLine: 1,
      language: 'en',
      frenchTypography: 'fr-CA',
    });
    expect(body.lead[0]?.text).toBe(
      'A * star, a_name, <b>, [brackets], 50% & more: Note:text, https://a.example.org.',
    );
    expect(body.lead[0]?.unsupported).toEqual([]);
    expect(markdown).not.toMatch(/&#|\\\[|\\_/);
  });

  it('leaves pictures and what was struck out, and names them', async () => {
    const page =
      '<main><h1>Privacy</h1><p>We keep it for <del>five</del> seven years. <img src="a.png" alt="A lock"></p></main>';
    const { markdown, account } = await imported(page);
    expect(markdown.trim()).toBe('We keep it for seven years.');
    expect(account.leftOut).toEqual([
      { reason: 'struck-out', text: 'five' },
      { reason: 'image', text: 'A lock' },
    ]);
  });

  it('finds the text of a page that marks nothing', async () => {
    const menu = Array.from(
      { length: 12 },
      (_, index) => `<a href="/${index}">Service number ${index}</a>`,
    ).join(' ');
    const more =
      '<p>When somebody visits the website, a small file is placed on the device, which remembers the chosen language for a year, and nothing else whatever.</p><p>It can be removed at any time: open the settings of the browser, look for the word cookies, and press the button that clears them all, or only those of one website.</p>';
    const page = `<html><body><div>${menu}</div><div><div><p><b>Cookies</b></p>${prose}${more}<p><b>Contact us</b></p>${prose}</div></div><div>${menu}</div></body></html>`;
    const { markdown, account } = await imported(page);
    expect(markdown).not.toContain('Service number');
    expect(account.leftOut.map(({ reason }) => reason)).toContain('outside');
    expect(markdown.match(/This paragraph/g)).toHaveLength(2);
  });
});

describe('a file in another encoding', () => {
  const page = (charset: string) =>
    `<html><head><meta charset="${charset}"></head><main><h1>Vie privée</h1><p>L’élève paie 5 € à l’école, où l’on reçoit les données et où l’on répond.</p></main>`;
  const windows = (text: string): Buffer =>
    Buffer.from(text.replaceAll('’', '\x92').replaceAll('€', '\x80'), 'latin1');

  it.each([
    ['windows-1252', windows(page('windows-1252'))],
    ['windows-1252, which says it is ISO 8859-1', windows(page('iso-8859-1'))],
    ['windows-1252, which says it is UTF-8', windows(page('utf-8'))],
    ['UTF-8, which says it is ISO 8859-1', Buffer.from(page('iso-8859-1'))],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${page('utf-16')}`, 'utf16le')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${page('utf-8')}`)],
  ])('is read as %s', async (_, bytes) => {
    const { markdown } = await imported(bytes, { language: 'fr' });
    expect(markdown).toContain('L’élève paie 5 € à l’école, où l’on reçoit');
  });
});

describe('what cannot be imported', () => {
  const odt = zip([['mimetype', Buffer.from('application/vnd.oasis.opendocument.text')]]);
  it.each([
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'policy.pdf', 'import.error.pdf'],
    ['an old Word document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'policy.doc', 'import.error.doc'],
    ['Rich Text', '{\\rtf1\\ansi Privacy}', 'policy.rtf', 'import.error.rtf'],
    ['another archive', odt, 'policy.odt', 'import.error.not-docx'],
    ['a text with the name of a document', 'Privacy', 'policy.docx', 'import.error.not-docx'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'scan.png', 'import.error.binary'],
    ['bytes', Buffer.from([1, 2, 3, 0, 0, 5, 0xff, 0xfe]), 'data', 'import.error.binary'],
    ['nothing', '', 'page.html', 'import.error.empty'],
    ['spaces', ' \n\n', 'page.txt', 'import.error.empty'],
    [
      'a page of furniture',
      '<nav><a href="/">Home</a></nav><script>text()</script>',
      'page.html',
      'import.error.no-text',
    ],
    [
      'a page too deep to be read',
      `<main>${'<div>'.repeat(20_000)}The site uses cookies.</main>`,
      'deep.html',
      'import.error.too-deep',
    ],
    [
      'a web archive',
      'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n',
      'p.mhtml',
      'import.error.mhtml',
    ],
    [
      'French given as English',
      '<p>Nous recueillons les renseignements que vous nous donnez, et nous ne les vendons pas à d’autres.</p>',
      'p.html',
      'import.error.is-fr',
    ],
  ])('is refused: %s', async (_, source, name, key) => {
    const refusal = await imported(source, { name }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UnreadableSource);
    expect(refusal).toMatchObject({ key, values: { file: name } });
  });
});

it('reads Markdown with notes, attributes and HTML, and leaves out its keys', async () => {
  const text =
    '---\ntitle: Our notice\nlayout: page\n---\n\nCookies\n---\n\nOne cookie[^a] is set, for 30 days.\n\n[^a]: Its name is `lang`.\n\n## External links {.anchor}\n\nSee <b>our</b> partners.\n';
  const { markdown, title, account } = await imported(text, { name: 'notice.md' });
  expect(title).toBe('Our notice');
  expect(markdown).toBe(
    '## Cookies {#cookies}\n\nOne cookie[1] is set, for 30 days.\n\n[1] Its name is lang.\n\n## External links {#external-links}\n\nSee **our** partners.\n',
  );
  expect(account.leftOut).toEqual([{ reason: 'front-matter', text: 'layout: page' }]);
});

it('makes sections of a list of accordions, however little each says', async () => {
  const item = (heading: string): string =>
    `<li><h4><button aria-expanded="false"><span>${heading}</span></button></h4><div><p>We use it to answer you, and it is kept for seven years.</p></div></li>`;
  const markdown = await markdownOf(`<ul>${item('Cookies')}${item('What donors give us')}</ul>`);
  expect(markdown.match(/^## .*$/gm)).toEqual([
    '## Cookies {#cookies}',
    '## What donors give us {#x-what-donors-give-us}',
  ]);
});
