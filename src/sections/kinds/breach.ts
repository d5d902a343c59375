import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'breach',
  title: { en: 'Privacy breaches', fr: 'Atteintes à la vie privée' },
  subject: { en: 'Privacy breaches', fr: 'Atteintes à la vie privée' },
  shortSubject: { en: 'privacy breaches', fr: 'atteintes à la vie privée' },
  headings: {
    en: ['Privacy breaches', 'Breach notification'],
    fr: [
      'Atteintes à la vie privée',
      'Notification de violation',
      'Gestion des atteintes à la vie privée',
      'Atteinte aux mesures de sécurité',
      'Incident de confidentialité',
    ],
  },
  sureKeys: {
    en: [
      'privacy breach',
      'privacy breaches',
      'data breach',
      'data breaches',
      'security breach',
      'security breaches',
      'breach notification',
      'breach of privacy',
      'breach of security',
      'confidentiality incidents',
      'privacy incidents',
    ],
    fr: [
      'atteinte à la vie privée',
      'atteinte aux mesures de sécurité',
      'atteinte à la sécurité',
      'incident de confidentialité',
      'notification de violation',
      'violation de la vie privée',
      'violation de données',
      'fuite de données',
    ],
  },
  keys: { en: ['breach', 'breaches', 'incidents'], fr: ['atteintes', 'incidents', 'violation'] },
  notKeys: {
    en: ['breach of contract', 'breach of terms', 'breach of these', 'breach of the terms'],
    fr: ['violation de contrat', 'violation du contrat', 'violation des conditions', 'violation de la loi'],
  },
  cues: {
    en: ['breach', 'incident', 'notify', 'real risk of significant harm', 'lost or stolen'],
    fr: [
      'atteinte',
      'incident de confidentialité',
      'aviser',
      'risque réel de préjudice grave',
      'perdu ou volé',
    ],
  },
} as const satisfies SectionKindEntry;
