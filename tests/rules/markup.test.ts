import { describe, expect, it } from 'vitest';
import { localize } from '../../src/languages.ts';
import {
  allFindings,
  bodies,
  bodyLine,
  completeBody,
  findingsOf,
  inShort,
  sitePage,
  statementFile,
} from '../support/library-from.ts';

const found = (rule: string, markdown: string) =>
  findingsOf(rule, bodies({ fr: `${completeBody.fr}\n${markdown}\n` }));
const firstLine = bodyLine + completeBody.fr.split('\n').length;
const at = (line: number, column: number) => `${statementFile.fr}:${firstLine + line - 1}:${column}`;

it('Markdown without HTML or images is no finding, in either language', () => {
  const text = {
    en: 'Fewer than 3 < 4, `<b>`, \\<b>, <https://union.ca/> and **bold**.\n\n<!-- a note -->\n',
    fr: 'Moins de 3 < 4, `<b>`, \\<b>, <https://union.ca/> et du **gras**.\n\n<!-- une note -->\n',
  };
  const both = localize((language) => `${completeBody[language]}\n${text[language]}`);
  expect(allFindings(bodies(both))).toEqual([]);
});

describe('markup/raw-html', () => {
  it('refuses HTML, where it first stands in a paragraph, an item or a heading', () => {
    const findings = found('markup/raw-html', 'Un <b>mot</b>.\n\n- deux <br>\n\n### <i>Trois {#x-trois}');
    expect(findings.map(inShort)).toEqual([
      `error more ${at(1, 4)}`,
      `error html ${at(3, 8)}`,
      `error html ${at(5, 5)}`,
    ]);
    expect(findings.map(({ values }) => values)).toEqual([
      { source: '<b>', count: 1 },
      { source: '<br>' },
      { source: '<i>' },
    ]);
    expect(findings[0]).toMatchObject({ organization: 'union', statement: 'privacy', language: 'fr' });
  });

  it('refuses a comment that would be seen', () => {
    expect(found('markup/raw-html', 'Un <!-- deux --> trois').map(inShort)).toEqual([
      `error note ${at(1, 4)}`,
    ]);
  });
});

describe('markup/image', () => {
  it('refuses images, wherever they come from and stand', () => {
    const findings = found(
      'markup/image',
      '![a](a.png)\n\n> ![b](https://b.ca/b.png)\n\n### ![c](c.png) {#x-c}',
    );
    expect(findings.map(inShort)).toEqual([
      `error image ${at(1, 1)}`,
      `error image ${at(3, 3)}`,
      `error image ${at(5, 5)}`,
    ]);
    expect(findings.map(({ values }) => values['source'])).toEqual(['a.png', 'https://b.ca/b.png', 'c.png']);
  });

  it('refuses them on a page of the site itself', () => {
    const findings = findingsOf('markup/image', { 'pages/home.en.md': sitePage('![a](a.png)\n') });
    expect(findings.map(inShort)).toEqual(['error image content/pages/home.en.md:6:1']);
  });
});

describe('markup/table-cells', () => {
  const table = (...rows: string[]) => ['| a | b |', '| --- | --- |', ...rows].join('\n');
  const cells = (markdown: string) =>
    found('markup/table-cells', markdown).map(({ values, location: { line, column }, length }) => ({
      ...values,
      at: `${line - firstLine + 1}:${column}+${length}`,
    }));

  it('names what a row holds beyond the columns of the header', () => {
    const [finding] = found('markup/table-cells', table('| c | d | sauf avis |'));
    expect(finding && inShort(finding)).toBe(`error surplus ${at(3, 11)}`);
    expect(finding).toMatchObject({
      values: { cells: 3, count: 2, text: 'sauf avis' },
      related: [{ message: 'header', location: { line: firstLine } }],
      statement: 'privacy',
      language: 'fr',
    });
  });

  it.each([
    ['without pipes at the ends', 'c | d | e', { cells: 3, text: 'e', at: '3:9+1' }],
    ['with only one at the end', 'c | d | e |', { cells: 3, text: 'e', at: '3:9+1' }],
    ['several cells', '| c | d | e | f |', { cells: 4, text: 'e | f', at: '3:11+5' }],
    ['an empty cell between', '| c | d | | f | |', { cells: 4, text: 'f', at: '3:13+1' }],
    ['a pipe in code', '| c | `d|e` |', { cells: 3, text: 'e`', at: '3:10+2' }],
    [
      'an escaped pipe in what is left out',
      '| c | d | e\\|f\\| |',
      { cells: 3, text: 'e\\|f\\|', at: '3:11+6' },
    ],
  ])('counts cells as the parser does: %s', (_, row, expected) => {
    expect(cells(table(row))).toEqual([{ count: 2, ...expected }]);
  });

  it.each([
    ['as many cells', '| c | d |'],
    ['fewer cells', '| c |'],
    ['empty cells at the end', '| c | d | | |'],
    ['escaped pipes', '| c \\| e | `d\\|f` |'],
    ['escaped pipes without any at the ends', 'c \\| e | d\\|'],
  ])('leaves alone %s', (_, row) => {
    expect(cells(table(row))).toEqual([]);
  });

  it('leaves alone pipes outside tables', () => {
    expect(cells(`a | b | c\n\n\`\`\`\n${table('| c | d | e |')}\n\`\`\``)).toEqual([]);
  });

  it('reads tables in lists and quotations, and on pages of the site', () => {
    const rows = table('| c | d |', '| c | d | e |').split('\n');
    expect(cells(`- Liste\n\n${rows.map((row) => `  ${row}`).join('\n')}`)).toMatchObject([{ at: '6:13+1' }]);
    expect(cells(rows.map((row) => `> ${row}`).join('\n'))).toMatchObject([{ at: '4:13+1' }]);
    expect(cells(rows.map((row, index) => `${index ? '   ' : '-  '}${row}`).join('\n'))).toMatchObject([
      { at: '4:14+1' },
    ]);
    expect(cells(rows.map((row, index) => `> ${index ? '  ' : '- '}> ${row}`).join('\n'))).toMatchObject([
      { at: '4:17+1' },
    ]);
    const page = { 'pages/home.en.md': sitePage(table('| c | d | e |')) };
    expect(findingsOf('markup/table-cells', page).map(inShort)).toEqual([
      'error surplus content/pages/home.en.md:8:11',
    ]);
  });
});

describe('markup/false-heading', () => {
  const short = (markdown: string) =>
    found('markup/false-heading', markdown).map(({ message, location: { line, column } }) => [
      message,
      `${line - firstLine + 1}:${column}`,
    ]);

  it('a heading that lost its space, its marks or was only made bold', () => {
    expect(short('##Sécurité {#security}\n\nSous clé.')).toEqual([['no-space', '1:1']]);
    expect(short('Un texte.\n### Vrai {#x-a}\n###Faux {#x-b}\nSous clé.')).toEqual([['no-space', '3:1']]);
    expect(short('**Mesures de sécurité**\n\nNous gardons tout sous clé.')).toEqual([['bold', '1:1']]);
    expect(short('Mesures de sécurité\n\nNous gardons tout sous clé.')).toEqual([['plain', '1:1']]);
    expect(short('Mesures de sécurité\nNous gardons tout sous clé.')).toEqual([['plain', '1:1']]);
  });

  it.each([
    ['a heading', '## Mesures de sécurité {#security}\n\nNous gardons tout sous clé.'],
    ['a sentence', 'Mesures de sécurité.\n\nNous gardons tout sous clé.'],
    ['what announces a list', 'Mesures de sécurité :\n\n- une clé.'],
    ['what names no section', '**Toujours plus haut**\n\nNous gardons tout sous clé.'],
    [
      'the section that the line is in',
      '## Sécurité {#security}\n\n**Mesures de sécurité**\n\nTout est sous clé.',
    ],
    ['an address', 'Responsable de la protection de la vie privée\n\\\n1, rue Principale'],
    ['lines of an address', 'Responsable de la protection de la vie privée\n1, rue Principale\nOttawa'],
    ['code', '```\n##Sécurité\n```'],
    ['an item', '- Mesures de sécurité\n- Une clé.'],
    ['a number', 'Le point #2 et ##3.'],
  ])('not %s', (_, markdown) => {
    expect(short(markdown)).toEqual([]);
  });
});

describe('markup/false-list', () => {
  const values = (markdown: string) => found('markup/false-list', markdown).map((finding) => finding.values);

  it.each(['•', '▪', '◦', '●', '‣', '\uf0b7', '·', '–', '—'])('lines that start with %s', (sign) => {
    expect(values(`Soit :\n${sign} un\n${sign}\u00a0deux`)).toEqual([{ count: 2, sign }]);
  });

  it('lines whose hyphen has no space after it, and items in paragraphs of their own', () => {
    expect(values('Soit :\n-Un\n-Deux')).toEqual([{ count: 2, sign: '-' }]);
    expect(values('• un\n\n• deux\n\n## Ailleurs {#x-b}\n\n•\ttrois')).toEqual([
      { count: 2, sign: '•' },
      { count: 1, sign: '•' },
    ]);
  });

  it.each([
    ['a list', '- un\n- deux'],
    ['a dash or a dot in a sentence', 'Un texte\n– une incise –\nqui continue · ici.'],
    ['code', '```\n• un\n• deux\n```'],
    ['a bullet inside a line', 'Le signe • est une puce.'],
    ['emphasis', '*Un* mot\n*Deux* mots'],
  ])('not %s', (_, markdown) => {
    expect(values(markdown)).toEqual([]);
  });
});
