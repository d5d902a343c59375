import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'personal-information',
  title: {
    en: 'What is personal information?',
    fr: 'Qu’entend-on par «\u00a0renseignements personnels\u00a0»?',
  },
  subject: { en: 'Meaning of personal information', fr: 'Sens de «\u00a0renseignements personnels\u00a0»' },
  shortSubject: { en: 'definition of personal information', fr: 'définition des renseignements personnels' },
  headings: {
    en: ['What is personal information?', 'Personal information', 'Definitions', 'Personal data'],
    fr: [
      'Qu’entend-on par «\u00a0renseignements personnels\u00a0»?',
      'Que veut-on dire par «\u00a0renseignement personnel\u00a0»?',
      'Qu’entendons-nous par «\u00a0informations personnelles\u00a0»?',
      'Renseignements personnels',
      'Renseignement personnel',
      'Définitions',
    ],
  },
  sureKeys: {
    en: [
      'what is personal information',
      'what personal information is',
      'what personal information means',
      'what we mean by personal information',
      'definition of personal information',
      'counts as personal information',
    ],
    fr: [
      'par renseignement personnel',
      'par informations personnelles',
      'qu’est-ce qu’un renseignement personnel',
      'ce qu’est un renseignement personnel',
      'que sont les renseignements personnels',
      'définition de renseignement personnel',
      'définition des renseignements personnels',
    ],
  },
  keys: { en: [], fr: [] },
  notKeys: {
    en: ['business contact information', 'used', 'collected', 'disclosed', 'shared'],
    fr: ['coordonnées d’affaires', 'utilisé', 'recueilli', 'communiqué', 'divulgué'],
  },
  cues: {
    en: [
      'identifiable individual',
      'includes but is not limited to',
      'does not include',
      'business contact information',
      'such as age',
      'identification number',
    ],
    fr: [
      'individu identifiable',
      'notamment',
      'ne comprend pas',
      'coordonnées d’affaires',
      'tel que l’âge',
      'numéro d’identification',
    ],
  },
} as const satisfies SectionKindEntry;
