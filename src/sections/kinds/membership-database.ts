import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'membership-database',
  title: { en: 'Membership database', fr: 'Base de données de membres' },
  subject: { en: 'Membership database', fr: 'Base de données de membres' },
  shortSubject: { en: 'membership database', fr: 'base de données de membres' },
  headings: {
    en: [
      'Membership database',
      'How the membership database is used',
      'Use of membership information',
      'Member records',
    ],
    fr: [
      'Base de données de membres',
      'Registre des membres',
      'Utilisation de la base de données de membres',
    ],
  },
  sureKeys: {
    en: [
      'membership database',
      'member database',
      'database of members',
      'membership information',
      'membership records',
      'member records',
      'membership list',
      'register of members',
    ],
    fr: [
      'base de données de membres',
      'base de données des membres',
      'base de données sur les membres',
      'registre des membres',
      'fichier des membres',
      'liste des membres',
    ],
  },
  keys: {
    en: ['members’ contact information', 'members’ information'],
    fr: ['coordonnées des membres', 'renseignements sur les membres', 'renseignements des membres'],
  },
  notKeys: { en: ['member account', 'sign in'], fr: ['compte de membre', 'ouvrir une session'] },
  cues: {
    en: [
      'membership database',
      'meetings',
      'expense claims',
      'newspaper',
      'pamphlets',
      'Local',
      'Chapter',
      'chair',
    ],
    fr: [
      'base de données de membres',
      'registre des membres',
      'assemblées',
      'notes de frais',
      'journal',
      'dépliants',
      'section locale',
      'présidence',
    ],
  },
} as const satisfies SectionKindEntry;
