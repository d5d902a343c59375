import type { SectionKindEntry } from '../section-kind-entry.ts';

export default {
  id: 'cookies',
  title: { en: 'Cookies', fr: 'Témoins (cookies)' },
  headings: {
    en: [
      'Cookies',
      'Cookies statement',
      'Cookies & tracking',
      'What are cookies?',
      'Types of cookies',
      'All about cookies',
      'Cookie history',
    ],
    fr: [
      'Témoins (cookies)',
      'Témoins de connexion (cookies)',
      'Témoins de connexion',
      'Témoins et suivi',
      'Témoins persistants et témoins volatils',
      'Qu’est-ce qu’un témoin?',
      'Politique sur les témoins',
      'Utilisation des témoins',
      'Fichiers témoins',
      'Historique des cookies',
    ],
  },
  sureKeys: {
    en: ['cookies'],
    fr: [
      'cookies',
      'témoins de connexion',
      'témoins de navigation',
      'fichiers témoins',
      'témoins et publicité',
    ],
  },
  keys: { en: ['tracking technologies', 'web beacons', 'tracking'], fr: ['témoins', 'pixels espions'] },
  notKeys: {
    en: ['do not track', 'witness', 'witnesses'],
    fr: ['témoignage', 'protection des témoins', 'témoin d’un', 'témoin oculaire'],
  },
  cues: {
    en: ['cookie', 'session', 'persistent', 'hard drive', 'expiry date', 'small file', 'browser settings'],
    fr: [
      'témoin',
      'témoin de connexion',
      'fichier témoin',
      'temporaire',
      'volatil',
      'persistant',
      'disque dur',
      'date d’expiration',
      'petit fichier',
      'navigateur',
      'installe',
      'notre site',
      'site web',
      'appareil',
      'publicité ciblée',
    ],
  },
} as const satisfies SectionKindEntry;
