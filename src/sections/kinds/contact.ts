import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'contact',
  title: { en: 'Contact us', fr: 'Nous joindre' },
  subject: { en: 'Contact details', fr: 'Coordonnées' },
  shortSubject: { en: 'contact details', fr: 'coordonnées' },
  headings: {
    en: ['Contact us', 'Contact', 'Contact information', 'Who to contact for more information', 'Feedback'],
    fr: [
      'Nous joindre',
      'Contact',
      'Coordonnées',
      'Contactez-nous',
      'Communiquer avec nous',
      'Pour nous joindre',
    ],
  },
  sureKeys: {
    en: [
      'contact us',
      'contacting us',
      'how to contact',
      'how to reach us',
      'who to contact',
      'whom to contact',
      'get in touch',
    ],
    fr: [
      'nous joindre',
      'contactez-nous',
      'nous contacter',
      'communiquer avec nous',
      'communiquez avec nous',
      'nos coordonnées',
    ],
  },
  keys: {
    en: ['contact', 'contact information', 'questions'],
    fr: ['contact', 'coordonnées', 'questions'],
  },
  notKeys: {
    en: ['business contact information', 'member contact', 'members’ contact', 'frequently asked questions'],
    fr: ['coordonnées d’affaires', 'coordonnées des membres', 'foire aux questions'],
  },
  cues: {
    en: [
      'contact',
      'write to',
      'call',
      'telephone',
      'fax',
      'mailing address',
      'questions about this statement',
    ],
    fr: [
      'joindre',
      'communiquer avec',
      'écrire à',
      'téléphone',
      'télécopieur',
      'adresse postale',
      'questions sur la présente déclaration',
    ],
  },
} as const satisfies SectionKindEntry;
