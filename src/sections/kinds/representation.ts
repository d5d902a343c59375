import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'representation',
  title: { en: 'Representation of members', fr: 'Représentation des membres' },
  subject: { en: 'Representation of members', fr: 'Représentation des membres' },
  shortSubject: { en: 'representation', fr: 'représentation' },
  headings: {
    en: [
      'Representation of members',
      'Representation and consent',
      'Duty to represent',
      'Grievances and representation',
    ],
    fr: [
      'Représentation des membres',
      'Représentation et consentement',
      'Devoir de représentation',
      'Agent négociateur accrédité',
    ],
  },
  sureKeys: {
    en: [
      'representation of members',
      'representing members',
      'representing our members',
      'represent members',
      'represent our members',
      'duty to represent',
      'duty of fair representation',
      'representation and consent',
      'grievances and representation',
      'bargaining agent',
    ],
    fr: [
      'représentation des membres',
      'représentation de nos membres',
      'représenter les membres',
      'représenter nos membres',
      'devoir de représentation',
      'devoir de juste représentation',
      'représentation et consentement',
      'griefs et représentation',
      'agent négociateur',
    ],
  },
  keys: { en: ['representation', 'grievances'], fr: ['représentation', 'griefs'] },
  notKeys: { en: ['European', 'representations and warranties'], fr: ['européenne'] },
  cues: {
    en: [
      'represent members',
      'exclusive authority',
      'employer',
      'grievance',
      'disability claim',
      'bargaining agent',
    ],
    fr: [
      'représenter les membres',
      'pouvoir exclusif',
      'employeur',
      'grief',
      'demande de prestations d’invalidité',
      'agent négociateur',
    ],
  },
} as const satisfies SectionKindEntry;
