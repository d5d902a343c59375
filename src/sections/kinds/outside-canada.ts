import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'outside-canada',
  title: { en: 'Information outside Canada', fr: 'Renseignements à l’extérieur du Canada' },
  subject: { en: 'Information outside Canada', fr: 'Renseignements à l’extérieur du Canada' },
  shortSubject: { en: 'information outside Canada', fr: 'renseignements à l’extérieur du Canada' },
  headings: {
    en: ['Information outside Canada', 'Canadian data residency', 'Cross-border transfers'],
    fr: [
      'Renseignements à l’extérieur du Canada',
      'Résidence des données canadiennes',
      'Communication à l’extérieur du Québec',
    ],
  },
  sureKeys: {
    en: [
      'outside Canada',
      'outside of Canada',
      'outside Quebec',
      'outside the province',
      'outside the country',
      'cross-border',
      'data residency',
      'international transfers',
    ],
    fr: [
      'extérieur du Canada',
      'extérieur du Québec',
      'extérieur de la province',
      'extérieur du pays',
      'hors du Canada',
      'hors du Québec',
      'hors Québec',
      'résidence des données',
      'transferts transfrontaliers',
      'transfrontalier',
      'transferts internationaux',
    ],
  },
  keys: { en: ['other countries', 'where we store'], fr: ['autres pays', 'à l’étranger'] },
  notKeys: { en: ['external site', 'visitors from'], fr: ['site externe', 'visiteurs'] },
  cues: {
    en: [
      'outside Canada',
      'other countries',
      'located in',
      'cross-border',
      'servers',
      'service providers abroad',
    ],
    fr: [
      'à l’extérieur du Canada',
      'autres pays',
      'situé',
      'transfrontalier',
      'serveurs',
      'fournisseurs à l’étranger',
    ],
  },
} as const satisfies SectionKindEntry;
