import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'legal-authority',
  title: { en: 'Legal authority', fr: 'Autorisation légale' },
  subject: { en: 'Laws relied on', fr: 'Lois invoquées' },
  shortSubject: { en: 'legal authority', fr: 'autorisation légale' },
  headings: {
    en: ['Legal authority', 'Our commitment and laws', 'Authority for collection'],
    fr: [
      'Autorisation légale',
      'Autorisation légale de recueillir, d’utiliser et de divulguer des renseignements personnels',
      'Notre engagement et nos lois',
      'Fondement juridique',
    ],
  },
  sureKeys: {
    en: [
      'legal authority',
      'lawful authority',
      'statutory authority',
      'legal basis',
      'authority for collection',
      'authority for the collection',
      'authority to collect',
    ],
    fr: [
      'autorisation légale',
      'fondement juridique',
      'fondement légal',
      'autorité légale',
      'pouvoir de recueillir',
    ],
  },
  keys: { en: ['laws', 'legislation'], fr: ['nos lois', 'loi applicable', 'législation'] },
  notKeys: {
    en: ['legal notice', 'your rights', 'law enforcement'],
    fr: ['avis juridique', 'vos droits', 'application de la loi', 'application des lois'],
  },
  cues: {
    en: ['section', 'subsection', 'Act', 'authorized by', 'under the authority of', 'pursuant to'],
    fr: ['article', 'paragraphe', 'Loi', 'autorisé par', 'en vertu de', 'aux termes de'],
  },
} as const satisfies SectionKindEntry;
