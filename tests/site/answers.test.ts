import { describe, expect, it } from 'vitest';
import { zip } from '../../src/content/zip.ts';
import { useBuiltSite } from '../support/built-site.ts';
import type { TestedElement } from '../support/read-html.ts';

/* What a page answers above the text, where it says so, and what it says of itself at the foot. */

const site = useBuiltSite();
const addresses = [
  '/en/aupe/privacy/',
  '/fr/aupe/confidentialite/',
  '/en/opseu/privacy/',
  '/fr/sefpo/confidentialite/',
  '/en/ontario/privacy/',
  '/fr/ontario/confidentialite/',
] as const;

function partOf(address: string, name: string): TestedElement {
  const page = site.page(address);
  const [part] = [...page.all('div'), ...page.all('section'), ...page.all('p')].filter(
    ({ attributes }) => attributes['class'] === name,
  );
  if (!part) throw new Error(`no ${name} on ${address}`);
  return part;
}

/** What is said in a list, by its terms. */
function entriesOf(address: string, name: string): Readonly<Record<string, TestedElement>> {
  const part = partOf(address, name);
  return Object.fromEntries(zip(part.all('dt'), part.all('dd')).map(([{ text }, said]) => [text, said]));
}

const answersOf = (address: string) => entriesOf(address, 'answers');
const aboutPage = (address: string) => entriesOf(address, 'about-page');

const targets = (element: TestedElement | undefined) =>
  element?.all('a').map(({ attributes, text }) => [text, attributes['href']]);

describe.each(addresses)('%s', (address) => {
  it('answers first, then leads through the text, which comes before what is said of the page', () => {
    const { html } = site.page(address);
    const order = [
      'class="organization"',
      '<h1',
      'class="notice"',
      'class="answers"',
      'class="contents"',
      'class="sections"',
      'class="not-stated"',
      'class="about-page"',
      '<footer',
    ];
    const places = order.map((part) => html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('answers in seven lines at most, none of them folded away, each with a link into the text', () => {
    const answers = Object.values(answersOf(address));
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.length).toBeLessThanOrEqual(7);
    for (const answer of answers)
      expect(targets(answer)?.some(([, target]) => target?.startsWith('#'))).toBe(true);
    expect(partOf(address, 'answers').all('details')).toEqual([]);
  });

  it('answers nothing that the text does not: each number, address and email stands in it', () => {
    const page = site.page(address);
    const text = page
      .all('section')
      .map((section) => section.text)
      .join(' ');
    for (const link of partOf(address, 'answers').all('a')) {
      const href = link.attributes['href'] ?? '';
      if (/^(?:tel|mailto):/.test(href)) expect(text).toContain(link.text);
      else expect(page.html).toContain(`id="${href.slice(1)}"`);
    }
  });

  it('names what is not stated in one link to the reasons', () => {
    const silences = answersOf(address)[address.startsWith('/en/') ? 'Not stated' : 'Non précisé'];
    const reasons = partOf(address, 'not-stated').all('dt');
    expect(silences?.text.split(', ')).toHaveLength(reasons.length);
    expect(targets(silences)).toEqual([[silences?.text, '#not-stated']]);
  });

  it('names the organization, and once in the title of the window where there is room', () => {
    const page = site.page(address);
    const name = partOf(address, 'organization').text;
    const [title] = page.all('title');
    const shortName = { aupe: 'AUPE', sefpo: 'SEFPO', opseu: 'OPSEU' }[address.split('/')[2] ?? ''];
    expect(name).not.toBe('');
    // A title that is too long for a window has no room for it; the line above the heading has.
    const hasRoom = address !== '/fr/sefpo/confidentialite/';
    expect(title?.text.split(shortName ?? 'Ontario')).toHaveLength(hasRoom ? 2 : 1);
  });
});

it('gives a number to call, and leads to the officer’s section for the rest', () => {
  const number = ['1-800-232-7284', 'tel:+18002327284'];
  const officer = 'Responsable de la protection des renseignements personnels';
  expect(targets(answersOf('/en/aupe/privacy/')['Contact'])).toEqual([
    number,
    ['Privacy officer', '#privacy-officer'],
  ]);
  expect(answersOf('/fr/aupe/confidentialite/')['Qui joindre']?.text).toBe(`1-800-232-7284 (${officer})`);
});

it('gives the sentences of the front matter, in the order of the questions, with links to the sections', () => {
  const english = answersOf('/en/opseu/privacy/');
  const questions = ['Collected', 'Why', 'Cookies', 'Your choices', 'Contact', 'Not stated'];
  expect(Object.keys(english)).toEqual(questions);
  expect(english['Cookies']?.text).toBe(
    'The site may use persistent cookies, which hold no personally identifying information.',
  );
  expect(targets(english['Cookies'])).toEqual([['may use persistent cookies', '#cookies']]);
  const french = answersOf('/fr/sefpo/confidentialite/');
  expect(Object.keys(french).slice(0, 2)).toEqual(['Recueilli', 'Pourquoi']);
  expect(french['Qui joindre']?.all('span').map(({ language }) => language)).toEqual(['en']);
});

it('says whether cookies are used where no sentence does, and has no line for what is not stated', () => {
  expect(answersOf('/fr/aupe/confidentialite/')['Témoins']?.text).toBe(
    'Peuvent être utilisés; voir Témoins et publicité en ligne',
  );
  expect(Object.keys(answersOf('/en/ontario/privacy/'))).toEqual(['Not stated']);
  expect(answersOf('/fr/ontario/confidentialite/')['Non précisé']?.text).toMatch(/^Témoins, /);
});

describe('the line under the title', () => {
  it('says by whom and when the statement was restated, and whose text prevails, with its title as the link', () => {
    const source = 'https://www.aupe.org/privacy-legal-statement';
    const english = partOf('/en/aupe/privacy/', 'notice');
    expect(english.text).toBe(
      'Restated in plain language by Vitrine, November 21, 2026. The organization’s own text prevails: Privacy & legal statement.',
    );
    expect(targets(english)).toEqual([['Privacy & legal statement', source]]);
    const french = partOf('/fr/aupe/confidentialite/', 'notice');
    expect(french.text).toBe(
      'Reformulé et traduit par Vitrine le 21 novembre 2026. Le texte de l’organisation prévaut : Privacy & legal statement.',
    );
    expect(french.all('cite').map(({ language }) => language)).toEqual(['en']);
    expect(french.all('time')[0]?.attributes['datetime']).toBe('2026-11-21');
  });
});

describe('what is said of the page, at its foot', () => {
  it('is whose words these are, what this version is to the other, and where they come from', () => {
    const english = aboutPage('/en/aupe/privacy/');
    expect(english['Text']?.text).toBe('Plain-language restatement · Written in English');
    expect(english['Source']?.text).toBe(
      'Privacy & legal statement · Alberta Union of Provincial Employees · Alberta, Canada · last read on November 21, 2026',
    );
    const french = aboutPage('/fr/aupe/confidentialite/');
    expect(french['Texte']?.text).toBe('Reformulation en langage clair · Traduction faite pour ce site');
    expect(french['Source']?.all('span').map(({ language }) => language)).toEqual(['en']);
    expect(aboutPage('/en/ontario/privacy/')['Text']?.text).toBe(
      'Plain-language restatement · The organization publishes its statement in English and in French',
    );
  });

  it('is the day, as each language writes it, and how long the text takes to read', () => {
    expect(aboutPage('/en/aupe/privacy/')['Date']?.text).toBe(
      'Restated on November 21, 2026 · 3-minute read',
    );
    expect(site.page('/fr/aupe/confidentialite/').html).toContain(
      '21\u00a0novembre\u00a02026</time>\u00a0· 4\u00a0min\u00a0de\u00a0lecture',
    );
    expect(aboutPage('/fr/aupe/confidentialite/')['Date']?.text).toMatch(
      /^Reformulation du 21 novembre 2026/,
    );
  });

  it('is where the same text is in other formats', () => {
    expect(targets(aboutPage('/en/aupe/privacy/')['Other formats'])).toEqual([
      ['Markdown', '/en/aupe/privacy.md'],
      ['Plain text', '/en/aupe/privacy.txt'],
      ['Data (JSON)', '/en/aupe/privacy.json'],
    ]);
  });
});
