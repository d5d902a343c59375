import { describe, expect, it } from 'vitest';
import { localize } from '../../src/languages.ts';
import {
  allFindings,
  bodies,
  bodyLine,
  completeBody,
  findingsOf,
  inShort,
  siteLines,
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

describe('links/unpublished-host', () => {
  const rule = 'links/unpublished-host';
  it.each([
    ['https://localhost/privacy', 'local'],
    ['http://localhost:8080/privacy', 'local'],
    ['https://127.0.0.1/privacy', 'local'],
    ['http://10.1.2.3/privacy', 'local'],
    ['https://172.20.0.5/privacy', 'local'],
    ['https://192.168.1.12:8443/', 'local'],
    ['http://[::1]/', 'local'],
    ['https://intranet.union.local/forms', 'local'],
    ['https://forms.union.internal/', 'local'],
    ['https://union.test/', 'local'],
    ['https://staging.union.ca/privacy', 'staging'],
    ['https://www-staging.union.ca/', 'staging'],
    ['https://union-staging.agency.ca/', 'staging'],
    ['https://preprod.union.gc.ca/', 'staging'],
    ['https://dev2.union.ca/', 'staging'],
    ['https://test.union.ca/', 'staging'],
    ['https://uat.forms.union.ca/', 'staging'],
    ['https://union-git-new-privacy-team.vercel.app/', 'preview'],
    ['https://deploy-preview-7--union.netlify.app/', 'preview'],
    ['https://a1b2c3d4.union.pages.dev/', 'preview'],
    ['https://union.ngrok-free.app/', 'preview'],
    ['https://example.com/form', 'sample'],
    ['https://www.exemple.ca/formulaire', 'sample'],
    ['https://your-domain.com/privacy', 'sample'],
  ])('%s: %s', (target, message) => {
    expect(found(rule, `See [it](${target}).`)).toEqual([
      { short: `error ${message} 5`, values: { target } },
    ]);
  });

  it.each([
    'https://union.ca/staging',
    'https://developer.union.ca/',
    'https://devon.union.ca/',
    'https://latest.union.ca/',
    'https://contest.union.ca/',
    'https://testimony.union.ca/',
    'https://dev.to/union',
    'https://staging.ca/',
    'https://test.ca/',
    'https://dev.azure.com/union',
    'https://vercel.com/legal',
    'https://www.netlify.com/privacy',
    'https://example.union.ca/',
    'https://11.22.33.44.union.ca/',
    'https://10.union.ca/',
    'https://union.ca/localhost',
  ])('has nothing against %s', (target) => {
    expect(found(rule, `See [it](${target}).`)).toEqual([]);
  });

  it('leaves alone an address for examples that is shown as one', () => {
    expect(
      found(rule, 'An address such as https://example.com/?from=letter says where you come from.'),
    ).toEqual([]);
  });

  it('is the one finding of such a link', () => {
    const findings = allFindings(bodies({ en: `See [it](http://localhost:80/x).\n\n${completeBody.en}` }));
    expect(
      findings.filter((finding) => finding.rule.startsWith('links/')).map((finding) => finding.rule),
    ).toEqual([rule]);
  });
});

describe('links/shown-address', () => {
  const rule = 'links/shown-address';
  it.each([
    ['[privacy@union.ca](mailto:info@union.ca)', 'email'],
    ['[the office, privacy@union.ca](mailto:privacy@onion.ca?subject=Privacy)', 'email'],
    ['[416-967-1111](tel:+14169671112)', 'telephone'],
    ['[1 800 555-0134 (toll-free)](tel:+18005550143)', 'telephone'],
    ['[967-1111](tel:+14169671112)', 'telephone'],
    ['[416-967-1111, ext. 22](tel:+14169671111;ext=23)', 'extension'],
    ['[416 967-1111, poste 22](tel:+14169671111)', 'extension'],
    ['[www.opseu.org](https://www.aupe.org)', 'site'],
    ['[opseu.org](https://aupe.org/privacy)', 'site'],
    ['[https://opseu.org/privacy](https://opseu.com/privacy)', 'site'],
    ['[the site www.opseu.org](https://www.aupe.org)', 'site'],
    ['[Read it on kestrel.ca](https://www.aupe.org)', 'site'],
    ['[https://union.ca/privacy](https://union.ca/terms)', 'page'],
  ])('%s: %s', (link, message) => {
    expect(found(rule, `See ${link}.`).map(({ short }) => short)).toEqual([`error ${message} 5`]);
  });

  it.each([
    '[privacy@union.ca](mailto:Privacy@Union.ca)',
    '[privacy@union.ca](mailto:privacy@union.ca?subject=Privacy)',
    '[the office](mailto:privacy@union.ca)',
    '[privacy@union.ca](https://union.ca/contact)',
    '[416-967-1111](tel:+14169671111)',
    '[416-967-1111](tel:+14169671111;ext=22)',
    '[416-967-1111, ext. 22](tel:+14169671111;ext=22)',
    '[416-967-1111 or 416-967-1112](tel:+14169671112)',
    '[967-1111](tel:+14169671111)',
    '[1-866-ONTARIO](tel:+18666682746)',
    '[opseu.org](https://www.opseu.org/information/privacy)',
    '[ontario.ca/privacy](https://www.ontario.ca/page/privacy-statement)',
    '[privacy.union.ca](https://union.ca/privacy)',
    '[union.ca](https://privacy.union.ca/)',
    '[tbs-sct.gc.ca](https://www.tbs-sct.canada.ca/pol)',
    '[digital.canada.ca](https://numerique.canada.ca/)',
    '[Amazon.com privacy notice](https://www.amazon.ca/privacy)',
    '[Node.js and Next.js](https://union.ca/)',
    '[https://union.ca/privacy](https://union.ca/privacy/)',
    '[https://union.ca/a/very…](https://union.ca/a/other)',
    '[https://union.ca](https://union.ca/en/)',
    'https://union.ca/privacy',
    '[youtube.com](https://youtu.be/x)',
    '[a.ca and b.ca](https://c.ca)',
  ])('has nothing against %s', (link) => {
    expect(found(rule, `See ${link}.`)).toEqual([]);
  });

  it('takes two sites of addressPairs for one', () => {
    const site = `${siteLines}addressPairs:\n  - en: https://opseu.org\n    fr: https://sefpo.org\n`;
    const files = {
      ...bodies({ en: `See [opseu.org](https://sefpo.org/x).\n\n${completeBody.en}` }),
      'site.yaml': site,
    };
    expect(findingsOf(rule, files)).toEqual([]);
  });
});

describe('links/other-language, where the other page can be guessed', () => {
  const rule = 'links/other-language';
  it.each([
    ['https://union.gc.ca/doc-fra.aspx?id=5', 'https://union.gc.ca/doc-eng.aspx?id=5'],
    ['https://union.gc.ca/page_f.html', 'https://union.gc.ca/page_e.html'],
    ['https://union.ca/x?id=4&lang=fr', 'https://union.ca/x?id=4&lang=en'],
    ['https://union.ca/x?hl=fr#a', 'https://union.ca/x?hl=en#a'],
  ])('%s: %s', (target, counterpart) => {
    expect(found(rule, `See [it](${target}).`)).toEqual([
      { short: 'warning guessed 5', values: { counterpart } },
    ]);
  });

  it('knows it from a link of the same page', () => {
    const files = bodies({
      en: `See [a](https://a.ca/en/privacy).\n\n${completeBody.en}\n\nSee [b](https://a.ca/en/privacy).`,
      fr: `Voir [a](https://a.ca/fr/confidentialite).\n\n${completeBody.fr}\n\nVoir [b](https://a.ca/en/privacy).`,
    });
    expect(findingsOf(rule, files).map(({ message, values }) => [message, values])).toEqual([
      ['guessed', { counterpart: 'https://a.ca/fr/confidentialite' }],
    ]);
  });
});

describe('links/other-language and what is said beside a link', () => {
  const rule = 'links/other-language';
  it.each([
    'See [the by-laws](https://a.ca/fr/reglements) (in French only).',
    'See [the by-laws](https://a.ca/fr/reglements) (available only in French).',
    'See [the by-laws (French only)](https://a.ca/fr/reglements).',
    'See [the by-laws](https://a.ca/en/by-laws).',
    'The by-laws, only in French, are in [their register](https://a.ca/fr/reglements).',
    'See [courses in French](https://a.ca/en/courses) and [how to apply](https://a.ca/en/apply).',
  ])('has nothing against %s', (text) => {
    expect(found(rule, text)).toEqual([]);
  });

  it.each([
    ['See [the by-laws](https://a.ca/en/by-laws) (in French only).', 'warning note 5'],
    ['See [the by-laws (French only)](https://a.ca/en/by-laws).', 'warning note 5'],
    ['See [the by-laws](https://a.ca/fr/reglements) (in English only).', 'notice unknown 5'],
    ['Ask in French. See [the by-laws](https://a.ca/fr/reglements).', 'notice unknown 20'],
    ['See [the act](https://laws-lois.justice.gc.ca/fra/lois/P-21/) (in French only).', 'warning known 5'],
  ])('%s: %s', (text, short) => {
    expect(found(rule, text).map((finding) => finding.short)).toEqual([short]);
  });

  it('reads French notes', () => {
    const note = (text: string) =>
      findingsOf(rule, bodies({ fr: `Voir [le règlement](${text}.\n\n${completeBody.fr}` })).map(
        ({ message }) => message,
      );
    expect(note('https://a.ca/en/by-laws) (en anglais seulement)')).toEqual([]);
    expect(note('https://a.ca/en/by-laws) (offert en anglais seulement)')).toEqual([]);
    expect(note('https://a.ca/fr/reglements) (en anglais seulement)')).toEqual(['note']);
    expect(note('https://a.ca/en/by-laws)')).toEqual(['unknown']);
  });
});
