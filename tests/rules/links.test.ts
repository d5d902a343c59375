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

/** What a rule finds in a paragraph before the sections of the English statement, and at which column. */
const found = (rule: string, paragraph: string) =>
  findingsOf(rule, bodies({ en: `${paragraph}\n\n${completeBody.en}` })).map((finding) => {
    const start = `${statementFile.en}:${bodyLine}:`;
    return { short: inShort(finding).replace(start, ''), values: finding.values };
  });

it('good links are no findings, in either language', () => {
  const text = {
    en: 'See the [union’s own statement](https://union.ca/privacy), [ours](privacy.fr.md#cookies), the [section on cookies](#cookies) and [what each covers](/en/compare/), write to [the office](mailto:a@b.ca) or a@b.ca, or [call us](tel:+14169671111).',
    fr: 'Voir la [déclaration du syndicat](https://union.ca/privacy), la [version anglaise](privacy.en.md#cookies), la [section sur les témoins](#cookies) et [ce dont traite chacune](/fr/comparer/); écrire au [bureau](mailto:a@b.ca) ou à a@b.ca, ou [appeler](tel:+14169671111).',
  };
  const both = localize((language) => `${text[language]}\n\n${completeBody[language]}`);
  expect(allFindings(bodies(both))).toEqual([]);
});

describe('links/dead-link', () => {
  const rule = 'links/dead-link';
  it.each([
    ['See [terms](nowhere-to-be-seen.md).', 'error page 5', { target: 'nowhere-to-be-seen.md' }],
    ['See [it](privasy.fr.md).', 'error page-near 5', { target: 'privasy.fr.md', nearest: 'privacy.fr.md' }],
    ['[comparison](/en/compare)', 'error page-near 1', { target: '/en/compare', nearest: '/en/compare/' }],
    ['See [it](#retention).', 'error anchor 5', { anchor: 'retention', page: statementFile.en }],
    [
      '[it](privacy.fr.md#cokies)',
      'error anchor-near 1',
      { anchor: 'cokies', nearest: 'cookies', page: statementFile.fr },
    ],
  ])('%s', (text, short, values) => {
    expect(found(rule, text)).toEqual([{ short, values }]);
  });

  it('on a page of the site itself', () => {
    const findings = findingsOf(rule, {
      'pages/home.fr.md': sitePage('Voir [ceci](introuvable-dans-le-site.md).\n'),
    });
    expect(findings.map(inShort)).toEqual(['error page content/pages/home.fr.md:6:6']);
    expect(findings[0]).toMatchObject({ organization: undefined, statement: 'home', language: 'fr' });
  });

  it('in a heading, a list and a table, each at its own line', () => {
    const body = '## A [b](no.md) {#x-a}\n\n- c\n- [d](no.md)\n\n| e |\n| - |\n| [f](no.md) |\n';
    const lines = findingsOf(rule, bodies({ en: `${body}\n${completeBody.en}` })).map(({ location }) => [
      location.line - bodyLine + 1,
      location.column,
    ]);
    expect(lines).toEqual([
      [1, 6],
      [4, 3],
      [8, 3],
    ]);
  });
});

describe('links/unsafe-target', () => {
  it.each([
    ['Go [there](javascript:alert(1))', 'error scheme 4', { scheme: 'javascript' }],
    ['Go [there](data:text/html,x)', 'error scheme 4', { scheme: 'data' }],
    ['Go <ftp://union.ca>', 'error scheme 4', { scheme: 'ftp' }],
    ['Go [there](http://union.ca)', 'error insecure 4', { target: 'http://union.ca' }],
    ['Go to http://union.ca', 'error insecure 7', { target: 'http://union.ca' }],
    ['Go [there](//union.ca)', 'error no-protocol 4', { target: '//union.ca' }],
  ])('%s', (text, short, values) => {
    expect(found('links/unsafe-target', text)).toEqual([{ short, values }]);
  });
});

describe('links/malformed-target', () => {
  it.each([
    ['[a b]()', 'empty', { text: 'a b' }],
    ['[a b](<c d.md>)', 'spaces', { target: 'c d.md' }],
    ['[a b](www.union.ca)', 'no-scheme', { target: 'www.union.ca' }],
    ['[a b](https://union.ca.)', 'punctuation', { target: 'https://union.ca.' }],
    ['[a b](https://a:b@union.ca)', 'credentials', { target: 'https://a:b@union.ca' }],
    ['[a b](https://union)', 'address', { target: 'https://union' }],
    ['[a b](mailto:union)', 'email', { target: 'mailto:union' }],
    ['[a b](tel:555-123)', 'telephone', { target: 'tel:555-123' }],
    ['[a b](privacy.fr.md?x)', 'query', { target: 'privacy.fr.md?x' }],
  ])('%s', (text, message, values) => {
    expect(found('links/malformed-target', text)).toEqual([{ short: `error ${message} 1`, values }]);
  });
});

describe('links/bare-text', () => {
  it.each([
    'click here',
    'Here',
    'read more…',
    'Link',
    'Cliquez ici',
    'ICI',
    'en savoir plus',
    'Plus d’information',
    'Plus de détails',
    'voir plus »',
    '*this page*',
  ])('“%s” says nothing', (text) => {
    const [finding] = found('links/bare-text', `See [${text}](privacy.fr.md).`);
    expect(finding).toEqual({ short: 'error bare 5', values: { text: text.replaceAll('*', '') } });
  });

  it.each(['', ' ', '…', '→'])('a link without words (%j) cannot be heard', (text) => {
    expect(found('links/bare-text', `See [${text}](privacy.fr.md).`)).toEqual([
      { short: 'error no-text 5', values: { target: 'privacy.fr.md' } },
    ]);
  });

  it.each([
    'here is our statement',
    'more information on cookies',
    'l’article 38 de la Loi',
    'Contact Us',
    'https://union.ca',
  ])('“%s” says something', (text) => {
    expect(found('links/bare-text', `See [${text}](https://union.ca).`)).toEqual([]);
  });
});

describe('links/same-text', () => {
  const rule = 'links/same-text';

  it('with the first of the two', () => {
    const text = 'See the [privacy policy](https://a.ca/x) or\nthe [Privacy policy](https://b.ca/x).';
    const [finding, ...more] = findingsOf(rule, bodies({ en: `${text}\n\n${completeBody.en}` }));
    expect(more).toEqual([]);
    expect(finding && inShort(finding)).toBe(`warning differs ${statementFile.en}:${bodyLine + 1}:5`);
    expect(finding).toMatchObject({
      values: { text: 'Privacy policy', target: 'https://b.ca/x' },
      related: [
        { message: 'first', values: { target: 'https://a.ca/x' }, location: { line: bodyLine, column: 9 } },
      ],
    });
  });

  it.each([
    ['two sections of one page', '[it](https://a.ca/x#one) and [it](https://a.ca/x#two)'],
    ['two queries of one page', '[it](https://a.ca/x?a=1) and [it](https://a.ca/x?a=2)'],
    ['a page and an address to write to', '[the office](https://a.ca/) and [the office](mailto:a@b.ca)'],
    ['two sections of this page', '[more of it](#cookies) and [more of it](#external-links)'],
  ])('finds %s', (_what, text) => {
    expect(found(rule, text)).toHaveLength(1);
  });

  it.each([
    ['the same target twice', '[it](https://a.ca/x) and [it](https://a.ca/x)'],
    ['a slash at the end, and the case of the host', '[it](https://a.ca/x) and [it](https://A.ca/x/)'],
    ['two spellings of one section', '[it](#cookies) and [it](privacy.en.md#cookies)'],
    ['two spellings of one number', '[call us](tel:+14169671111) and [call us](tel:+1-416-967-1111)'],
    [
      'addresses that show themselves',
      '<https://a.ca/x>, [a.ca/y](https://a.ca/y), a@b.ca and [a.ca/y](https://a.ca/y/)',
    ],
    ['other words', '[the form](https://a.ca/x) and [the forms](https://a.ca/y)'],
    ['what leads nowhere, which has a finding of its own', '[it](#cookies) and [it](#nowhere)'],
  ])('passes over %s', (_what, text) => {
    expect(found(rule, text)).toEqual([]);
  });
});
