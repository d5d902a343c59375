import { describe, expect, it } from 'vitest';
import { bothVersions } from '../../src/content/load-library.ts';
import { largestFile } from '../../src/content/read-text.ts';
import { confirm } from '../../src/history/confirm.ts';
import { sentenceOf } from '../../src/report/sentences.ts';
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
  libraryFrom,
  lockFilesOf,
  organization,
  organizationWith,
  publisherLine,
  range,
  siteLines,
  sitePage,
  statement,
  statementFile,
} from '../support/library-from.ts';

/** The one finding of a rule, in short, and the values of its sentence. */
const only = (rule: string, files: Files) => {
  const findings = findingsOf(rule, files);
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  if (!finding) throw new Error('unreachable');
  return finding;
};
const organizationFile = 'content/union/organization.yaml';

it('content without fault has no finding of this family, in either language', () => {
  expect(allFindings({})).toEqual([]);
});

describe('content/unreadable-file', () => {
  it.each([
    ['not-utf8', Uint8Array.from([0xe9, 0x20]), {}],
    ['too-large', ' '.repeat(largestFile + 1), { limit: 1 }],
  ])('%s', (message, text, values) => {
    const finding = only('content/unreadable-file', { 'union/privacy.fr.md': text });
    expect(inShort(finding)).toBe(`error ${message} ${statementFile.fr}:1:1`);
    expect(finding).toMatchObject({ values, organization: 'union', statement: 'privacy', language: 'fr' });
  });

  it.each([
    ['many-headings', '\n## a\n'.repeat(1_001), { limit: 1_000 }, bodyLine + 2_001],
    ['many-blocks', '- a\n'.repeat(10_001), { limit: 10_000 }, bodyLine + 10_000],
    ['many-blocks', `|a|\n|-|\n${'|b|\n'.repeat(10_000)}`, { limit: 10_000 }, bodyLine + 10_001],
    ['many-brackets', `a\n\n${'['.repeat(20_000)}`, {}, bodyLine + 2],
  ])('%s', (message, body, values, line) => {
    const finding = only('content/unreadable-file', { 'union/privacy.fr.md': statement('fr', body) });
    expect(inShort(finding)).toBe(`error ${message} ${statementFile.fr}:${line}:1`);
    expect(finding.values).toEqual(values);
  });

  it('lets a file pass with as many headings as there may be', () => {
    expect(findingsOf('content/unreadable-file', bodies({ fr: '\n## a\n'.repeat(1_000) }))).toEqual([]);
  });

  it('not-a-file', () => {
    const finding = only('content/unreadable-file', { 'union/terms.en.md/x': '' });
    expect(inShort(finding)).toBe('error not-a-file content/union/terms.en.md:1:1');
  });
});

describe('content/long-title', () => {
  const titled = (length: number) => `title: ${'Privacy '.repeat(20).slice(0, length - 1)}x`;

  it.each([
    ['a statement', { 'union/privacy.fr.md': statement('fr', undefined, titled(71)) }, statementFile.fr],
    [
      'a page of the site',
      { 'pages/home.en.md': sitePage(undefined, titled(71)) },
      'content/pages/home.en.md',
    ],
  ])('warns of a title that tabs cut, of %s', (_, files, file) => {
    const finding = only('content/long-title', files);
    expect(inShort(finding)).toBe(`warning long ${file}:2:8`);
    expect(finding.values).toEqual({ length: 71, longest: 70 });
  });

  it('lets a title pass that fits', () => {
    expect(
      findingsOf('content/long-title', { 'union/privacy.fr.md': statement('fr', undefined, titled(70)) }),
    ).toEqual([]);
  });
});

describe('content/unexpected-file', () => {
  const languages = 'en, fr';
  it.each([
    ['union/readme.md', 'error markdown-name', { name: 'union/readme.md' }],
    ['union/privacy.de.md', 'error unknown-language', { name: 'union/privacy.de.md', languages }],
    [
      'union/privacy.eng.md',
      'error unknown-language-near',
      { name: 'union/privacy.eng.md', languages, nearest: 'en' },
    ],
    ['union/Terms.en.md', 'error bad-stem', { name: 'union/Terms.en.md' }],
    ['union/notes.txt', 'warning ignored', { name: 'union/notes.txt' }],
  ])('%s: %s', (file, short, values) => {
    const finding = only('content/unexpected-file', { [file]: 'x' });
    expect(inShort(finding)).toBe(`${short} content/${file}:1:1`);
    expect(finding.values).toEqual(values);
  });

  it('Other/organization.yaml: error bad-folder', () => {
    const finding = only('content/unexpected-file', { 'Other/organization.yaml': organization() });
    expect(inShort(finding)).toBe('error bad-folder content/Other:1:1');
    expect(finding.values).toEqual({ name: 'Other' });
  });
});

describe('content/yaml-syntax', () => {
  it.each([
    ['syntax', 'name: a: b\n', '1:7', {}],
    ['duplicate-key', `${organization()}\nname: x\n`, '5:1', { detail: 'name' }],
    ['alias', 'name: &a x\n', '1:10', {}],
    ['tag', 'name: !!str x\n', '1:13', {}],
    ['many-documents', 'name: x\n---\nname: y\n', '2:1', {}],
    ['not-a-mapping', '- name\n', '1:1', {}],
    ['too-deep', `name: ${'['.repeat(1000)}`, '1:1', {}],
  ])('%s', (message, text, at, values) => {
    const finding = only('content/yaml-syntax', { 'union/organization.yaml': text });
    expect(inShort(finding)).toBe(`error ${message} ${organizationFile}:${at}`);
    expect(finding).toMatchObject({ values, organization: 'union' });
  });

  it('in front matter, with the line of the file', () => {
    const text = statement('fr', undefined, 'nature: a: b');
    const finding = only('content/yaml-syntax', { 'union/privacy.fr.md': text });
    expect(inShort(finding)).toBe(`error syntax ${statementFile.fr}:6:9`);
  });
});

describe('content/front-matter', () => {
  it.each([
    ['missing', '## Cookies\n', {}],
    ['unclosed', '---\ntitle: A\n', {}],
    ['other-language', '---js\n{}\n---\n', { detail: '---js' }],
    ['other-language', `---\r${'title: A\r'.repeat(99)}`, { detail: expect.stringMatching(/^---.{37}…$/s) }],
  ])('%s', (message, text, values) => {
    const finding = only('content/front-matter', { 'union/privacy.en.md': text });
    expect(inShort(finding)).toBe(`error ${message} ${statementFile.en}:1:1`);
    expect(finding).toMatchObject({ values, statement: 'privacy', language: 'en' });
  });
});

describe('content/unknown-key', () => {
  it('with the key that was probably meant', () => {
    const finding = only('content/unknown-key', {
      'union/privacy.fr.md': statement('fr', undefined, 'titre: A'),
    });
    expect(inShort(finding)).toBe(`error near ${statementFile.fr}:12:1`);
    expect(finding.values).toEqual({ key: 'titre', nearest: 'title' });
  });

  it('with all the keys there are, when none is near', () => {
    const finding = only('content/unknown-key', { 'pages/home.en.md': sitePage('', 'layout: x') });
    expect(inShort(finding)).toBe('error unknown content/pages/home.en.md:5:1');
    expect(finding.values).toEqual({ key: 'layout', allowed: 'title, description, updated' });
    expect(finding).toMatchObject({ organization: undefined, statement: 'home', language: 'en' });
  });
});

it('content/missing-key names the key with its path', () => {
  const text = organizationWith(exception('cookies').replace(', fr: Elle n’en dit rien.', ''));
  const finding = only('content/missing-key', { 'union/organization.yaml': text });
  expect(inShort(finding)).toBe(`error missing ${organizationFile}:${exceptionLine + 1}:5`);
  expect(finding.values).toEqual({ key: 'exceptions.1.reason.fr' });
});

describe('content/wrong-value', () => {
  it.each([
    ['title: 5', 'type-string', '2:8', { key: 'title', value: '5' }],
    ['title:', 'empty', '2:7', { key: 'title' }],
    [`title: ${'a'.repeat(121)}`, 'too-long', '2:8', { key: 'title', limit: '120' }],
    ['slug: A B', 'slug', '4:7', { key: 'slug', value: 'A B' }],
    ['updated: 2026-02-30', 'date', '5:10', { key: 'updated', value: '2026-02-30' }],
    ['nature: x', 'choice', '6:9', { key: 'nature', value: 'x', detail: 'restatement, official' }],
    ['source: x', 'type-object', '8:9', { key: 'source', value: 'x' }],
  ])('in a statement: %s', (line, message, at, values) => {
    const text = statement('en', undefined, line).replace(/(source: x)(?:\n {2}.*)*/, '$1');
    const finding = only('content/wrong-value', { 'union/privacy.en.md': text });
    expect(inShort(finding)).toBe(`error ${message} ${statementFile.en}:${at}`);
    expect(finding.values).toEqual(values);
  });

  it('in a statement: an address that is not https:', () => {
    const text = statement('en').replace('https://union', 'http://union');
    const finding = only('content/wrong-value', { 'union/privacy.en.md': text });
    expect(inShort(finding)).toBe(`error address ${statementFile.en}:11:8`);
    expect(finding.values).toEqual({ key: 'source.url', value: 'http://union.example.org/privacy' });
  });

  it.each([
    ['baseUrl: https://a.ca/x', 'origin', '2:10', { key: 'baseUrl', value: 'https://a.ca/x' }],
    ['pathPrefix: x', 'prefix', '3:13', { key: 'pathPrefix', value: 'x' }],
    ['rules: off', 'type-object', '3:8', { key: 'rules', value: 'off' }],
    ['languages: [fr]', 'languages', '3:12', { key: 'languages', value: '["fr"]' }],
    ['requiredSections: x', 'type-array', '3:19', { key: 'requiredSections', value: 'x' }],
  ])('in the site’s settings: %s', (line, message, at, values) => {
    const base = line.startsWith('baseUrl') ? '' : 'baseUrl: https://a.ca\n';
    const finding = only('content/wrong-value', {
      'site.yaml': `name: { en: A, fr: B }\n${base}${line}\n${publisherLine}\n`,
    });
    expect(inShort(finding)).toBe(`error ${message} content/site.yaml:${at}`);
    expect(finding.values).toEqual(values);
  });

  it('two organizations with one slug', () => {
    const files = {
      'other/organization.yaml': organization('slug: { en: union, fr: autre }'),
      'other/terms.en.md': statement('en', undefined, 'slug: terms'),
      'other/terms.fr.md': statement('fr', undefined, 'slug: conditions'),
    };
    const finding = only('content/wrong-value', files);
    expect(inShort(finding)).toBe(`error duplicate-organization ${organizationFile}:3:13`);
    expect(finding.values).toEqual({ key: 'slug.en', value: 'union', detail: 'other' });
  });
});

it.each([
  ['fr', 'en'],
  ['en', 'fr'],
] as const)('content/missing-counterpart when there is no %s version', (missing, there) => {
  const finding = only('content/missing-counterpart', { [`union/privacy.${missing}.md`]: undefined });
  expect(inShort(finding)).toBe(`error missing-${missing} ${statementFile[there]}:1:1`);
  expect(finding.values).toEqual({ expectedFile: statementFile[missing] });
});

it('content/duplicate-address leads to the page that has the address already', () => {
  const finding = only('content/duplicate-address', {
    'union/second.en.md': statement('en'),
    'union/second.fr.md': statement('fr', undefined, 'slug: deuxieme'),
  });
  const values = { address: '/en/union/privacy/' };
  expect(inShort(finding)).toBe('error duplicate content/union/second.en.md:4:7');
  expect(finding.values).toEqual(values);
  expect(finding.related.map(({ message, location }) => `${message} ${range(location)}`)).toEqual([
    `first ${statementFile.en}:4:7`,
  ]);
});

it.each(['content/site.yaml', organizationFile])('content/missing-settings: %s', (expectedFile) => {
  const finding = only('content/missing-settings', { [expectedFile.replace('content/', '')]: undefined });
  expect(inShort(finding)).toBe(`error missing ${expectedFile}:1:1`);
  expect(finding.values).toEqual({ expectedFile });
});

describe('content/future-date', () => {
  const rule = 'content/future-date';

  it.each([
    ['updated', '2026-11-23'],
    ['reviewed', '2027-01-02'],
  ])('%s: %s', (key, date) => {
    const finding = only(rule, { 'union/privacy.fr.md': statement('fr', undefined, `${key}: ${date}`) });
    expect(finding).toMatchObject({ message: 'future', severity: 'error', values: { key, date } });
    expect(finding.location).toMatchObject({ file: statementFile.fr, line: key === 'updated' ? 5 : 12 });
  });

  it('on a page of the site itself', () => {
    expect(findingsOf(rule, { 'pages/home.en.md': sitePage('', 'updated: 2030-01-01') })).toHaveLength(1);
  });

  it('today is no day to come, nor tomorrow, which it is already further east', () => {
    for (const day of ['2026-11-21', '2026-11-22'])
      expect(
        findingsOf(rule, { 'union/privacy.en.md': statement('en', undefined, `updated: ${day}`) }),
      ).toEqual([]);
  });
});

/** A statement whose source was read on a day. */
const readOn = (language: 'en' | 'fr', read: string, ...changed: string[]) =>
  statement(language, undefined, ...changed).replace('/privacy\n', `/privacy\n  read: ${read}\n`);

describe('content/unread-source', () => {
  const rule = 'content/unread-source';
  const restated = statement('en', undefined, 'nature: restatement');

  it('asks a restatement for the day on which its source was last read, and shows the line', () => {
    const finding = only(rule, { 'union/privacy.en.md': restated });
    expect(inShort(finding)).toBe(`error missing ${statementFile.en}:9:3`);
    expect(finding.values).toEqual({ line: 'read: 2026-11-21' });
  });

  it('asks nothing of one that says so, nor of an organization’s own text', () => {
    const files = { 'union/privacy.en.md': readOn('en', '2020-01-01', 'nature: restatement') };
    expect(findingsOf(rule, files)).toEqual([]);
    expect(findingsOf(rule, {})).toEqual([]);
  });
});

describe('content/overdue-reading', () => {
  const rule = 'content/overdue-reading';
  const both = (read: string, ...rules: string[]) => ({
    'union/privacy.en.md': readOn('en', read),
    'union/privacy.fr.md': readOn('fr', read),
    'union/organization.yaml': organization(...rules),
  });

  it('says once of both versions that a year has passed', () => {
    const finding = only(rule, both('2025-11-20'));
    expect(inShort(finding)).toBe(`warning overdue ${statementFile.en}:12:9`);
    expect(finding.values).toEqual({ read: '2025-11-20', due: '2026-11-20' });
    expect(finding.related).toHaveLength(1);
    expect(findingsOf(rule, both('2025-11-21'))).toEqual([]);
  });

  it('goes by the period of the settings', () => {
    const every = (period: string) =>
      both('2026-01-01', `rules: { content/overdue-reading: { every: ${period} } }`);
    expect(findingsOf(rule, every('6 mois'))).toHaveLength(1);
    expect(findingsOf(rule, every('2 years'))).toEqual([]);
  });
});

it('a source is not read on a day still to come, nor on two days', () => {
  const file = { 'union/privacy.en.md': readOn('en', '2027-01-01') };
  expect(findingsOf('content/future-date', file).map(({ values }) => values)).toEqual([
    { key: 'source.read', date: '2027-01-01' },
  ]);
  const files = {
    'union/privacy.en.md': readOn('en', '2026-11-20'),
    'union/privacy.fr.md': readOn('fr', '2026-11-19'),
  };
  expect(findingsOf('parity/updated', files).map(({ message }) => message)).toEqual(['read']);
});

describe('content/overdue-review', () => {
  const rule = 'content/overdue-review';
  const english = (...lines: string[]) => ({ 'union/privacy.en.md': statement('en', undefined, ...lines) });
  const both = (en: string[], fr: string[]) => ({
    'union/privacy.en.md': statement('en', undefined, ...en),
    'union/privacy.fr.md': statement('fr', undefined, ...fr),
  });

  it.each([
    ['6 months', '2026-05-20', 'warning overdue', '2026-11-20'],
    ['6 mois', '2026-05-20', 'warning overdue', '2026-11-20'],
    ['1 year', '2025-11-20', 'warning overdue', '2026-11-20'],
    ['2 ans', '2024-11-20', 'warning overdue', '2026-11-20'],
    // The last day of a shorter month.
    ['1 month', '2026-10-31', 'notice due-soon', '2026-11-30'],
    ['12 months', '2024-02-29', 'warning overdue', '2025-02-28'],
    ['6 months', '2026-05-21', 'notice due-soon', '2026-11-21'],
    ['6 months', '2026-06-21', 'notice due-soon', '2026-12-21'],
  ])('every %s, last on %s: %s', (every, reviewed, short, due) => {
    const finding = only(rule, english(`reviewed: ${reviewed}`, `reviewEvery: ${every}`));
    expect(inShort(finding)).toBe(`${short} ${statementFile.en}:12:11`);
    expect(finding.values).toEqual({ reviewed, reviewEvery: every, due });
  });

  it('says nothing long before', () => {
    expect(findingsOf(rule, english('reviewed: 2026-06-22', 'reviewEvery: 6 months'))).toEqual([]);
    expect(findingsOf(rule, english('reviewed: 2020-06-22'))).toEqual([]);
  });

  it('announces it as many days before as the settings say', () => {
    const files = english('reviewed: 2026-06-01', 'reviewEvery: 6 months');
    const remind = (days: number) => ({
      ...files,
      'union/organization.yaml': organization(`rules: { content/overdue-review: { remindDays: ${days} } }`),
    });
    expect(findingsOf(rule, remind(10)).map(({ message }) => message)).toEqual(['due-soon']);
    expect(findingsOf(rule, remind(9))).toEqual([]);
  });

  it('says that a period without a day is no schedule', () => {
    expect(inShort(only(rule, english('reviewEvery: 1 year')))).toBe(
      `warning never ${statementFile.en}:12:14`,
    );
  });

  it('reports once what both versions say, in whatever words', () => {
    const finding = only(
      rule,
      both(['reviewed: 2025-01-01', 'reviewEvery: 1 year'], ['reviewed: 2025-01-01', 'reviewEvery: 12 mois']),
    );
    expect(finding.location.file).toBe(statementFile.en);
    expect(finding.related).toMatchObject([{ message: 'also-here', location: { file: statementFile.fr } }]);
  });

  it('takes from the other version what one does not say', () => {
    const finding = only(rule, both(['reviewEvery: 1 year'], ['reviewed: 2025-01-01']));
    expect(finding.message).toBe('overdue');
  });

  it('judges each version by its own day', () => {
    const period = 'reviewEvery: 1 year';
    const findings = findingsOf(
      rule,
      both(['reviewed: 2026-11-01', period], ['reviewed: 2025-01-01', period]),
    );
    expect(findings.map(inShort)).toEqual([`warning overdue ${statementFile.fr}:12:11`]);
  });
});

describe('content/placeholder', () => {
  const rule = 'content/placeholder';
  const inBody = (text: string, language: 'en' | 'fr' = 'en') =>
    findingsOf(rule, bodies({ [language]: `${text}\n\n${completeBody[language]}` }));

  it.each([
    ['Write to [insert name] today.', '[insert name]', 10],
    ['Call [Your Telephone Number].', '[Your Telephone Number]', 6],
    ['The [organization name] collects it.', '[organization name]', 5],
    ['As of [date], we do.', '[date]', 7],
    ['Écrivez à [Nom de l’organisation].', '[Nom de l’organisation]', 11],
    ['[Insérer l’adresse] reçoit tout.', '[Insérer l’adresse]', 1],
    ['Kept for [XX] years.', '[XX]', 10],
    ['Kept for [●] years.', '[●]', 10],
    ['Kept for ____ years.', '____', 10],
    ['TODO ask the officer.', 'TODO', 1],
    ['We keep it (TBD) for long.', '(TBD)', 12],
    ['Kept until TBD.', 'TBD', 12],
    ['XXX Inc. keeps it.', 'XXX', 1],
    ['To be determined', 'To be determined', 1],
    ['- À compléter', 'À compléter', 3],
    ['- À TRADUIRE', 'À TRADUIRE', 3],
    ['Écrivez au bureau (À COMPLÉTER) par la poste.', 'À COMPLÉTER', 20],
    ['À TRADUIRE : We keep it.', 'À TRADUIRE', 1],
    ['We keep it. TO BE TRANSLATED', 'TO BE TRANSLATED', 13],
    ['Kept for XX years.', 'XX', 10],
    ['Conservé jusqu’au XX-XX-XXXX.', 'XX-XX-XXXX', 19],
    ['Lorem ipsum dolor sit amet.', 'Lorem ipsum dolor sit amet', 1],
    ['Hello {{name}}, we keep it.', '{{name}}', 7],
    ['Write to example@example.com.', 'example@example.com', 10],
    ['Écrivez à info@votreorganisation.ca.', 'info@votreorganisation.ca', 11],
    ['Call 555-555-5555 or stay.', '555-555-5555', 6],
    ['Call (123) 456-7890 or stay.', '(123) 456-7890', 6],
    ['Click or tap here to enter text.', 'Click or tap here to enter text', 1],
  ])('%s', (text, words, column) => {
    const [finding, ...more] = inBody(text);
    expect(finding && inShort(finding)).toBe(`error left-over ${statementFile.en}:${bodyLine}:${column}`);
    expect(finding).toMatchObject({ values: { text: words }, length: words.length });
    expect(more).toEqual([]);
  });

  it.each([
    'See *R. v. Smith*, [2013] 3 S.C.R. 733, and “[s]ection 4 […] applies [sic]”.',
    'The court said: “[the union] may collect it [emphasis added]”.',
    'You fill in a form [translation], which is to be completed each year (to be completed by the member).',
    'Part XXX and Schedule XXX of the Act apply. A masked number looks like XXX-XX-1234 or XXX XXX 123.',
    'Addresses are of the form name@example.com, such as someone@example.com. À titre d’exemple : [nom].',
    'FORMULAIRES À REMPLIR et documents à traduire; Louis XX, tome XX, Part XX and size XXL.',
    'El todo es más. Le nom [de famille] et la date [de naissance] suffisent.',
    'Type `[name]` or `TODO`; see [your address](#cookies) and [date](#cookies).',
    'Call 613-555-0100, 416-123-4567 or 780-555-1234.',
    'None. N/A. Empty. Pending. Draft.',
    'The date is to be determined by the board. Form to be completed. Formulaire à compléter.',
    '| What | How long |\n| --- | --- |\n| None | N/A |',
  ])('is not %s', (text) => {
    expect(inBody(text)).toEqual([]);
  });

  it('in headings, titles and descriptions', () => {
    const body = `## Contact [insert name] {#contact}\n\nCall 613-555-0100.\n\n${completeBody.fr}`;
    const file = statement(
      'fr',
      body,
      'title: "Déclaration de [nom de l’organisme]"',
      'description: TODO later.',
    );
    const findings = findingsOf(rule, { 'union/privacy.fr.md': file });
    expect(findings.map(({ location, values }) => [location.line, values['text']])).toEqual([
      [2, '[nom de l’organisme]'],
      [3, 'TODO'],
      [bodyLine, '[insert name]'],
    ]);
  });

  it('in names and reasons of the settings', () => {
    const yaml = organizationWith(exception('retention').replace('It is silent.', 'TBD')).replace(
      'fr: Le Syndicat',
      'fr: "[Nom du syndicat]"',
    );
    const findings = findingsOf(rule, { 'union/organization.yaml': yaml });
    expect(findings.map(({ location }) => location.line)).toEqual([1, exceptionLine + 1]);
    expect(findings[0]).toMatchObject({ organization: 'union' });
    expect(findingsOf(rule, { 'site.yaml': siteLines.replace('en: Site', 'en: TODO') })).toHaveLength(1);
  });

  it('a section that is nothing else has its own finding, and only that', () => {
    const files = bodies({ en: `## Security {#security}\n\nTBD\n\n${completeBody.en}` });
    expect(findingsOf(rule, files)).toEqual([]);
    expect(findingsOf('sections/empty-section', files)).toHaveLength(1);
  });

  it.each([
    ['https://example.org/', 1],
    ['https://www.example.com/privacy', 1],
    ['https://union.example.org/privacy', 0],
    ['https://union.ca/example.org', 0],
  ])('the address of a sample as the source: %s', (url, count) => {
    const files = { 'union/privacy.en.md': statement('en', completeBody.en, `  url: ${url}`) };
    expect(findingsOf(rule, files).map(({ values }) => values['text'])).toEqual(Array(count).fill(url));
  });

  it('further texts that the settings name', () => {
    const settings = organization('rules: { content/placeholder: { also: ["Acme Corp.", "§§"] } }');
    const files = {
      ...bodies({ en: `The acme corp. may. §§ Acme Corporation.\n\n${completeBody.en}` }),
      'union/organization.yaml': settings,
    };
    expect(findingsOf(rule, files).map(({ values }) => values['text'])).toEqual(['acme corp.', '§§']);
  });
});

describe('content/conflict-marks', () => {
  const conflict = '<<<<<<< HEAD\nSeven years.\n=======\nTen years.\n>>>>>>> review\n';

  it('names the lines from the first mark to the last, in Markdown and in YAML', () => {
    const [finding, ...more] = findingsOf('content/conflict-marks', {
      'union/privacy.en.md': statement('en', `${conflict}\n${completeBody.en}`),
    });
    expect(finding).toMatchObject({
      severity: 'error',
      values: { from: bodyLine, to: bodyLine + 4 },
      location: { line: bodyLine, column: 1 },
    });
    expect(more).toEqual([]);
    expect(findingsOf('content/conflict-marks', { 'union/organization.yaml': conflict })).toHaveLength(1);
  });

  it('names the lines of each conflict, and of none that ends before it begins', () => {
    const found = (text: string) =>
      findingsOf('content/conflict-marks', {
        'union/privacy.en.md': statement('en', `${text}\n${completeBody.en}`),
      }).map(({ values }) => [Number(values['from']) - bodyLine, Number(values['to']) - bodyLine]);
    expect(found(`${conflict}\nIn between.\n\n${conflict}`)).toEqual([
      [0, 4],
      [8, 12],
    ]);
    expect(found('>>>>>>> review\nSeven years.\n<<<<<<< HEAD\n')).toEqual([]);
    expect(found(`Quoted: <<<<<<< HEAD\n\n${conflict}`)).toEqual([[2, 6]]);
  });

  it('leaves a line of equals signs alone, which underlines a heading', () => {
    const body = `Keeping\n=======\n\nSeven years.\n\n${completeBody.en}`;
    expect(findingsOf('content/conflict-marks', { 'union/privacy.en.md': statement('en', body) })).toEqual(
      [],
    );
  });
});

describe('content/control-character', () => {
  const rule = 'content/control-character';
  const inBody = (text: string) =>
    findingsOf(rule, { 'union/privacy.en.md': statement('en', `${completeBody.en}\n${text}\n`) });
  const line = bodyLine + completeBody.en.split('\n').length;

  it.each([
    ['direction', '\u202e', 'U+202E'],
    ['direction', '\u2066', 'U+2066'],
    ['direction', '\u200f', 'U+200F'],
    ['direction', '\u061c', 'U+061C'],
    ['control', '\ufff9', 'U+FFF9'],
    ['control', '\u{e0041}', 'U+E0041'],
    ['separator', '\u2028', 'U+2028'],
    ['control', '\0', 'U+0000'],
    ['control', '\u001b', 'U+001B'],
    ['control', '\u007f', 'U+007F'],
    ['misread', '\u0092', 'U+0092'],
    ['noncharacter', '\ufffe', 'U+FFFE'],
    ['noncharacter', '\ufdd0', 'U+FDD0'],
    ['noncharacter', '\u{1ffff}', 'U+1FFFF'],
    ['reference', '&#x202E;', 'U+202E'],
    ['reference', '&#8294;', 'U+2066'],
    ['reference', '&#x1b;', 'U+001B'],
    ['reference', '&rlm;', 'U+200F'],
  ])('%s: names the character and where it stands', (message, character, name) => {
    const [finding, ...more] = inBody(`Ten ${character}years.`);
    expect(finding && inShort(finding)).toBe(`error ${message} ${statementFile.en}:${line}:5`);
    expect(finding).toMatchObject({ values: { name }, statement: 'privacy', language: 'en' });
    expect(more).toEqual([]);
  });

  it('reports each character once a line', () => {
    const locations = inBody('a\u202eb\u202ec\u2066d\n\ne\u202e').map(({ location }) => location);
    expect(locations).toMatchObject([
      { line, column: 2 },
      { line, column: 6 },
      { line: line + 2, column: 2 },
    ]);
  });

  it('looks into front matter, settings and pages of the site', () => {
    const files = {
      'union/organization.yaml': organization('shortName: { en: Un\u202eion, fr: Syndicat }'),
      'union/privacy.fr.md': statement('fr', undefined, 'description: Ce qui\u202e est recueilli.'),
      'pages/home.fr.md': sitePage('Bien\u202evenue.\n'),
    };
    expect(
      findingsOf(rule, files).map(({ location: { file, line: at, column } }) => [file, at, column]),
    ).toEqual([
      ['content/pages/home.fr.md', 6, 5],
      [organizationFile, 2, 20],
      [statementFile.fr, 3, 20],
    ]);
  });

  it('leaves alone tabs, ends of lines, the mark at the start of a file, and characters that only space or join', () => {
    const spared =
      'a\tb\u00a0c\u202fd\u00ade\u200bf\u2011g\u2060h œ’é😀 🏴\u{e0067}\u{e0062}\u{e007f} &nbsp;&amp;&#233;&#xA0;\n';
    const text = `\ufeff${statement('en', `${completeBody.en}\n${spared}`)}`.replaceAll('\n', '\r\n');
    expect(findingsOf(rule, { 'union/privacy.en.md': text })).toEqual([]);
  });

  it.each([
    ['a value', 'description: "What is kept\\u202e."', 'U+202E', 3, 14],
    ['a value in words of another line', 'description: "What is\n  kept\\x1b[31m."', 'U+001B', 3, 14],
    ['a key', '"\\u2028words": x', 'U+2028', bodyLine - 1, 1],
  ])('in YAML, %s that writes one out is refused with its place', (_what, yaml, name, ...place) => {
    const files = { 'union/privacy.fr.md': statement('fr', undefined, yaml) };
    expect(
      findingsOf('content/yaml-syntax', files).map(({ message, values, location }) => [
        message,
        values,
        location.line,
        location.column,
      ]),
    ).toEqual([['hidden-character', { detail: name }, ...place]]);
  });

  it('cannot be suppressed: nobody can review what cannot be seen', () => {
    expect(inBody(`<!-- vitrine-allow ${rule}: it is meant -->\n\nTen \u202eyears.`)).toHaveLength(1);
  });
});

describe('content/accent-contrast', () => {
  const rule = 'content/accent-contrast';
  const accent = (light: string, dark: string): Files => ({
    'union/organization.yaml': organization(`accent: { light: "${light}", dark: "${dark}" }`),
  });

  it('a colour too pale for a light page, with the nearest that will do', () => {
    const finding = only(rule, accent('#7aa0d0', '#a3c9f0'));
    expect(inShort(finding)).toBe(`error light ${organizationFile}:5:18`);
    expect(finding).toMatchObject({
      organization: 'union',
      values: { key: 'accent.light', colour: '#7aa0d0', ratio: 2.3, needed: 7, nearest: '#2e517c' },
    });
    expect(sentenceOf(finding, 'en')).toContain('a contrast of 2.3:1');
    expect(sentenceOf(finding, 'fr')).toContain('un contraste de 2,3:1');
    const nearest = String(finding.values['nearest']);
    expect(findingsOf(rule, accent(nearest, '#a3c9f0'))).toEqual([]);
  });

  it('a colour too deep for a dark page', () => {
    const finding = only(rule, accent('#14497a', '#369'));
    expect(inShort(finding)).toBe(`error dark ${organizationFile}:5:35`);
    expect(finding.values).toMatchObject({ key: 'accent.dark', colour: '#369', needed: 7 });
    expect(findingsOf(rule, accent('#14497a', String(finding.values['nearest'])))).toEqual([]);
  });

  it('each that cannot be read', () => {
    const findings = findingsOf(rule, accent('#777', '#777'));
    expect(findings.map(({ message }) => message)).toEqual(['light', 'dark']);
  });

  it('both in each other’s place, as one mistake', () => {
    const finding = only(rule, accent('#a3c9f0', '#14497a'));
    expect(inShort(finding)).toBe(`error swapped ${organizationFile}:5:18`);
    expect(finding.values).toEqual({ light: '#a3c9f0', dark: '#14497a' });
  });

  it('never says 7.0 of a contrast that falls short of it', () => {
    expect(sentenceOf(only(rule, accent('#4e5150', '#a3c9f0')), 'en')).toContain('a contrast of 6.9:1');
  });

  it('cannot be turned off', () => {
    const settings = organization('accent: { light: "#777", dark: "#a3c9f0" }', `rules: { ${rule}: "off" }`);
    const findings = allFindings({ 'union/organization.yaml': settings });
    expect(findings.map(({ rule: id }) => id).sort()).toEqual([rule, 'content/rule-settings']);
  });

  it.each([
    ['#14497a', '#a3c9f0'],
    ['#024', '#FFF'],
  ])('nothing of %s and %s', (light, dark) => {
    expect(allFindings(accent(light, dark))).toEqual([]);
  });
});

describe('content/changed-address', () => {
  const rule = 'content/changed-address';
  const lockOf = (files: Files) => lockFilesOf(libraryFrom(files));
  /** Files that were confirmed before these lines were as they are. */
  const moved = (fr: readonly string[], settings: readonly string[] = []): Files => ({
    ...lockOf({}),
    'union/privacy.fr.md': statement('fr', completeBody.fr, ...fr),
    'union/organization.yaml': organization(...settings),
  });
  const found = (files: Files) =>
    findingsOf(rule, files).map(({ message, values }) => [message, values['slug']]);
  const slugs = 'slug: { en: union, fr: syndicat-uni }';

  it('is an error of the slug that changed, with what to write', () => {
    expect(found(moved([]))).toEqual([]);
    expect(found(moved(['slug: vie-privee']))).toEqual([['statement', 'confidentialite']]);
    expect(found(moved([], [slugs]))).toEqual([['organization', 'syndicat']]);
    expect(found(moved(['slug: vie-privee'], [slugs]))).toHaveLength(2);
  });

  it('is none once the former slugs are written', () => {
    const former = ['slug: vie-privee', 'formerSlugs: [confidentialite]'];
    const settings = [slugs, 'formerSlugs: { en: [], fr: [syndicat] }'];
    expect(found(moved(former, settings))).toEqual([]);
    expect(allFindings(moved(former, settings))).toEqual([]);
  });

  it('is still there after confirming anew, until the old address leads on', () => {
    const files = moved(['slug: vie-privee']);
    expect(found({ ...files, ...lockOf(files) })).toEqual([['statement', 'confidentialite']]);
  });

  it('a former slug is an address that no other page and no other organization can have', () => {
    const other = statement('fr', completeBody.fr, 'slug: autre', 'formerSlugs: [confidentialite]');
    expect(
      findingsOf('content/duplicate-address', {
        'union/terms.fr.md': other,
        'union/terms.en.md': statement('en', completeBody.en, 'slug: other'),
      }),
    ).toHaveLength(1);
    const taken = organization('slug: { en: guild, fr: guilde }', 'formerSlugs: { en: [union], fr: [] }');
    expect(findingsOf('content/wrong-value', { 'zz/organization.yaml': taken }).map(inShort)).toEqual([
      expect.stringMatching(/^error duplicate-organization /),
    ]);
  });
});

describe('content/stale-date', () => {
  const rule = 'content/stale-date';
  const on = (updated: string, change = (body: string): string => body): Files =>
    Object.fromEntries(
      (['en', 'fr'] as const).map((language) => [
        `union/privacy.${language}.md`,
        statement(language, change(completeBody[language]), `updated: ${updated}`),
      ]),
    );
  const confirmed = (files: Files): Files => lockFilesOf(libraryFrom(files));
  const longer = (body: string): string => body.replace('\n\n', '\n\nUne phrase. ');
  const shown = (files: Files) => findingsOf(rule, files).map(inShort);

  it('finds a text that changed under the day that it was confirmed with, and says where', () => {
    const files = { ...confirmed(on('2026-10-01')), ...on('2026-10-01', longer) };
    const [finding, ...more] = findingsOf(rule, files);
    expect(more).toEqual([]);
    expect(finding && inShort(finding)).toMatch(`error stale ${statementFile.fr}:`);
    expect(finding?.values).toMatchObject({ day: '2026-10-01', target: 'union/privacy' });
    expect(finding?.related.map(({ location }) => location.file)).toEqual([
      statementFile.en,
      statementFile.fr,
    ]);
  });

  it('is content with a new day, with a change on that day, and with a text that was confirmed', () => {
    const before = confirmed(on('2026-10-01'));
    expect(shown({ ...before, ...on('2026-10-02', longer) })).toEqual([]);
    expect(shown({ ...confirmed(on('2026-11-21')), ...on('2026-11-21', longer) })).toEqual([]);
    const changed = on('2026-10-01', longer);
    expect(shown({ ...confirmed(changed), ...changed })).toEqual([]);
    expect(shown({ ...before, ...on('2026-10-01', (body) => body.replaceAll('\n\n', '\n\n\n')) })).toEqual(
      [],
    );
  });

  it('does not look at what was confirmed before the day was kept', () => {
    const [[file = '', text = ''] = []] = Object.entries(confirmed(on('2026-10-01')));
    const older = { [file]: String(text).replace(/^updated: .*\n/m, '') };
    expect(shown({ ...older, ...on('2026-10-01', longer) })).toEqual([]);
  });

  it('knows, once one of two changed sections is confirmed, that the day did not move for the other', () => {
    const twice = on('2026-10-01', (body) => body.replaceAll('\n\n## ', '\n\nUne phrase.\n\n## '));
    const library = libraryFrom({ ...confirmed(on('2026-10-01')), ...twice });
    const [statementOf] = library.organizations.flatMap(({ statements }) => statements);
    const versions = statementOf && bothVersions(statementOf.versions);
    if (!statementOf || !versions) throw new Error('no statement');
    const lock = { 'union/privacy.lock.yaml': confirm(versions, statementOf, 'cookies').text };
    expect(shown({ ...lock, ...twice })).toHaveLength(1);
    const moved = on('2026-10-02', (body) => body.replaceAll('\n\n## ', '\n\nUne phrase.\n\n## '));
    expect(shown({ ...lock, ...moved })).toEqual([]);
  });
});
