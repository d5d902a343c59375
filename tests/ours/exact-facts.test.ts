import { describe, expect, it } from 'vitest';
import { findEmails } from '../../src/facts/email.ts';
import { findPostalCodes } from '../../src/facts/postal-address.ts';
import { findTelephones } from '../../src/facts/telephone.ts';
import { useBuiltSite } from '../support/built-site.ts';
import { present } from '../support/present.ts';
import type { TestedElement } from '../support/read-html.ts';
import { shippedContent } from './shipped-content.ts';

/**
 * The facts that the three statements carry over to the letter. What a page says besides is free; what it says of these
 * is not, in either language, and no telephone, email, address or link may stand there that is not listed.
 */
interface ExactFacts {
  readonly address: string;
  readonly source: string;
  readonly sourceTitle: string;
  readonly phrases: readonly string[];
  /** Lists whose members and order are fixed. */
  readonly lists: readonly (readonly string[])[];
  readonly links: readonly string[];
  readonly emails: readonly string[];
  readonly telephones: readonly string[];
  readonly postalCodes: readonly string[];
  /** Words in another language than the page. */
  readonly foreign: readonly string[];
  readonly notStated: number;
}

const opseuSource = 'https://opseu.org/information/opseu-website-privacy-policy/10998/';
const opseu = {
  source: opseuSource,
  sourceTitle: 'OPSEU Website Privacy Policy',
  lists: [],
  emails: ['OPSEUCommunications@opseu.org'],
  telephones: [],
  postalCodes: [],
  // The seven of the sheet.
  notStated: 7,
};
const aupeSource = 'https://www.aupe.org/privacy-legal-statement';
const aupeAddress = [
  'Privacy Officer',
  'Alberta Union of Provincial Employees',
  '10025 182 Street NW',
  'Edmonton, AB T5S 0P7',
].join(' ');
const aupe = {
  source: aupeSource,
  sourceTitle: 'Privacy & legal statement',
  links: [aupeSource, 'tel:+18002327284', 'tel:+17809303300'],
  emails: [],
  telephones: ['+18002327284', '+17809303300'],
  postalCodes: ['T5S0P7'],
  notStated: 5,
};
const ontario = { emails: [], telephones: [], postalCodes: [], notStated: 5 };

const pages: Readonly<Record<string, ExactFacts>> = {
  'OPSEU in English': {
    ...opseu,
    address: '/en/opseu/privacy/',
    phrases: ['Ontario Public Service Employees Union', 'OPSEU'],
    links: [opseuSource, 'mailto:OPSEUCommunications@opseu.org', 'https://opseu.org/'],
    foreign: [],
  },
  'SEFPO in French': {
    ...opseu,
    address: '/fr/sefpo/confidentialite/',
    phrases: ['Syndicat des employées et employés de la fonction publique de l’Ontario', 'SEFPO'],
    links: [opseuSource, 'mailto:OPSEUCommunications@opseu.org', 'https://sefpo.org/'],
    foreign: ['OPSEU Website Privacy Policy'],
  },
  'AUPE in English': {
    ...aupe,
    address: '/en/aupe/privacy/',
    phrases: [
      'Personal Information Protection Act',
      'PIPA',
      aupeAddress,
      'Impact, Steward Notes',
      'Bell and Morgex',
      'Member Resource Centre',
      '24 hours a day',
    ],
    lists: [
      [
        'age',
        'ID numbers',
        'income',
        'ethnic origin',
        'religion',
        'opinions',
        'disciplinary records',
        'credit information',
        'medical records',
      ],
      [
        'meetings',
        'expense claims',
        'Impact, Steward Notes',
        'may be used for statistical analysis',
        'pamphlets',
        'may be shared with the chair',
      ],
    ],
    foreign: [],
  },
  'AUPE in French': {
    ...aupe,
    address: '/fr/aupe/confidentialite/',
    phrases: [
      'Personal Information Protection Act',
      'PIPA',
      aupeAddress,
      'Impact, Steward Notes',
      'Bell et Morgex',
      'Member Resource Centre',
      '24 heures sur 24',
    ],
    lists: [
      [
        'l’âge',
        'numéros d’identification',
        'revenu',
        'origine ethnique',
        'religion',
        'opinions',
        'dossiers disciplinaires',
        'renseignements sur la solvabilité',
        'dossiers médicaux',
      ],
      [
        'assemblées générales annuelles',
        'notes de frais',
        'Impact, Steward Notes',
        'peut servir à l’analyse statistique',
        'dépliants',
        'peuvent être communiquées à la présidence',
      ],
    ],
    foreign: [
      'Alberta Union of Provincial Employees',
      'Personal Information Protection Act',
      'Member Resource Centre',
      'Impact',
      'Steward Notes',
      'Bell',
      'Morgex',
      'Privacy Officer',
      '10025 182 Street NW',
      'Edmonton, AB T5S 0P7',
      'Privacy & legal statement',
    ],
  },
  'Government of Ontario in English': {
    ...ontario,
    address: '/en/ontario/privacy/',
    source: 'https://www.ontario.ca/page/privacy-statement',
    sourceTitle: 'Privacy statement',
    phrases: [
      'Freedom of Information and Protection of Privacy Act',
      'FIPPA',
      'section 38(2)',
      'Information and Privacy Commissioner',
      'IPC',
      'earlier wording',
    ],
    lists: [
      [
        'Internet Protocol (IP) addresses',
        'operating systems, and types and versions of browsers',
        'Internet service providers',
        'dates and times of access',
        'pages visited',
        'keywords entered in the search engine',
        'names and sizes of files requested',
      ],
      [
        'send an email, comment, question or request, or subscribe',
        'ask for a service or product, or fill out a registration or licence form',
        'give feedback, or take part in consultations or surveys',
        'conduct e-commerce transactions',
      ],
      [
        'misuse',
        'alteration',
        'copying',
        'disclosure',
        'destruction',
        'monitoring',
        'unauthorized sharing of information',
        'damage',
      ],
    ],
    links: ['https://www.ontario.ca/page/privacy-statement'],
    foreign: [],
  },
  'Government of Ontario in French': {
    ...ontario,
    address: '/fr/ontario/confidentialite/',
    source: 'https://www.ontario.ca/fr/page/declaration-concernant-la-protection-de-la-vie-privee',
    sourceTitle: 'Déclaration concernant la protection de la vie privée',
    phrases: [
      'Loi sur l’accès à l’information et la protection de la vie privée',
      'LAIPVP',
      'paragraphe 38 (2)',
      'commissaire à l’information et à la protection de la vie privée',
      'CIPVP',
      'libellé antérieur',
    ],
    lists: [
      [
        'protocole Internet (IP)',
        'systèmes d’exploitation, et les types et les versions des navigateurs',
        'fournisseurs d’accès à Internet',
        'dates et les heures d’accès',
        'pages consultées',
        'mots-clés saisis dans le moteur de recherche',
        'noms et les tailles des fichiers demandés',
      ],
      ['courriel', 'service ou un produit', 'consultations', 'commerce électronique'],
      [
        'mauvaise utilisation',
        'altération',
        'copie',
        'divulgation',
        'destruction',
        'surveillance',
        'échange non autorisé',
        'dommages',
      ],
    ],
    links: ['https://www.ontario.ca/fr/page/declaration-concernant-la-protection-de-la-vie-privee'],
    foreign: [],
  },
};

const site = useBuiltSite({}, shippedContent);

describe.each(Object.entries(pages))('%s', (_name, facts) => {
  const main = (): TestedElement => present(site.page(facts.address).all('main')[0], 'main');
  const targets = (): string[] =>
    main()
      .all('a')
      .map(({ attributes }) => attributes['href'] ?? '');

  it('says that it restates a statement, names where that is published, and that it prevails', () => {
    const notice = main()
      .all('p')
      .find(({ attributes }) => attributes['class'] === 'notice');
    expect(notice?.text).toMatch(/^(?:Restated|Reformulé) /);
    expect(notice?.text).toMatch(/prevails|prévaut/);
    expect(notice?.text).toContain(facts.sourceTitle);
    expect(notice?.all('a').map(({ attributes }) => attributes['href'])).toEqual([facts.source]);
  });

  it.each(facts.phrases)('carries over “%s”', (phrase) => {
    expect(main().text).toContain(phrase);
  });

  it('keeps the members and the order of its fixed lists', () => {
    const lists = [...main().all('ul'), ...main().all('ol')].map((list) =>
      list.all('li').map(({ text }) => text),
    );
    for (const expected of facts.lists) {
      const found = lists.find(
        (list) =>
          list.length === expected.length && expected.every((words, index) => list[index]?.includes(words)),
      );
      expect(found, `a list of ${expected.join(' / ')}`).toBeDefined();
    }
  });

  it('links to nothing but what the statement gives', () => {
    const outside = new Set(
      targets()
        .filter((target) => /^[a-z]+:/.test(target))
        .map((target) => new URL(target).href),
    );
    expect([...outside].sort()).toEqual([...facts.links].sort());
  });

  it('gives no telephone number, email or postal code but those of the statement', () => {
    const { text } = main();
    const each = (found: readonly string[]): readonly string[] => [...new Set(found)];
    expect(each(findTelephones(text).map(({ value }) => value))).toEqual(facts.telephones);
    expect(each(findEmails(text).map((email) => email.text))).toEqual(facts.emails);
    expect(each(findPostalCodes(text).map(({ value }) => value))).toEqual(facts.postalCodes);
  });

  it('shows each silence of the statement with its reason', () => {
    const notStated = main()
      .all('section')
      .find(({ attributes }) => attributes['class'] === 'not-stated');
    expect(notStated?.all('dt')).toHaveLength(facts.notStated);
    for (const reason of notStated?.all('dd') ?? []) expect(reason.text).toMatch(/\.$/);
  });

  it('marks the words that are in the other language', () => {
    const page = site.page(facts.address);
    const marked = ['span', 'cite']
      .flatMap((name) => page.all(name))
      .filter(({ attributes }) => attributes['lang'] === 'en')
      .map(({ text }) => text);
    for (const words of facts.foreign) expect(marked).toContain(words);
  });

  it('claims nothing about compliance', () => {
    // AUPE’s officer is designated “for privacy issues and compliance”, Ontario’s commissioner oversees it: facts 31 and 19.
    expect(main().text).not.toMatch(
      /\b(?:is|are|fully) compliant|\bcomplies with|est conforme à|sont conformes à/i,
    );
  });
});

describe('both languages of a statement', () => {
  it.each([
    ['/en/opseu/privacy/', '/fr/sefpo/confidentialite/'],
    ['/en/aupe/privacy/', '/fr/aupe/confidentialite/'],
    ['/en/ontario/privacy/', '/fr/ontario/confidentialite/'],
  ])('%s and %s have the same sections, lists and paragraphs', (english, french) => {
    const shape = (address: string): unknown =>
      site
        .page(address)
        .all('section')
        // Each language has abbreviations of its own.
        .filter(({ attributes }) => attributes['class'] !== 'abbreviations')
        .map((section) => [
          [...section.all('h2'), ...section.all('h3')][0]?.attributes['id'],
          section.all('p').length,
          section.all('li').length,
          section.all('dt').length,
        ]);
    // Sub-headings without an id of their own are anchored by their words, which differ.
    const comparable = (rows: unknown): unknown =>
      (rows as [string, ...number[]][]).map(([id, ...counts]) =>
        id.startsWith('x-') && id !== 'x-website' && id !== 'not-stated' ? counts : [id, ...counts],
      );
    expect(comparable(shape(french))).toEqual(comparable(shape(english)));
  });

  it('names the translations as made for this site', () => {
    const translated = /Reformulé et traduit par Vitrine.*Traduction faite pour ce site/;
    expect(site.page('/fr/sefpo/confidentialite/').text).toMatch(translated);
    expect(site.page('/fr/aupe/confidentialite/').text).toMatch(translated);
    expect(site.page('/fr/ontario/confidentialite/').text).not.toMatch(/traduit par|Traduction faite/);
  });
});
