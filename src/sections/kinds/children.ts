import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'children',
  title: { en: 'Children’s privacy', fr: 'Vie privée des enfants' },
  subject: { en: 'Children’s privacy', fr: 'Vie privée des enfants' },
  shortSubject: { en: 'children', fr: 'enfants' },
  headings: {
    en: ['Children’s privacy', 'Children', 'Minors'],
    fr: ['Vie privée des enfants', 'Enfants', 'Mineurs', 'Confidentialité des enfants'],
  },
  sureKeys: {
    en: [
      'under the age',
      'children’s privacy',
      'privacy of children',
      'privacy of minors',
      'information about children',
      'children’s information',
      'children’s personal information',
      'under 13',
      'under 14',
    ],
    fr: [
      'vie privée des enfants',
      'confidentialité des enfants',
      'renseignements sur les enfants',
      'renseignements personnels des enfants',
      'vie privée des mineurs',
      'personnes mineures',
      'moins de 13 ans',
      'moins de 14 ans',
    ],
  },
  keys: { en: ['children', 'minors'], fr: ['enfants', 'mineurs'] },
  notKeys: {
    en: ['benefit', 'dependant', 'dependent', 'miner'],
    fr: ['prestation', 'personnes à charge', 'mine'],
  },
  cues: {
    en: ['under 13', 'under 14', 'minor', 'parent', 'guardian'],
    fr: ['moins de 13 ans', 'moins de 14 ans', 'mineur', 'parent', 'tuteur'],
  },
} as const satisfies SectionKindEntry;
