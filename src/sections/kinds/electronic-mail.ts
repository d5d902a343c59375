import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'electronic-mail',
  title: { en: 'Email communications', fr: 'Communications par courriel' },
  subject: { en: 'Email', fr: 'Courriel' },
  shortSubject: { en: 'email', fr: 'courriel' },
  headings: {
    en: [
      'Email communications',
      'Email communications from OPSEU',
      'Email',
      'Email information',
      'SMS communications and phone numbers',
    ],
    fr: [
      'Communications par courriel',
      'Courrier électronique',
      'Courriels',
      'Communications électroniques',
      'Infolettre',
    ],
  },
  sureKeys: {
    en: [
      'email communications',
      'email from',
      'emails we send',
      'electronic communications',
      'newsletter',
      'mailing list',
      'text messages',
      'SMS',
    ],
    fr: [
      'communications par courriel',
      'communications électroniques',
      'courrier électronique',
      'courriels que nous envoyons',
      'infolettre',
      'liste d’envoi',
      'messages texte',
      'SMS',
    ],
  },
  keys: { en: ['email'], fr: ['courriel'] },
  notKeys: {
    en: ['email address', 'contact'],
    fr: [
      'adresse courriel',
      'adresse de courriel',
      'adresse électronique',
      'nous joindre',
      'adresse de courrier',
    ],
  },
  cues: {
    en: [
      'email from',
      'newsletter',
      'subscribe',
      'unsubscribe',
      'mailing list',
      'link at the bottom',
      'text message',
    ],
    fr: [
      'courriel',
      'infolettre',
      'abonnement',
      'se désabonner',
      'liste d’envoi',
      'lien au bas du courriel',
      'message texte',
    ],
  },
} as const satisfies SectionKindEntry;
