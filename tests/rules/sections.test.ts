import { describe, expect, it } from 'vitest';
import { type Language, languages, localize } from '../../src/languages.ts';
import { kindTitle, type SectionKind } from '../../src/sections/catalogue.ts';
import {
  allFindings,
  bodies,
  bodyLine,
  completeBody,
  exception,
  exceptionLine,
  type Files,
  findingsOf,
  inShort,
  organizationWith,
  range,
  siteLines,
  sitePage,
  statement,
  statementFile,
  today,
} from '../support/library-from.ts';
import { processorTime } from '../support/processor-time.ts';

const organizationFile = 'content/union/organization.yaml';
const withExceptions = (...exceptions: string[]): Files => ({
  'union/organization.yaml': organizationWith(...exceptions),
});
/** A place in the body of a statement, by its line from 1. */
const at = (language: Language, line: number, column: number) =>
  `${statementFile[language]}:${bodyLine + line - 1}:${column}`;
/** The complete body without the section that has this id. */
const without = (language: Language, id: string) =>
  completeBody[language].replace(new RegExp(`## [^\n]*\\{#${id}\\}\n\n[^\n]*\n+`), '');
const replaced = (language: Language, id: string, section: string) =>
  `${without(language, id).trimEnd()}\n\n${section}`;
const withSection = (language: Language, section: string) =>
  bodies({ [language]: `${section}\n\n${completeBody[language]}` });

it('a statement that has what it needs is no finding in either language', () => {
  const more = {
    en: '## Security {#security}\n\n### Locks {#x-locks}\n\nDoors are locked.\n',
    fr: '## Sécurité {#security}\n\n### Serrures {#x-locks}\n\nLes portes sont verrouillées.\n',
  };
  const both = localize((language) => `${more[language]}\n\n${completeBody[language]}`);
  expect(allFindings(bodies(both))).toEqual([]);
});

describe('sections/required-section', () => {
  const rule = 'sections/required-section';

  it('reports all that is missing at once, in each language, at the title', () => {
    const findings = findingsOf(rule, bodies({ en: 'Only a lead.\n', fr: 'Seulement un chapeau.\n' }));
    expect(findings.map((finding) => `${inShort(finding)} ${finding.values['id']}`)).toEqual([
      `error missing ${statementFile.en}:2:8 cookies`,
      `error missing ${statementFile.en}:2:8 privacy-officer`,
      `error missing ${statementFile.en}:2:8 external-links`,
      `error missing ${statementFile.fr}:2:8 cookies`,
      `error missing ${statementFile.fr}:2:8 privacy-officer`,
      `error missing ${statementFile.fr}:2:8 external-links`,
    ]);
    for (const { language = 'en', values } of findings)
      expect(values['title']).toBe(kindTitle(values['id'] as SectionKind, language));
    expect(findings[3]).toMatchObject({ organization: 'union', statement: 'privacy', language: 'fr' });
  });

  it('reports a section that only one language has, in the other', () => {
    const findings = findingsOf(rule, bodies({ fr: without('fr', 'external-links') }));
    expect(findings.map(inShort)).toEqual([`error missing ${statementFile.fr}:2:8`]);
  });

  it.each([
    ['en', 'cookies', '## How we use cookies\n\nText.\n'],
    ['en', 'external-links', '## Links to other websites\n\nText.\n'],
    ['en', 'privacy-officer', '## Our privacy officer\n\nCall 416-967-1111.\n'],
    ['fr', 'cookies', '## Fichiers témoins\n\nTexte.\n'],
    ['fr', 'external-links', '## Liens vers d’autres sites\n\nTexte.\n'],
    [
      'fr',
      'privacy-officer',
      '## Responsable de la protection des renseignements personnels\n\nComposez le 416 967-1111.\n',
    ],
  ] as const)('recognizes in %s, without id, the section %s', (language, id, section) => {
    expect(findingsOf(rule, bodies({ [language]: replaced(language, id, section) }))).toEqual([]);
  });

  it.each(languages)('recognizes in %s a section by its id, whatever its heading and depth', (language) => {
    const section = '## Zzz {#x-zzz}\n\nText.\n\n#### Xxx {#cookies}\n\nText.\n';
    expect(findingsOf(rule, bodies({ [language]: replaced(language, 'cookies', section) }))).toEqual([]);
  });

  it.each(languages)('does not see in %s a heading in a list, a quotation or a comment', (language) => {
    const hidden = '- ## Cookies {#cookies}\n\n> ## Cookies {#cookies}\n\n<!--\n## Cookies {#cookies}\n-->\n';
    expect(
      findingsOf(rule, bodies({ [language]: `${hidden}\n${without(language, 'cookies')}` })),
    ).toHaveLength(1);
  });

  it.each([
    ['en', 'cookies', '## Cokies'],
    ['fr', 'external-links', '## Cites externes'],
  ] as const)('names in %s the nearest heading and its place', (language, id, heading) => {
    const body = `${heading}\n\nText.\n\n${without(language, id)}`;
    const [finding, ...others] = findingsOf(rule, bodies({ [language]: body }));
    expect(others).toEqual([]);
    expect(finding && inShort(finding)).toBe(`error missing-near ${statementFile[language]}:2:8`);
    expect(finding?.values).toMatchObject({ id, heading: heading.slice(3) });
    expect(finding?.related.map(({ message, location }) => `${message} ${range(location)}`)).toEqual([
      `nearest ${at(language, 1, 1)}`,
    ]);
  });

  it.each([
    ['en', 'Contact us', 'Our privacy office answers: privacy@union.example.org.'],
    ['fr', 'Nous joindre', 'Le bureau de la protection de la vie privée : privacy@union.example.org.'],
  ] as const)('offers in %s a second id of the section in which its words stand', (language, heading, text) => {
    const body = `## ${heading} {#contact}\n\n${text}\n\n${without(language, 'privacy-officer')}`;
    const [finding, ...others] = findingsOf(rule, bodies({ [language]: body }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      message: 'missing-elsewhere',
      values: { heading, ids: '{#contact #privacy-officer}' },
      related: [{ message: 'elsewhere', location: { line: bodyLine } }],
    });
  });

  it('does not for a section that names the officer and does not say how to reach them', () => {
    const body = `## Security {#security}\n\nThe privacy officer sees to it.\n\n${without('en', 'privacy-officer')}`;
    expect(findingsOf(rule, bodies({ en: body })).map(({ message }) => message)).toEqual(['missing']);
  });

  it('never offers a heading that is known to be something else', () => {
    const findings = findingsOf(
      rule,
      bodies({ en: `## Cokies {#security}\n\nText.\n\n${without('en', 'cookies')}` }),
    );
    expect(findings.map(({ message }) => message)).toEqual(['missing']);
  });

  it('asks for what the site asks for besides, once', () => {
    const site = (list: string) => `${siteLines}requiredSections: ${list}\n`;
    const ids = (list: string) =>
      findingsOf(rule, { 'site.yaml': site(list) }).map(
        ({ values, language }) => `${language} ${values['id']}`,
      );
    expect(ids('[retention, cookies, retention]')).toEqual(['en retention', 'fr retention']);
    expect(ids('[]')).toEqual([]);
  });

  it('accepts an exception in the place of a section, in both languages', () => {
    const files = { ...bodies({ en: without('en', 'cookies'), fr: without('fr', 'cookies') }) };
    expect(findingsOf(rule, files)).toHaveLength(2);
    expect(allFindings({ ...files, ...withExceptions(exception('cookies')) })).toEqual([]);
  });

  it('does not accept an exception for another statement, or for contact details only', () => {
    const files = bodies({ en: without('en', 'privacy-officer'), fr: without('fr', 'privacy-officer') });
    const kept = (...more: string[]) =>
      findingsOf(rule, { ...files, ...withExceptions(exception('privacy-officer', '2027-11-21', ...more)) });
    expect(kept('statement: privacy')).toHaveLength(0);
    expect(kept('statement: terms')).toHaveLength(2);
    expect(kept('missing: contact-details')).toHaveLength(2);
  });

  it('asks nothing of the pages of the site itself', () => {
    expect(findingsOf(rule, { 'pages/home.en.md': sitePage('') })).toEqual([]);
  });
});

describe('sections/exception', () => {
  const rule = 'sections/exception';
  const silent = bodies({ en: without('en', 'cookies'), fr: without('fr', 'cookies') });
  const found = (files: Files, day = today) =>
    findingsOf(rule, files, day).map((finding) => inShort(finding).replace(`${organizationFile}:`, ''));

  it.each([
    ['2026-11-20', [`error expired ${exceptionLine + 2}:12`]],
    ['2026-11-21', [`warning expiring ${exceptionLine + 2}:12`]],
    ['2026-12-21', [`warning expiring ${exceptionLine + 2}:12`]],
    ['2026-12-22', []],
    ['2027-11-21', []],
  ])(`on ${today}, one that holds until %s: %j`, (until, expected) => {
    expect(found({ ...silent, ...withExceptions(exception('cookies', until)) })).toEqual(expected);
  });

  it('is current on its last day, wherever the month ends', () => {
    const files = { ...silent, ...withExceptions(exception('cookies', '2028-02-29')) };
    expect(found(files, '2028-01-29')).toEqual([]);
    expect(found(files, '2028-01-30')).toEqual([`warning expiring ${exceptionLine + 2}:12`]);
    expect(found(files, '2028-02-29')).toEqual([`warning expiring ${exceptionLine + 2}:12`]);
    expect(found(files, '2028-03-01')).toEqual([`error expired ${exceptionLine + 2}:12`]);
  });

  it('that expired is the one error: the section is not called missing too', () => {
    const findings = allFindings({ ...silent, ...withExceptions(exception('cookies', '2026-11-20')) });
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(findings[0]).toMatchObject({
      values: { id: 'cookies', until: '2026-11-20' },
      organization: 'union',
      statement: undefined,
      language: undefined,
    });
  });

  it.each(languages)('contradicts a section that is there in %s', (language) => {
    const files = { ...silent, ...bodies({ [language]: completeBody[language] }) };
    const [finding] = findingsOf(rule, { ...files, ...withExceptions(exception('cookies')) });
    expect(finding && inShort(finding)).toBe(`error contradicted ${organizationFile}:${exceptionLine}:14`);
    expect(finding?.values).toEqual({ id: 'cookies', heading: { en: 'Cookies', fr: 'Témoins' }[language] });
    expect(finding?.related.map(({ message, location }) => `${message} ${range(location)}`)).toEqual([
      `stated-here ${at(language, 1, 1)}`,
    ]);
  });

  it('for contact details contradicts a section that gives some, and no other', () => {
    const details = withExceptions(exception('privacy-officer', '2027-11-21', 'missing: contact-details'));
    expect(found(details)).toEqual([`error needless-details ${exceptionLine}:14`]);
    const mute = {
      en: replaced('en', 'privacy-officer', '## Privacy officer {#privacy-officer}\n\nThere is one.\n'),
      fr: replaced('fr', 'privacy-officer', '## Responsable {#privacy-officer}\n\nIl y en a un.\n'),
    };
    expect(allFindings({ ...details, ...bodies(mute) })).toEqual([]);
  });

  it('for contact details in a section that need not give any', () => {
    const files = withExceptions(exception('cookies', '2027-11-21', 'missing: contact-details'));
    expect(found(files)).toEqual([`error no-details-due ${exceptionLine + 3}:14`]);
    expect(findingsOf(rule, files)[0]?.values).toEqual({ id: 'cookies', kinds: 'privacy-officer, contact' });
  });

  it('for a statement that is not there', () => {
    const files = withExceptions(exception('retention', '2027-11-21', 'statement: privasy'));
    expect(found(files)).toEqual([`error no-such-statement ${exceptionLine + 3}:16`]);
    expect(findingsOf(rule, files)[0]?.values).toEqual({ statement: 'privasy' });
  });

  it('given twice', () => {
    const files = withExceptions(exception('retention'), exception('security'), exception('retention'));
    expect(found(files)).toEqual([`error repeated ${exceptionLine + 6}:14`]);
  });

  it('given for the section and for its contact details, or for two statements, is not given twice', () => {
    const files = withExceptions(
      exception('contact'),
      exception('contact', '2027-11-21', 'missing: contact-details'),
      exception('contact', '2027-11-21', 'statement: privacy'),
    );
    expect(found(files)).toEqual([]);
  });
});

describe('sections/reachable-officer', () => {
  const rule = 'sections/reachable-officer';
  const headings = { en: '## Privacy officer {#privacy-officer}', fr: '## Responsable {#privacy-officer}' };
  const found = (language: Language, text: string) =>
    findingsOf(
      rule,
      bodies({ [language]: `${headings[language]}\n\n${text}\n\n${without(language, 'privacy-officer')}` }),
    );

  it.each([
    ['en', 'Call 416-967-1111.'],
    ['en', 'Call 1-800-232-7284, ext. 22.'],
    ['en', 'Write to privacy@union.ca.'],
    ['en', '[Write to us](mailto:privacy@union.ca).'],
    ['en', '[Call us](tel:+14169671111).'],
    ['en', '- Mail:\n\n  > 100 Lesmill Road  \n  > Toronto ON M3B 3P8'],
    ['en', '### By telephone {#x-telephone}\n\n416-967-1111'],
    ['en', '| Telephone |\n| - |\n| 416-967-1111 |'],
    ['en', 'See our [contact page](https://union.ca/contact).'],
    ['en', 'Ask by the means given on [the union’s website](https://www.union.example.org).'],
    ['en', 'Call 416-967-1111. Complaints go to the Commissioner, at 1-800-387-0073.'],
    ['fr', 'Voyez [le site du syndicat](https://syndicat.org/fr/).'],
    ['fr', 'Composez le 416\u00a0967-1111, poste 22.'],
    ['fr', 'Écrivez à vieprivee@syndicat.ca.'],
    ['fr', '100, chemin Lesmill  \nToronto (Ontario)  M3B 3P8'],
    ['fr', 'C.P. 100, Montréal (Québec)  H3C 1A1'],
  ] as const)('in %s can be reached: %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'Contact our office.'],
    ['en', 'See our [terms](https://union.example.org/terms).'],
    ['en', 'See the [contact page](https://other.ca/contact) of another.'],
    ['en', 'See our [contact page](http://union.ca/contact).'],
    ['en', 'Complain to the Information and Privacy Commissioner at 1-800-387-0073.'],
    ['en', 'Complain to the Commissioner:\n\n- 1-800-387-0073\n- info@ipc.example.org'],
    ['en', '### Complaints {#complaints}\n\nCall 1-800-387-0073.'],
    ['en', 'Fax: 416-967-1111.'],
    ['fr', 'Portez plainte à la Commission d’accès à l’information, au 1-888-528-7741.'],
    ['en', 'Write to us at M3B 3P8.'],
    ['fr', 'Communiquez avec notre bureau.'],
    ['fr', 'Écrivez au 100, chemin Lesmill, Toronto.'],
  ] as const)('in %s cannot: %s', (language, text) => {
    const [finding] = found(language, text);
    expect(finding && inShort(finding)).toBe(`error unreachable ${at(language, 1, 1)}`);
    expect(finding?.values).toEqual({
      heading: { en: 'Privacy officer', fr: 'Responsable' }[language],
      id: 'privacy-officer',
    });
  });

  it.each([
    ['en', 'Call 416-967-111.', '416-967-111'],
    ['en', 'Call (555) 123-456 now.', '(555) 123-456'],
    ['fr', 'Composez le 1\u00a0800\u00a0555\u00a0123.', '1\u00a0800\u00a0555\u00a0123'],
  ] as const)('in %s is not reached by digits that are no number: %s', (language, text, number) => {
    const [finding] = found(language, text);
    expect(finding && inShort(finding)).toBe(`error invalid-telephone ${at(language, 1, 1)}`);
    expect(finding?.values).toMatchObject({ number });
  });

  it.each([
    ['en', 'Ask the officer since 2026-11-21.'],
    ['fr', 'Le paragraphe 38 (2) nomme une personne responsable.'],
  ] as const)('in %s takes no date or statute for a telephone number: %s', (language, text) => {
    expect(found(language, text).map(({ message }) => message)).toEqual(['unreachable']);
  });

  it('asks the same of a contact section, and of no other', () => {
    const ids = (id: string) =>
      findingsOf(rule, withSection('en', `## Zzz {#${id}}\n\nText.`)).map(({ values }) => values['id']);
    expect(ids('contact')).toEqual(['contact']);
    expect(ids('complaints')).toEqual([]);
  });

  it('leaves an empty section and a placeholder to their own rule', () => {
    expect([...found('en', ''), ...found('en', 'To be completed')]).toEqual([]);
    expect(found('en', 'Write to [insert an e-mail address].')).toEqual([]);
  });
});

describe('sections/empty-section', () => {
  const rule = 'sections/empty-section';
  const found = (language: Language, text: string) =>
    findingsOf(rule, withSection(language, `## Zzz {#x-zzz}\n\n${text}`));

  it.each([
    '',
    '<!-- to write -->',
    '***',
    '…',
    '\u00a0',
    '### Deeper {#x-deeper}\n',
  ])('%j is empty', (text) => {
    for (const language of languages) {
      const [finding] = found(language, text);
      expect(finding && inShort(finding)).toBe(`error empty ${at(language, 1, 1)}`);
      expect(finding?.values).toEqual({ heading: 'Zzz' });
    }
  });

  it.each([
    ['en', 'TBD'],
    ['en', 'To be completed.'],
    ['en', '**TODO:** ask legal'],
    ['en', 'Coming soon…'],
    ['en', '[Insert address here]'],
    ['en', '{{ADDRESS}}'],
    ['en', 'N/A'],
    ['en', 'Lorem ipsum dolor sit amet, consectetur.'],
    ['fr', 'À venir'],
    ['fr', 'À compléter.'],
    ['fr', 'Bientôt'],
    ['fr', 'À rédiger\u00a0: demander au service juridique'],
    ['fr', '[Insérer l’adresse ici]'],
    ['fr', 'S.\u00a0o.'],
    ['fr', 'En cours de rédaction'],
  ] as const)('in %s, a placeholder: %s', (language, text) => {
    const [finding] = found(language, text);
    expect(finding && inShort(finding)).toBe(`error placeholder ${at(language, 1, 1)}`);
    expect(finding?.values['heading']).toBe('Zzz');
  });

  it.each([
    ['en', 'No cookie is set.'],
    ['en', 'None are collected by this site.'],
    [
      'en',
      'To be completed, a form needs your name, your address, the number of your local and the date of today.',
    ],
    ['en', '- [our office](https://union.ca)'],
    ['fr', 'Aucun témoin n’est installé.'],
    ['fr', 'À venir au bureau, vous gagnez du temps; sinon, écrivez-nous une lettre ou téléphonez-nous.'],
  ] as const)('in %s, a text: %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  it('shows the beginning of a long placeholder', () => {
    const [finding] = found('en', `Lorem ipsum ${'dolor sit amet '.repeat(20)}`);
    expect(finding?.values['text']).toMatch(/^Lorem ipsum dolor.{42}…$/);
  });

  it('judges a placeholder of hostile length in no time', () => {
    const time = processorTime(() => {
      found('en', `${'[[a]'.repeat(70)}x`);
      found('en', `${'[[a]'.repeat(50_000)}x`);
    });
    expect(time).toBeLessThan(3_000);
  });
});

describe('sections/heading-order', () => {
  const found = (body: string) =>
    findingsOf('sections/heading-order', { 'pages/home.fr.md': sitePage(body) }).map((finding) => [
      inShort(finding).replace('content/pages/home.fr.md:', ''),
      finding.values,
    ]);

  it('refuses a heading that has the level of the title', () => {
    expect(found('# Un {#x-a}\n\nTexte.\n')).toEqual([['error first-level 6:1', { heading: 'Un' }]]);
  });

  it('refuses a skipped level, at the start and further down', () => {
    expect(found('### Un {#x-a}\n\nTexte.\n')).toEqual([
      ['error skipped 6:1', { heading: 'Un', found: '###', expected: '##' }],
    ]);
    expect(found('## Un {#x-a}\n\n#### Deux {#x-b}\n\nTexte.\n')).toEqual([
      ['error skipped 8:1', { heading: 'Deux', found: '####', expected: '###' }],
    ]);
  });

  it('accepts any step up', () => {
    expect(found('## A {#x-a}\n### B {#x-b}\n#### C {#x-c}\n## D {#x-d}\n### E {#x-e}\n')).toEqual([]);
  });
});

describe('sections/duplicate-section', () => {
  const rule = 'sections/duplicate-section';
  const found = (language: Language, section: string) =>
    findingsOf(rule, bodies({ [language]: `${completeBody[language]}\n${section}` }));
  const lineAfter = (language: Language) => completeBody[language].split('\n').length + 1;

  it.each(languages)('refuses in %s the same id twice, at the id, and leads to the first', (language) => {
    const line = lineAfter(language);
    const findings = found(language, '## Zzz {#x-zzz #cookies}\n\nText.\n');
    expect(findings.map(inShort)).toEqual([`error same-id ${at(language, line, 16)}`]);
    expect(findings[0]?.values).toEqual({ id: 'cookies' });
    expect(findings[0]?.related.map(({ message, location }) => `${message} ${range(location)}`)).toEqual([
      `first ${at(language, 1, completeBody[language].indexOf('#cookies') + 1)}`,
    ]);
  });

  it.each([
    ['en', 'Cookies on this site', 'Cookies'],
    ['fr', 'Témoins de connexion', 'Témoins'],
  ] as const)('warns in %s of two headings that are taken for one kind', (language, heading, other) => {
    const [finding] = found(language, `## ${heading}\n\nText.\n`);
    expect(finding && inShort(finding)).toBe(`warning same-kind ${at(language, lineAfter(language), 1)}`);
    expect(finding?.values).toEqual({ id: 'cookies', heading, other });
    expect(finding?.related.map(({ location }) => range(location))).toEqual([at(language, 1, 1)]);
  });

  it('lets a deeper heading repeat the word of its section', () => {
    expect(
      findingsOf(
        rule,
        withSection('en', '## Security {#security}\n\nText.\n\n### Security measures\n\nText.'),
      ),
    ).toEqual([]);
  });
});

describe('sections/unknown-id', () => {
  const rule = 'sections/unknown-id';
  const found = (id: string) =>
    findingsOf(rule, withSection('fr', `## Zzz {${id}}\n\nTexte.`)).map((finding) => [
      inShort(finding),
      finding.values,
    ]);

  it.each([
    ['#cokies', 'unknown-near', { id: 'cokies', nearest: 'cookies' }],
    ['#security-measures', 'unknown', { id: 'security-measures' }],
    ['#témoins', 'malformed', { id: 'témoins' }],
    ['security', 'malformed', { id: 'security' }],
    ['#Security', 'malformed', { id: 'Security' }],
    ['#x-', 'malformed', { id: 'x-' }],
  ])('{%s}: %s', (id, message, values) => {
    expect(found(id)).toEqual([[`error ${message} ${at('fr', 1, 9)}`, values]]);
  });

  it.each(['#security', '#x-anything', '#x-1'])('{%s} is accepted', (id) => {
    expect(found(id)).toEqual([]);
  });

  it('in the settings of the site and in an exception', () => {
    const findings = findingsOf(rule, {
      'site.yaml': `${siteLines}requiredSections: [retention, securty]\n`,
      ...withExceptions(exception('retension'), exception('nothing-like-it')),
    });
    expect(findings.map(inShort)).toEqual([
      'error unknown-near content/site.yaml:4:31',
      `error unknown-near ${organizationFile}:${exceptionLine}:14`,
      `error unknown ${organizationFile}:${exceptionLine + 3}:14`,
    ]);
  });
});

describe('sections/implied-id', () => {
  const rule = 'sections/implied-id';
  const found = (language: Language, section: string) =>
    findingsOf(rule, withSection(language, section)).map((finding) => [inShort(finding), finding.values]);

  it.each([
    ['en', 'Security safeguards', '{#security}'],
    ['fr', 'Mesures de sécurité', '{#security}'],
    ['en', 'Collection and use', '{#collection #use}'],
  ] as const)('offers in %s the id of a heading that was recognized: %s', (language, heading, ids) => {
    expect(found(language, `## ${heading}\n\nText.`)).toEqual([
      [`notice implied ${at(language, 1, 1)}`, { heading, ids }],
    ]);
  });

  it.each([
    ['en', 'Our cats', 'x-our-cats'],
    ['fr', 'Nos éléphants', 'x-nos-elephants'],
  ] as const)('warns in %s of a heading that was not: %s', (language, heading, id) => {
    expect(found(language, `## ${heading}\n\nText.`)).toEqual([
      [`warning unrecognized ${at(language, 1, 1)}`, { heading, id }],
    ]);
  });

  const inBoth = (en: string, fr: string) =>
    findingsOf(
      rule,
      bodies({
        en: `${completeBody.en}\n## ${en}\n\nWe feed them.\n`,
        fr: `${completeBody.fr}\n## ${fr}\n\nNous les nourrissons.\n`,
      }),
    ).map(({ severity, message, language, values }) => [severity, message, language, values]);

  it('offers the id that the heading has in the other version, whatever its own words say', () => {
    const [heading, other] = ['Nos éléphants', 'Our cats'];
    const values = { heading, other, ids: '{#x-pets #security}' };
    expect(inBoth('Our cats {#x-pets #security}', heading)).toEqual([
      ['warning', 'counterpart', 'fr', values],
    ]);
    expect(inBoth('Security', heading)).toEqual([
      ['notice', 'implied', 'en', { heading: 'Security', ids: '{#security}' }],
      ['warning', 'counterpart', 'fr', { heading, other: 'Security', ids: '{#security}' }],
    ]);
  });

  it('offers one new id for both where neither tells', () => {
    expect(inBoth('Our cats', 'Nos éléphants')).toEqual([
      ['warning', 'unrecognized', 'en', { heading: 'Our cats', id: 'x-our-cats' }],
      ['warning', 'unrecognized', 'fr', { heading: 'Nos éléphants', id: 'x-our-cats' }],
    ]);
  });

  /** What `fix` would write, by language. */
  const written = (en: string, fr: string) =>
    findingsOf(rule, bodies({ en: `${completeBody.en}\n${en}\n`, fr: `${completeBody.fr}\n${fr}\n` })).map(
      ({ message, language, edits }) => [
        message,
        language,
        edits()
          .map(({ text }) => text.slice(2))
          .join(),
      ],
    );

  it('writes an id in both versions where one of the headings names the kind', () => {
    expect(written('## Security\n\nText.', '## Sous clé\n\nTexte.')).toEqual([
      ['implied', 'en', '{#security}'],
      ['counterpart', 'fr', '{#security}'],
    ]);
  });

  it('writes none that only the text under the headings speaks for', () => {
    expect(
      written(
        '## A word on laws\n\nThe Act and section 5 apply.',
        '## Un mot du droit\n\nLa Loi et l’article 5 s’appliquent.',
      ),
    ).toEqual([
      ['guessed', 'en', ''],
      ['counterpart', 'fr', ''],
    ]);
  });

  it('takes requests of the police for no legal authority', () => {
    expect(
      written(
        '## Law Enforcement Requests\n\nUnder the Act and section 5, we answer the police.',
        '## Demandes de la police\n\nSelon la Loi et l’article 5, nous répondons à la police.',
      ),
    ).toEqual([
      ['unrecognized', 'en', '{#x-law-enforcement-requests}'],
      ['unrecognized', 'fr', '{#x-law-enforcement-requests}'],
    ]);
  });

  it('writes no id in one version only', () => {
    // The other heading is underlined, so that nothing can be added after it.
    expect(written('## Security\n\nText.', 'Sécurité\n--------\n\nTexte.')).toEqual([
      ['implied', 'en', ''],
      ['implied', 'fr', ''],
    ]);
    // The other version lacks the section.
    expect(written('## Security\n\nText.', '')).toEqual([['implied', 'en', '']]);
  });

  it('asks no id of deeper headings that add no kind', () => {
    expect(
      found(
        'en',
        '## Security {#security}\n\nText.\n\n### Security measures\n\nText.\n\n### Our cats\n\nText.',
      ),
    ).toEqual([]);
  });

  it('says it once of a version on which no heading has an id, and mends all of them', () => {
    const bare = (text: string) => text.replaceAll(/ \{#[^}]*\}/g, '');
    const en = `${bare(completeBody.en)}\n## Our cats\n\nWe feed them.\n`;
    const fr = `${completeBody.fr}\n## Nos chats {#x-cats}\n\nNous les nourrissons.\n`;
    const findings = findingsOf(rule, bodies({ en, fr }));
    expect(findings.map(({ message, severity, values }) => [message, severity, values])).toEqual([
      ['none', 'warning', { count: 4, heading: 'Cookies', ids: '{#cookies}', sure: 4 }],
    ]);
    expect(findings[0]?.edits().map(({ text }) => text)).toEqual([
      's {#cookies}',
      's {#external-links}',
      'r {#privacy-officer}',
      's {#x-cats}',
    ]);
  });

  it('asks none of the pages of the site itself', () => {
    expect(findingsOf(rule, { 'pages/home.en.md': sitePage('## Our cats\n\nText.\n') })).toEqual([]);
  });
});

it('a statement that is new and unfinished gets all it needs to know in one go', () => {
  const body = '## Cookies\n\nTBD\n\n#### Our cats {#cats}\n\nSee [here](nowhere.md) ![cat](cat.png)\n';
  const found = allFindings({ 'union/privacy.fr.md': statement('fr', body) });
  expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual([
    'links/bare-text',
    'links/dead-link',
    'markup/image',
    'parity/sections',
    'sections/empty-section',
    'sections/heading-order',
    'sections/implied-id',
    'sections/required-section',
    'sections/unknown-id',
  ]);
});
