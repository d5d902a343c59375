import { expect, it } from 'vitest';
import type { Language } from '../../src/languages.ts';
import { type Contacts, contactsOf } from '../../src/pages/contact-summary.ts';
import { bodies, libraryFrom } from '../support/library-from.ts';

function contacts(body: string, language: Language = 'en'): Contacts {
  const [statement] = libraryFrom(bodies({ [language]: body })).organizations[0]?.statements ?? [];
  const version = statement?.versions[language];
  if (!version) throw new Error('the statement was not read');
  return contactsOf(version, statement);
}

const regulators = (body: string, language?: Language) =>
  contacts(body, language).regulators.map(({ name, abbreviation, links, section }) => [
    name,
    abbreviation,
    links.map(({ href }) => href).join(' '),
    section.anchor,
  ]);

it.each([
  [
    'en',
    'The Information and Privacy Commissioner (IPC) oversees it.',
    'Information and Privacy Commissioner',
    'IPC',
  ],
  [
    'en',
    'Write to the Office of the Privacy Commissioner of Canada.',
    'Office of the Privacy Commissioner of Canada',
    undefined,
  ],
  [
    'en',
    'The Information and Privacy Commissioner for British Columbia investigates.',
    'Information and Privacy Commissioner for British Columbia',
    undefined,
  ],
  ['en', 'Complain to the Manitoba Ombudsman.', 'Manitoba Ombudsman', undefined],
  [
    'fr',
    'Le commissaire à l’information et à la protection de la vie privée (CIPVP) veille au respect de la loi.',
    'commissaire à l’information et à la protection de la vie privée',
    'CIPVP',
  ],
  [
    'fr',
    'Adressez-vous au Commissariat à la protection de la vie privée du Canada.',
    'Commissariat à la protection de la vie privée du Canada',
    undefined,
  ],
  [
    'fr',
    'La Commission d’accès à l’information du Québec reçoit les plaintes.',
    'Commission d’accès à l’information du Québec',
    undefined,
  ],
] as const)('names the regulator as the statement does, in %s: %s', (language, words, name, abbreviation) => {
  expect(regulators(`## Zzz {#accountability #complaints}\n\n${words}`, language)).toEqual([
    [name, abbreviation, '', 'accountability'],
  ]);
});

it('takes no mention of a commissioner for a name, nor one elsewhere for who oversees the organization', () => {
  expect(regulators('## Complaints {#complaints}\n\nThe Commissioner decides.')).toEqual([]);
  expect(regulators('## Security {#security}\n\nThe Privacy Commissioner of Canada likes locks.')).toEqual(
    [],
  );
});

it('tells the details of each regulator apart, and from those of the organization', () => {
  const body = [
    '## Privacy officer {#privacy-officer}',
    'Call 613-236-7240. Complaints go to the Privacy Commissioner of Canada, at 1-800-282-1376, or to the Information and Privacy Commissioner of Ontario, at 1-800-387-0073.',
  ].join('\n\n');
  expect(contacts(body).organization?.links.map(({ text }) => text)).toEqual(['613-236-7240']);
  expect(regulators(body)).toEqual([
    ['Privacy Commissioner of Canada', undefined, 'tel:+18002821376', 'privacy-officer'],
    ['Information and Privacy Commissioner of Ontario', undefined, 'tel:+18003870073', 'privacy-officer'],
  ]);
});

it('leads to the organization’s own site only where there is nothing better', () => {
  const onSite = '## Officer {#privacy-officer}\n\nSee [our site](https://union.example.org/).';
  expect(contacts(onSite).organization).toMatchObject({
    site: { href: 'https://union.example.org/', text: 'our site' },
    hasContactDetails: true,
  });
  const { organization } = contacts(`${onSite}\n\n## Contact {#contact}\n\nCall 613-236-7240.`);
  expect(organization?.section.anchor).toBe('contact');
});
