import type { Localized } from '../../src/languages.ts';

/** Words of statements as people mistype them, by what went wrong: the written word → the word that was meant. */
export const misspelledWords: Localized<Readonly<Record<string, Readonly<Record<string, string>>>>> = {
  en: {
    'a letter left out': {
      informaton: 'information',
      suport: 'support',
      accss: 'access',
      retenton: 'retention',
      goverment: 'government',
      requst: 'request',
      begining: 'beginning',
      refering: 'referring',
    },
    'a letter doubled': {
      suggesst: 'suggest',
      privaccy: 'privacy',
      orgganization: 'organization',
      membber: 'member',
      colllected: 'collected',
      proccess: 'process',
    },
    'two letters exchanged': {
      recieve: 'receive',
      consnet: 'consent',
      woudl: 'would',
      wiht: 'with',
      stroage: 'storage',
      adrdess: 'address',
    },
    'another letter': {
      exampla: 'example',
      seperate: 'separate',
      existance: 'existence',
      anonymizetion: 'anonymization',
      biometrec: 'biometric',
    },
    'a letter too many': { helath: 'health', transferr: 'transfer', safeguarde: 'safeguard' },
    'a word of French': { adresse: 'address', responsable: 'responsible', correspondance: 'correspondence' },
  },
  fr: {
    'a letter left out': {
      électroniqu: 'électronique',
      renseignments: 'renseignements',
      utlisation: 'utilisation',
      comunication: 'communication',
      orgnisme: 'organisme',
      dévelopement: 'développement',
    },
    'a letter doubled': {
      courrriel: 'courriel',
      témmoin: 'témoin',
      personnnels: 'personnels',
      confidentiallité: 'confidentialité',
      délaii: 'délai',
    },
    'two letters exchanged': {
      acceuil: 'accueil',
      colelcte: 'collecte',
      fihcier: 'fichier',
      demadne: 'demande',
      conseravtion: 'conservation',
    },
    'another letter': {
      consantement: 'consentement',
      hameçonnaje: 'hameçonnage',
      pseudonymisasion: 'pseudonymisation',
      infolattre: 'infolettre',
    },
    'an accent left out or put wrong': {
      securite: 'sécurité',
      déces: 'décès',
      protègé: 'protégé',
      bénéfîciaire: 'bénéficiaire',
      interêt: 'intérêt',
      numerique: 'numérique',
      prèsence: 'présence',
      etre: 'être',
    },
    'a word of English': { traffic: 'trafic', connection: 'connexion', address: 'adresse' },
  },
};
