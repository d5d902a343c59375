import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages.ts';
import { type Answers, answersOf } from '../../src/pages/answers.ts';
import { type PageOf, PublishedSite } from '../../src/pages/published-site.ts';
import { exception, libraryFrom, organizationWith, statement } from '../support/library-from.ts';

function answers(body: string, language: Language = 'en', ...changed: string[]): Answers {
  return answersIn({ [`union/privacy.${language}.md`]: statement(language, body, ...changed) }, language);
}

function answersIn(files: Readonly<Record<string, string>>, language: Language): Answers {
  const site = new PublishedSite(libraryFrom(files));
  const page = [...site.pages.values()].find(
    (one): one is PageOf<'statement'> => one.content.kind === 'statement' && one.language === language,
  );
  if (!page) throw new Error('the statement was not read');
  return answersOf(page);
}

const contacts = (body: string, language?: Language) =>
  answers(body, language).contact?.links.map(({ href, text }) => `${text} → ${href}`);

it('gives the telephone numbers and e-mail addresses of the section on the officer, each once', () => {
  expect(
    contacts(
      [
        '## Contact us {#contact}',
        'Call [416-555-0100](tel:+14165550100).',
        '## Privacy officer {#privacy-officer}',
        'Write to [the officer](mailto:officer@union.example.org), that is, officer@union.example.org, or call',
        '[1-800-232-7284](tel:+18002327284) or 780-930-3300.',
      ].join('\n\n'),
    ),
  ).toEqual([
    'officer@union.example.org → mailto:officer@union.example.org',
    '1-800-232-7284 → tel:+18002327284',
    '780-930-3300 → tel:+17809303300',
  ]);
});

it.each([
  ['Telephone: 780-930-3300. Fax: 780-930-3301, or by fax at 780-930-3302.'],
  ['Call 780-930-3300.\n\nFacsimile: 780-930-3301'],
  ['Phone: 780-930-3300; our fax number is 780-930-3301.'],
  ['Tel. 780-930-3300 • Fax (toll-free): 1-800-232-7284'],
  ['Call [780-930-3300](tel:+17809303300). Fax: [780-930-3301](tel:+17809303301)'],
  ['780-930-3300 (fax: 780-930-3301, 780-930-3302)'],
  ['780-930-3300. 780-930-3301 (fax). 780-930-3302 (télécopieur)'],
  ['780-930-3300. TTY: 780-930-3301. ATS : 780-930-3302'],
  ['| a | b |\n| --- | --- |\n| Call | 780-930-3300 |\n| Toll-free fax line | 1-800-232-7284 |'],
  ['Téléphone : 780-930-3300. Télécopieur : 780-930-3301. Téléc. 780 930-3302'],
  ['Tél. : 780-930-3300, par télécopieur au 780-930-3301 ou au 780-930-3302'],
])('sends nobody to a fax machine: %s', (body) => {
  for (const language of ['en', 'fr'] as const)
    expect(contacts(`## Officer {#privacy-officer}\n\n${body}`, language)).toEqual([
      '780-930-3300 → tel:+17809303300',
    ]);
});

it('keeps a number that takes calls and faxes, and several numbers of one use', () => {
  expect(contacts('## Officer {#privacy-officer}\n\nTel./Fax: 780-930-3300')).toHaveLength(1);
  expect(
    contacts('## Officer {#privacy-officer}\n\nFax: 780-930-3301\n\nCall 780-930-3300 or 416-555-0100.'),
  ).toHaveLength(2);
});

it('gives a number once, with its extension, and all in the order of the text', () => {
  const body = 'Write to office@union.example.org or call [416-555-0100](tel:+14165550100), ext. 22.';
  expect(contacts(`## Officer {#privacy-officer}\n\n${body}`)).toEqual([
    'office@union.example.org → mailto:office@union.example.org',
    '416-555-0100, ext. 22 → tel:+14165550100;ext=22',
  ]);
});

it('takes the section on contact where the officer’s gives no way to write or call', () => {
  const { contact } = answers(
    [
      '## Privacy officer {#privacy-officer}',
      'The officer is named below.',
      '## Contact {#contact}',
      'Write to office@union.example.org.',
    ].join('\n\n'),
  );
  expect(contact?.section.anchor).toBe('contact');
  expect(contact?.links).toEqual([
    { href: 'mailto:office@union.example.org', text: 'office@union.example.org' },
  ]);
});

it('finds a postal address that stands by itself', () => {
  const { contact } = answers(
    '## Privacy officer {#privacy-officer}\n\nWrite to:\n\nThe Union\\\n10025 182 Street NW\\\nEdmonton, AB T5S 0P7',
  );
  expect(contact?.postalAddress.map(({ text }) => text)).toEqual([
    'The Union',
    '10025 182 Street NW',
    'Edmonton, AB T5S 0P7',
  ]);
});

it('takes of the lines around an address neither what announces it nor telephones and e-mail', () => {
  const { contact } = answers(
    [
      '## Privacy officer {#privacy-officer}\n\nWrite to the address below, open each day\\\nof the week but on holidays:',
      'Privacy Officer',
      '100 Main Street',
      'Ottawa, Ontario K1P 5A1',
      'Telephone: 613-236-7240',
      'Fax: 613-236-7242',
      'E-mail: officer@union.example.org',
    ].join('\\\n'),
  );
  expect(contact?.postalAddress.map(({ text }) => text)).toEqual([
    'Privacy Officer',
    '100 Main Street',
    'Ottawa, Ontario K1P 5A1',
  ]);
  expect(contact?.links.map(({ text }) => text)).toEqual(['613-236-7240', 'officer@union.example.org']);
});

describe('a regulator', () => {
  it.each([
    ['in a sentence', 'Anyone may complain to the Information and Privacy Commissioner: 1-800-387-0073.'],
    ['in French', 'On peut porter plainte à la Commission d’accès à l’information, au 1-888-528-7741.'],
    [
      'in what a sentence announces',
      'Complain to the Commissioner:\n\n- 1-800-387-0073\n- info@ipc.example.org',
    ],
    ['in a section of its own', '### Complaints {#complaints}\n\nCall 1-800-387-0073.'],
  ])('is not whom to ask: %s', (_where, words) => {
    expect(contacts(`## Privacy officer {#privacy-officer}\n\nCall 613-236-7240.\n\n${words}`)).toEqual([
      '613-236-7240 → tel:+16132367240',
    ]);
    const { contact } = answers(`## Privacy officer {#privacy-officer}\n\nAsk the officer.\n\n${words}`);
    expect(contact).toMatchObject({
      section: { anchor: 'privacy-officer' },
      links: [],
      postalAddress: [],
    });
  });

  it('gives way to the section on contact', () => {
    const { contact } = answers(
      '## Officer {#privacy-officer}\n\nComplain to the Commissioner at 1-800-387-0073.\n\n## Contact {#contact}\n\nCall 613-236-7240.',
    );
    expect(contact?.links.map(({ text }) => text)).toEqual(['613-236-7240']);
  });
});

it('answers nothing that the statement does not', () => {
  const { contact, cookies, silences } = answers(
    '## Introduction {#introduction}\n\nCall 416-555-0100, or ask us about cookies.',
  );
  expect({ contact, cookies, silences }).toEqual({ contact: undefined, cookies: undefined, silences: [] });
});

it('gives the answer on cookies only along with the section that says it', () => {
  const body = '## Cookies {#cookies}\n\nThis site sets cookies.';
  expect(answers(body).cookies).toMatchObject({ section: { anchor: 'cookies' }, answer: undefined });
  expect(answers(body, 'en', 'cookies: used').cookies).toMatchObject({ answer: 'used' });
  expect(answers('## Introduction {#introduction}\n\nText.', 'en', 'cookies: used').cookies).toBeUndefined();
});

it('says of a section on contact whether it gives any', () => {
  const on = (words: string) => answers(`## Privacy officer {#privacy-officer}\n\n${words}`).contact;
  expect(on('Ask the officer.')?.hasContactDetails).toBe(false);
  expect(on('Call 613-236-7240.')?.hasContactDetails).toBe(true);
});

it.each([
  ['en', ['retention', 'contact details', 'contact details (privacy officer)']],
  ['fr', ['conservation', 'coordonnées', 'coordonnées (responsable)']],
] as const)('names what the statement is silent on as within a sentence, in %s', (language, subjects) => {
  const files = {
    [`union/privacy.${language}.md`]: statement(language),
    'union/organization.yaml': organizationWith(
      exception('retention'),
      ...['contact', 'privacy-officer'].map((kind) =>
        exception(kind, '2028-01-31', 'missing: contact-details'),
      ),
    ),
  };
  expect(answersIn(files, language).silences).toEqual(subjects);
});

it('names who oversees the organization beside whom to ask, and neither where the editor wrote the answer', () => {
  const body = [
    '## Privacy officer {#privacy-officer}',
    'Write to [officer@union.example.org](mailto:officer@union.example.org).',
    '## Complaints {#complaints}',
    'You may complain to the Information and Privacy Commissioner of Ontario, at 1-800-387-0073.',
  ].join('\n\n');
  const { contact, regulator } = answers(body);
  expect(contact?.links.map(({ text }) => text)).toEqual(['officer@union.example.org']);
  expect([regulator?.name, regulator?.section.anchor]).toEqual([
    'Information and Privacy Commissioner of Ontario',
    'complaints',
  ]);
  const written = answers(body, 'en', 'summary:\n  contact: Write to [the officer](#privacy-officer).');
  expect([written.contact, written.regulator]).toEqual([undefined, undefined]);
});
