import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'complaints',
  title: { en: 'Complaints', fr: 'Plaintes' },
  subject: { en: 'Complaints', fr: 'Plaintes' },
  shortSubject: { en: 'complaints', fr: 'plaintes' },
  headings: {
    en: ['Complaints', 'Challenging compliance', 'Concerns or complaints', 'Questions and complaints'],
    fr: [
      'Plaintes',
      'Plaintes concernant la protection de la vie privée',
      'Possibilité de porter plainte à l’égard du non-respect des principes',
      'Traitement des plaintes',
    ],
  },
  sureKeys: {
    en: [
      'privacy complaints',
      'file a complaint',
      'make a complaint',
      'how to complain',
      'complaint process',
      'concerns or complaints',
      'concerns and complaints',
      'questions and complaints',
      'questions or complaints',
      'challenging compliance',
    ],
    fr: [
      'porter plainte',
      'déposer une plainte',
      'formuler une plainte',
      'faire une plainte',
      'traitement des plaintes',
      'plaintes concernant la protection',
      'plaintes relatives à la protection',
      'questions et plaintes',
    ],
  },
  keys: { en: ['complaint', 'concerns'], fr: ['plainte', 'préoccupations'] },
  notKeys: { en: ['grievance'], fr: ['grief'] },
  cues: {
    en: ['complaint', 'concern', 'file', 'investigate', 'Commissioner', 'review', 'not satisfied'],
    fr: ['plainte', 'préoccupation', 'déposer', 'enquête', 'commissaire', 'révision', 'insatisfait'],
  },
} as const satisfies SectionKindEntry;
