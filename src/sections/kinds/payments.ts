import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'payments',
  title: { en: 'Payment processing', fr: 'Traitement des paiements' },
  subject: { en: 'Payments', fr: 'Paiements' },
  shortSubject: { en: 'payments', fr: 'paiements' },
  headings: { en: ['Payment processing'], fr: ['Traitement des paiements'] },
  sureKeys: {
    en: [
      'payment processing',
      'processing of payments',
      'payment information',
      'payment card',
      'credit card',
      'online payments',
      'e-commerce',
    ],
    fr: [
      'traitement des paiements',
      'renseignements de paiement',
      'paiements en ligne',
      'carte de crédit',
      'carte de paiement',
      'commerce électronique',
    ],
  },
  keys: { en: ['payments', 'transactions'], fr: ['paiements', 'transactions'] },
  notKeys: {
    en: ['expense claim', 'credit information', 'benefit payment'],
    fr: ['notes de frais', 'paiement de prestations'],
  },
  cues: {
    en: ['credit card', 'payment', 'transaction', 'processor', 'e-commerce'],
    fr: ['carte de crédit', 'paiement', 'transaction', 'fournisseur de traitement', 'commerce électronique'],
  },
} as const satisfies SectionKindEntry;
