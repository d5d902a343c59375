import { type Pattern, shownByWords } from './words.ts';

const giving: Pattern = {
  en: /\b(?:shar(?:e|es|ed|ing)|disclos\w+|provid\w+|transfer\w*|made available|giv(?:e|en|es|ing)|sold|sell|sells|releas\w+|sent|send|transmit\w*)\b/,
  fr: /\b(?:communiqu\w+|partag\w+|transm\w+|divulgu\w+|fourni\w*|donn(?:e|er|es|ee|ees|ons|ent)\b|envoy\w+|remett\w+|remis\w*|vend\w*|cede\w*|mise?s? a la disposition)/,
};

/** To whom information is given, or that it is given to nobody. */
export const recipients = shownByWords({
  denialCounts: true,
  words: giving,
  with: {
    en: /\b(?:with|to) (?!(?:be|do|protect|ensure|make)\b)[a-z]/,
    fr: /\b(?:a|au|aux|avec) (?!(?:la protection|ce que)\b)[a-z]/,
  },
  topic: {
    en: /\bpersonal information\b.*\b(?:third part\w+|service providers?|partners?|outside parties)\b|\b(?:third part\w+|service providers?|partners?|outside parties)\b.*\bpersonal information\b/,
    fr: /\brenseignements? personnels?\b.*\b(?:tiers|fournisseurs?|partenaires?)\b|\b(?:tiers|fournisseurs?|partenaires?)\b.*\brenseignements? personnels?\b/,
  },
});

/** What goes to bodies of the same group or movement. */
export const relatedOrganizations = shownByWords({
  denialCounts: true,
  words: giving,
  with: {
    en: /\b(?:affiliat\w+|subsidiar\w+|parent (?:company|organization|union|body)|related (?:organizations?|bod(?:y|ies)|entit(?:y|ies)|compan(?:y|ies))|locals?|chapters?|branches|components|federations?|national union|member organizations?|group of companies)\b/,
    fr: /\b(?:affilie\w*|filiales?|societe mere|organis\w+ (?:lie\w*|apparente\w*|affilie\w*)|sections? locales?|chapitres?|succursales?|federations?|confederations?|syndicat national|organisations? membres?)\b/,
  },
  topic: { en: /\binformation\b/, fr: /\brenseignements?|coordonnees\b/ },
});

/** That information goes, or may go, to another country or province. */
export const abroad = shownByWords({
  words: {
    en: /\b(?:outside (?:of )?(?:canada|quebec|alberta|ontario|the (?:country|province|eu|eea|european union|european economic area))|abroad|(?:another|other|foreign|third) (?:country|countries|province|provinces|jurisdictions?)|united states)\b/,
    fr: /\b(?:hors du (?:canada|quebec|pays)|hors de (?:la province|l'alberta|l'ontario|l'union europeenne|l'ue)|(?:a l'exterieur|en dehors) (?:du (?:canada|quebec|pays)|de (?:la province|l'alberta|l'ontario|l'union europeenne|l'ue))|a l'etranger|(?:autres?|tiers) (?:pays|provinces?)|pays tiers|etats-unis)\b/,
  },
  topic: giving,
});

/** What keeps information safe in another country. */
export const transferSafeguards = shownByWords({
  words: {
    en: /\b(?:safeguards|contract\w*|agreements?|adequa\w+|binding corporate rules)\b/,
    fr: /\b(?:garanties|contrats?|contractuel\w*|ententes?|adequation|regles d'entreprise contraignantes)\b/,
  },
});
