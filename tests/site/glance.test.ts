import { describe, expect, it } from 'vitest';
import { zip } from '../../src/content/zip.ts';
import { useBuiltSite } from '../support/built-site.ts';
import type { TestedElement } from '../support/read-html.ts';

const site = useBuiltSite();
const pages = {
  '/en/aupe/privacy/': 'en',
  '/fr/aupe/confidentialite/': 'fr',
  '/en/opseu/privacy/': 'en',
  '/fr/sefpo/confidentialite/': 'fr',
  '/en/ontario/privacy/': 'en',
  '/fr/ontario/confidentialite/': 'fr',
} as const;

function glanceOf(address: string): TestedElement {
  const [glance] = site
    .page(address)
    .all('details')
    .filter(({ attributes }) => attributes['class'] === 'glance');
  if (!glance) throw new Error(`nothing at a glance on ${address}`);
  return glance;
}

/** The answers by their terms. */
function answersOf(address: string): Readonly<Record<string, TestedElement>> {
  const glance = glanceOf(address);
  const answers = glance.all('dd');
  return Object.fromEntries(zip(glance.all('dt'), answers).map(([{ text }, answer]) => [text, answer]));
}

const targets = (element: TestedElement | undefined) =>
  element?.all('a').map(({ attributes, text }) => [text, attributes['href']]);

describe.each(Object.keys(pages))('%s', (address) => {
  it('answers at a glance before the text, in a part that can be folded and is open', () => {
    const { html } = site.page(address);
    expect(glanceOf(address).attributes).toHaveProperty('open');
    expect(glanceOf(address).all('summary')[0]?.text).toMatch(/^(At a glance|En bref)$/);
    expect(html.indexOf('class="glance"')).toBeLessThan(html.indexOf('class="sections"'));
  });

  it('says nothing at a glance that the text does not: each number, address and email stands in it', () => {
    const page = site.page(address);
    const text = page
      .all('section')
      .map((section) => section.text)
      .join(' ');
    for (const link of glanceOf(address).all('a')) {
      const href = link.attributes['href'] ?? '';
      if (/^(?:tel|mailto):/.test(href)) expect(text).toContain(link.text);
      else if (href.startsWith('#')) expect(page.html).toContain(`id="${href.slice(1)}"`);
    }
  });

  it('counts and names what is not stated, and leads to the reasons', () => {
    const silences =
      answersOf(address)[
        pages[address as keyof typeof pages] === 'en' ? 'Not stated' : 'Ce que la déclaration ne dit pas'
      ];
    const [section] = site
      .page(address)
      .all('section')
      .filter(({ attributes }) => attributes['class'] === 'not-stated');
    const count = section?.all('dt').length ?? 0;
    expect(targets(silences)).toEqual([
      [`${count} ${pages[address as keyof typeof pages] === 'en' ? 'subjects' : 'sujets'}`, '#not-stated'],
    ]);
    expect(silences?.text.split(/[,:]/)).toHaveLength(count + 1);
  });
});

it('gives AUPE’s two telephone numbers and its postal address, in English words on the French page too', () => {
  const contact = [
    ['1-800-232-7284', 'tel:+18002327284'],
    ['780-930-3300', 'tel:+17809303300'],
  ];
  const address =
    'Privacy Officer, Alberta Union of Provincial Employees, 10025 182 Street NW, Edmonton, AB T5S 0P7';
  const english = answersOf('/en/aupe/privacy/')['Who to contact'];
  expect(targets(english)).toEqual([['Privacy officer', '#privacy-officer'], ...contact]);
  expect(english?.text).toContain(address);
  const french = answersOf('/fr/aupe/confidentialite/')['À qui s’adresser'];
  expect(targets(french)?.slice(1)).toEqual(contact);
  expect(french?.text).toContain(address);
  expect(french?.all('span').map(({ language }) => language)).toEqual(['en', 'en', 'en', 'en']);
});

it('says that OPSEU’s section on contact gives no way to write or call', () => {
  expect(answersOf('/en/opseu/privacy/')['Who to contact']?.text).toBe(
    'Contact information, without a telephone number, email address or postal address',
  );
  expect(answersOf('/fr/sefpo/confidentialite/')['À qui s’adresser']?.text).toBe(
    'Coordonnées, sans numéro de téléphone, adresse de courriel ni adresse postale',
  );
});

it('says whether cookies are used, and shows silence as silence', () => {
  expect(answersOf('/en/opseu/privacy/')['Cookies']?.text).toBe('May be used; see Cookies');
  expect(answersOf('/fr/aupe/confidentialite/')['Témoins']?.text).toBe(
    'Peuvent être utilisés; voir Témoins et publicité en ligne',
  );
  expect(answersOf('/en/ontario/privacy/')['Cookies']?.text).toBe('Not stated');
  expect(answersOf('/fr/ontario/confidentialite/')['À qui s’adresser']?.text).toBe('Non précisé');
});

it('says whose words these are, and what this version is to the other', () => {
  expect(answersOf('/en/aupe/privacy/')['This text']?.text).toBe(
    'Plain-language restatement · Written in English',
  );
  expect(answersOf('/fr/aupe/confidentialite/')['Ce texte']?.text).toBe(
    'Reformulation en langage clair · Traduction faite pour ce site',
  );
});
