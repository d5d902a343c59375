import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'accountability',
  title: { en: 'Accountability', fr: 'Responsabilité' },
  subject: { en: 'Who answers for privacy', fr: 'Qui répond de la protection de la vie privée' },
  shortSubject: { en: 'accountability', fr: 'responsabilité' },
  headings: {
    en: ['Accountability', 'Who is accountable for the protection of privacy?'],
    fr: [
      'Responsabilité',
      'Responsabilité de l’application et de la révision de la politique',
      'Obligation de rendre compte',
    ],
  },
  sureKeys: {
    en: ['accountability', 'accountable'],
    fr: ['obligation de rendre compte', 'reddition de comptes', 'responsabilité de l’application'],
  },
  keys: {
    en: ['who is responsible', 'oversight'],
    fr: ['qui est responsable', 'responsable de l’application'],
  },
  notKeys: {
    en: ['not responsible', 'liability'],
    fr: [
      'non responsable',
      'pas responsable',
      'non-responsabilité',
      'limitation de responsabilité',
      'exclusion de responsabilité',
    ],
  },
  cues: {
    en: [
      'accountable',
      'responsible for the administration of',
      'minister',
      'oversees',
      'Commissioner',
      'compliance',
      'appeals',
    ],
    fr: ['responsable de l’application de', 'ministre', 'surveille', 'commissaire', 'conformité', 'appels'],
  },
} as const satisfies SectionKindEntry;
