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
    [
      'a term among others',
      '## Lexique {#x-terms}\n\nTaille\n\n- Ce que le fichier pèse.\n\nMot-clé\n\n- Ce que l’on cherche.\n\nProvenance\n\n- Qui l’a donné.\n\nDernière modification\n\n- Le jour où il a changé.',
    ],
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

/** What a rule says of a text, and what `fix` would write in place of what. */
const saidOf = (rule: string) => (markdown: string) =>
  found(rule, markdown).map(({ message, values, edits }) => [
    message,
    values['sign'],
    ...edits().map(({ old, text }) => `${old} → ${text}`),
  ]);

describe('markup/false-list, one step from a list', () => {
  const said = saidOf('markup/false-list');

  it.each([
    ['- un\n-deux\n- trois', ['space', '-', '- → - ']],
    ['* un\n*deux\n* trois', ['space', '*', '* → * ']],
    ['1. un\n2.deux\n3. trois', ['space', '2.', '2. → 2. ']],
    ['- un\n\n-deux\n\n- trois', ['space', '-', '- → - ']],
    ['1.un\n2.deux', ['space', '1.', '1. → 1. ', '2. → 2. ']],
    ['-un\n\n-deux', ['space', '-', '- → - ', '- → - ']],
    ['o\tun\no\tdeux', ['items', 'o', 'o\t → - ', 'o\t → - ']],
    ['§ un\n§ deux', ['items', '§', '§  → - ', '§  → - ']],
    ['Soit :\n2. un\n3. deux', ['number', '2.']],
    ['Nous gardons ceci.\n2. Le nom', ['number', '2.']],
    ['Soit : • un • deux', ['inline', '•']],
  ])('%j', (markdown, expected) => {
    expect(said(markdown)).toEqual([expected]);
  });

  it.each([
    ['a number that ends a sentence', 'Depuis l’année\n2. Nous gardons tout.'],
    ['a date at the start of a line', 'La loi est en vigueur depuis le 1er janvier\n2026. Nous la suivons.'],
    ['a note', '- un\n- deux\n\n*Sauf en juillet.'],
    ['names that dots part', 'Accueil • Nous joindre • Vie privée'],
    ['a section of an act', '§ 5 de la loi\n§ 6 de la loi'],
    ['bullets in a cell', '| a |\n| --- |\n| Soit : • un • deux |'],
    ['words that a line starts with', 'Ceci est un\nmot.\n-ce que c’est? Oui.'],
  ])('not %s', (_, markdown) => {
    expect(said(markdown)).toEqual([]);
  });
});

describe('markup/false-heading, one step from a title', () => {
  const said = (markdown: string) => found('markup/false-heading', markdown).map(({ values }) => values);
  const text = '\n\nNous gardons tout sous clé, et ne le donnons à personne sans votre accord.';

  it('a single # without its space', () => {
    expect(said(`#Mesures de sécurité${text}`)).toEqual([{ written: '#', heading: 'Mesures de sécurité' }]);
    expect(said('#Témoins\n\nCe site n’installe aucun témoin, et ne compte pas vos visites.')).toEqual([
      { written: '#', heading: 'Témoins' },
    ]);
  });

  it('not a hashtag, nor a number', () => {
    expect(said(`#MoiAussi au travail${text}`)).toEqual([]);
    expect(said(`#Solidarité${text}`)).toEqual([]);
    expect(said(`#1 de la province${text}`)).toEqual([]);
  });
});

describe('markup/false-emphasis', () => {
  const said = saidOf('markup/false-emphasis');

  it.each([
    ['Il suit la **loi et le règlement.', ['unclosed', '**']],
    ['**Nous suivons la loi.', ['unclosed', '**']],
    ['Il suit la loi** et le règlement.', ['unopened', '**']],
    ['La *Loi sur la vie privée le dit.', ['unclosed', '*']],
    ['La Loi sur la vie privée* le dit.', ['unopened', '*']],
    ['La _Loi sur la vie privée le dit.', ['unclosed', '_']],
    ['La Loi sur la vie privée_ le dit.', ['unopened', '_']],
    ['Il suit _toujours la loi.', ['unclosed', '_']],
    ['Un ~~mot de trop.', ['unclosed', '~~']],
    ['Un ==mot== marqué.', ['highlight', '==mot==']],
    ['Un ** mot ** en gras.', ['spaced', '** mot **', '**  → **', ' ** → **']],
    ['Un **mot ** en gras.', ['spaced', '**mot **', ' ** → **']],
    ['**Note :**Ceci est à lire.', ['spaced', '**Note :**', '** → ** ']],
    ['| a |\n| --- |\n| **un |', ['unclosed', '**']],
  ])('%j', (markdown, expected) => {
    expect(said(markdown)).toEqual([expected]);
  });

  it.each([
    ['Les champs marqués d’un * sont obligatoires. Nom*, courriel*.'],
    ['Nom*\n\n*Obligatoire'],
    ['Nom\\*, \\_nom\\_ et \\*\\*nom.'],
    ['*Sauf en juillet.'],
    ['5 * 3 = 15, 2**3 et 4*5.'],
    ['Le nom _total est pris, et _le aussi est un nom de fichier.'],
    ['Les témoins _ga, _gid, __Secure-1PSID, __utma, *_optout, _ga_* et user_id.'],
    ['Le code `**mot` et l’adresse https://union.ca/_a_b*c.'],
    ['Tous les sites de *.union.ca et les noms _hjSession_*.'],
    ['Votre mot de passe est affiché ainsi : ********, puis **** 1234.'],
    ['Personnes trans* et 2ELGBTQI*.'],
    ['Du ~~texte~~ barré, de l’*italique*, du _vrai_, du **gras** et du ***tout***.'],
    ['Prix : 5 $* par année.\n\n*Taxes en sus.'],
    ['a == b, et "*" pour tout.'],
    ['Nom : ______________'],
  ])('not %j', (markdown) => {
    expect(said(markdown)).toEqual([]);
  });
});

describe('markup/false-link', () => {
  const said = saidOf('markup/false-link');
  const address = 'https://union.ca/a';

  it.each([
    [`Voir [ceci] (${address}).`, ['space', `[ceci] (${address})`, '] ( → ](']],
    ['Voir [ceci] (#cookies).', ['space', '[ceci] (#cookies)', '] ( → ](']],
    ['Écrire à [nous] (mailto:a@union.ca).', ['space', '[nous] (mailto:a@union.ca)', '] ( → ](']],
    [
      `Voir (ceci)[${address}].`,
      ['reversed', `(ceci)[${address}]`, `(ceci)[${address}] → [ceci](${address})`],
    ],
    ['Voir [ceci][ref].', ['reference', '[ceci][ref]']],
    ['Voir [ceci][].', ['reference', '[ceci][]']],
    ['Voir ceci.[^1]', ['footnote', '[^1]']],
    [`Voir ceci.[^1]\n\n[^1]: ${address}`, ['footnote', '[^1]']],
    [`Voir [ceci](${address} b).`, ['unfinished', '](']],
    [`Voir [ceci](${address}`, ['unfinished', '](']],
    [`Voir [ceci ](${address}).`, ['inside', ' ]', ' ] → ]']],
    [`Voir [ ceci](${address}).`, ['inside', '[ ', '[  → [']],
    [`Voir [ceci ](${address})ou cela.`, ['inside', ' ]', ' ] → ]', ') → ) ']],
    [`Voir [ceci]( ${address} ).`, ['address', `( ${address} )`, `( ${address} ) → (${address})`]],
    [`C’est dit.[ceci](${address}) le montre.`, ['stuck', '.[', '.[ → . [']],
    [`Voir [ceci](${address}).[Cela](${address})`, ['stuck', '.[', '.[ → . [']],
  ])('%j', (markdown, expected) => {
    expect(said(markdown)).toEqual([expected]);
  });

  it.each([
    [`Voir [ceci](${address}), [cela][1] et <${address}>.\n\n[1]: ${address}`],
    ['L’arrêt [2019] (CSC) et la note [1] (p. 5).'],
    [`La source [1] (${address}) et [sans avis] (#432).`],
    ['Le code `[a](b c)`, \\[ceci\\] \\(cela\\) et \\[a\\]\\(b\\).'],
    ['« [Nous] gardons […] tout » [traduction].'],
    ['[[Privacy Act]{lang=en}](https://union.ca/a) et a[0][1].'],
    [`Selon l’avis.[1](${address})`],
    ['Au commissariat :\n\n&nbsp;&nbsp;[nous@union.ca](mailto:nous@union.ca)'],
  ])('not %j', (markdown) => {
    expect(said(markdown)).toEqual([]);
  });
});

describe('markup/left-over-sign', () => {
  const said = saidOf('markup/left-over-sign');

  it.each([
    ['Sous clé. {: .note}', ['attribute', '{: .note}']],
    ['Sous clé {#cle}', ['attribute', '{#cle}']],
    ['Sous {.large} clé.', ['attribute', '{.large}']],
    ['[Privacy Act] {lang=en}', ['attribute', '{lang=en}']],
    ['Pendant 5&amp;nbsp;ans.', ['entity', '&nbsp;', '&amp;nbsp; → &nbsp;']],
    ['Pendant 5&nbsp ans.', ['entity', '&nbsp']],
    ['Sous&lt;br&gt; clé.', ['html', '<br>']],
    ['Sous clé :lock:', ['emoji', ':lock:']],
    ['Sous clé.\\', ['backslash', '\\']],
    ['Sous clé.\n\n====', ['divider', '====']],
    ['Sous clé. ## Vos droits', ['heading', '##']],
    ['| un | deux |', ['table', '| un | deux |']],
    ['- [ ] un', ['task', '[ ]']],
    ['Votre consentement1 est requis.', ['footnote', 'consentement1']],
    ['Votre accord est requis.\n\nNous demandons une autorisation2 aussi.', ['footnote', 'autorisation2']],
  ])('%j', (markdown, expected) => {
    expect(said(markdown)).toEqual([expected]);
  });

  it.each([
    ['Le code `{: .note}`, `&amp;nbsp;`, `<br>` et `:lock:`.'],
    ['\\{: .note}, \\&nbsp;, \\<br> et \\\\.'],
    ['L’heure 10:30:15, l’objet : texte : et urn:isbn:123.'],
    ['R&D, AT&T et 3 &lt; 4.'],
    ['Une ligne\\\nqui continue, et C:\\ ou C:\\Users\\.'],
    ['| a | b |\n| --- | --- |\n| c | d |'],
    ['Accueil | Vie privée | Nous joindre'],
    ['[ ] n’est pas une case ici.'],
    ['Le niveau2, base64, latin1 et latin1, htmlparser2 et parse5, MP3, IPv6, la loi25, COVID19.'],
    ['Les 3 ans, article 5, dans 30 jours, PM2.5 et H2O.'],
    ['Un fichier en latin1 se convertit.'],
    ['Un consentement¹ et un accord [1].'],
    ['| Nom |\n| --- |\n| visiteur1 |'],
    ['Lancez convertir -f cyrillique1 -o sortie.txt \\ -v \\ < entree.txt pour le lire.'],
  ])('not %j', (markdown) => {
    expect(said(markdown)).toEqual([]);
  });
});
