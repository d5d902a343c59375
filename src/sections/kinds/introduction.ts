import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'introduction',
  title: { en: 'Introduction', fr: 'Introduction' },
  subject: { en: 'What the statement covers', fr: 'Portée de la déclaration' },
  shortSubject: { en: 'introduction', fr: 'introduction' },
  headings: {
    en: ['Introduction', 'Overview', 'Preamble', 'Application', 'Scope of this policy', 'Who we are'],
    fr: [
      'Introduction',
      'Aperçu',
      'Préambule',
      'Vue d’ensemble',
      'Qui nous sommes',
      'Champ d’application',
      'Limites de la politique',
    ],
  },
  sureKeys: {
    en: [
      'scope of this',
      'scope of the policy',
      'scope of the statement',
      'about this policy',
      'about this statement',
    ],
    fr: [
      'champ d’application',
      'portée de la politique',
      'portée de la déclaration',
      'portée de la présente',
      'à propos de cette politique',
      'à propos de cette déclaration',
      'à propos de la présente',
    ],
  },
  keys: {
    en: ['about the site', 'about this site', 'about our site', 'about the website', 'about this website'],
    fr: ['à propos du site', 'à propos de ce site', 'à propos de notre site', 'qui sommes-nous'],
  },
  cues: {
    en: [
      'this statement',
      'this policy applies to',
      'published by',
      'this website',
      'scope',
      'public resource',
      'on behalf of',
    ],
    fr: [
      'la présente déclaration',
      'la présente politique s’applique à',
      'publié par',
      'ce site Web',
      'portée',
      'à titre de ressource',
    ],
  },
} as const satisfies SectionKindEntry;
