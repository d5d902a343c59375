import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'privacy-officer',
  title: { en: 'Privacy officer', fr: 'Responsable de la protection des renseignements personnels' },
  subject: { en: 'Privacy officer', fr: 'Responsable de la protection des renseignements personnels' },
  shortSubject: { en: 'privacy officer', fr: 'responsable' },
  headings: {
    en: ['Privacy officer'],
    fr: [
      'Responsable de la protection des renseignements personnels',
      'Agent de protection de la vie privée',
      'Responsable de l’accès',
      'RPRP',
      'Personne responsable',
    ],
  },
  sureKeys: {
    en: [
      'privacy officer',
      'person responsible for privacy',
      'person in charge of privacy',
      'person responsible for the protection of personal information',
      'person in charge of the protection of personal information',
    ],
    fr: [
      'responsable de la protection des renseignements personnels',
      'responsable de la protection de la vie privée',
      'agent de protection de la vie privée',
      'agente de protection de la vie privée',
      'agent de la protection de la vie privée',
      'agente de la protection de la vie privée',
      'chef de la protection de la vie privée',
      'responsable de l’accès',
      'RPRP',
    ],
  },
  keys: { en: [], fr: ['personne responsable', 'personne désignée'] },
  notKeys: {
    en: ['privacy commissioner', 'not responsible'],
    fr: ['commissaire', 'non responsable', 'pas responsable'],
  },
  mentions: {
    en: ['privacy office', 'access and privacy coordinator', 'privacy coordinator'],
    fr: [
      'bureau de la protection de la vie privée',
      'bureau de la protection des renseignements personnels',
      'bureau de l’accès à l’information',
      'coordonnateur de l’accès',
      'coordonnatrice de l’accès',
      'coordonnateur de la protection',
      'coordonnatrice de la protection',
    ],
  },
  cues: {
    en: [
      'privacy officer',
      'designated',
      'person responsible for privacy',
      'ask to speak to',
      'title',
      'address',
      'telephone',
    ],
    fr: [
      'responsable de la protection',
      'agent',
      'personne désignée',
      'demander à parler à',
      'titre',
      'adresse',
      'téléphone',
    ],
  },
} as const satisfies SectionKindEntry;
