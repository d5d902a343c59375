import type { Localized } from '../languages.ts';
import type { SectionKind } from './catalogue.ts';

/** Headings that may mean one of several kinds, or none: the text under them decides. */
export interface AmbiguousHeading {
  readonly headings: Localized<readonly string[]>;
  /** What they may mean; the first where the text favours none. */
  readonly kinds: readonly SectionKind[];
  /** Such a heading also stands over what is no section of these kinds: without a cue it means nothing. */
  readonly needsCue?: true;
}

/** The headings that mislead most often. These take precedence over the headings listed under the kinds. */
export const ambiguousHeadings: readonly AmbiguousHeading[] = [
  {
    headings: { en: ['Personal information'], fr: ['Renseignements personnels', 'Renseignement personnel'] },
    kinds: ['personal-information', 'collection'],
  },
  {
    headings: {
      en: ['Protection of personal information'],
      fr: ['Protection des renseignements personnels'],
    },
    kinds: ['security'],
    needsCue: true,
  },
  {
    headings: { en: ['Definitions'], fr: ['Définitions'] },
    kinds: ['personal-information', 'cookies', 'privacy-officer'],
  },
  { headings: { en: [], fr: ['Application'] }, kinds: ['introduction', 'accountability'] },
  { headings: { en: ['Who we are'], fr: ['Qui nous sommes'] }, kinds: ['introduction', 'contact'] },
  {
    headings: { en: ['Data collection'], fr: ['Collecte de données'] },
    kinds: ['automatic-collection', 'collection'],
  },
  { headings: { en: ['Notice'], fr: ['Avis'] }, kinds: ['purposes', 'disclaimer'], needsCue: true },
  { headings: { en: ['Storage'], fr: ['Stockage'] }, kinds: ['retention', 'security', 'outside-canada'] },
  { headings: { en: [], fr: ['Communication'] }, kinds: ['disclosure', 'electronic-mail', 'contact'] },
  {
    headings: { en: ['Communications'], fr: ['Communications'] },
    kinds: ['electronic-mail', 'disclosure', 'contact'],
  },
  { headings: { en: [], fr: ['Responsabilité'] }, kinds: ['accountability', 'disclaimer'] },
  {
    headings: {
      en: ['Using our website', 'Using the website', 'Using this website'],
      fr: ['Utilisation de notre site Web', 'Utilisation du site Web'],
    },
    kinds: ['introduction', 'collection'],
  },
  { headings: { en: [], fr: ['Modifications'] }, kinds: ['changes', 'access-correction'] },
  { headings: { en: ['Updates'], fr: [] }, kinds: ['changes', 'electronic-mail'] },
  { headings: { en: ['Accuracy'], fr: ['Exactitude'] }, kinds: ['access-correction', 'disclaimer'] },
  {
    headings: { en: ['Your rights'], fr: ['Vos droits'] },
    kinds: ['access-correction', 'consent', 'complaints'],
  },
  { headings: { en: ['Access'], fr: ['Accès'] }, kinds: ['access-correction'], needsCue: true },
  { headings: { en: [], fr: ['Témoins'] }, kinds: ['cookies'], needsCue: true },
  { headings: { en: [], fr: ['Mineurs'] }, kinds: ['children'], needsCue: true },
];

/** Titles of a whole statement: known so that they are not taken for a section. */
export const pageTitleHeadings: Localized<readonly string[]> = {
  en: [
    'Privacy statement',
    'Privacy policy',
    'Privacy notice',
    'Website privacy policy',
    'Web site privacy notice',
    'Privacy & legal statement',
    'Details of privacy statement',
    'Websites, communications & cookies privacy notice',
  ],
  fr: [
    'Déclaration concernant la protection de la vie privée',
    'Politique de confidentialité',
    'Énoncé de confidentialité',
    'Avis de confidentialité',
    'Politique de protection des renseignements personnels',
    'Politique en matière de confidentialité',
    'Déclaration sur la protection des renseignements personnels',
  ],
};
