import { contactDetails } from './people.ts';
import { anyOf, type Element, type Pattern, shownByWords } from './words.ts';

const aboutOneself: Pattern = {
  en: /\b(?:personal|their|your|own) (?:information|data|records?|file)\b|\binformation (?:about|on|held)\b/,
  fr: /\b(?:renseignements?|dossiers?|donnees)\b/,
};
const rightTo: Pattern = { en: /\b(?:right|rights|entitled)\b/, fr: /\b(?:droits?)\b/ };
const both = (one: Pattern, two: Pattern): Pattern => ({
  en: new RegExp(`(?=.*(?:${one.en.source}))(?=.*(?:${two.en.source}))`),
  fr: new RegExp(`(?=.*(?:${one.fr.source}))(?=.*(?:${two.fr.source}))`),
});

const toAccess: Pattern = {
  en: /\b(?:access|accessing|see|view|obtain|inspect|consult|cop(?:y|ies)|correct\w*|updat\w+|amend\w*)\b/,
  fr: /\b(?:(?<!commission d')acces|acceder|consult\w+|obtenir|voir|copies?|exemplaires?|rectifi\w+|corrig\w+|mettre a jour)\b/,
};
const byAsking: Pattern = {
  en: /\b(?:requests?|requesting|ask|asking|apply|submit\w*|contact|contacting|write|writing|call|log in|sign in|form|online account|in person)\b/,
  fr: /\b(?:demand\w+|requetes?|ecri(?:re|vez|vant)|communiqu(?:er|ez|ant)|adress(?:er|ez)|present(?:er|ez)|soumet\w+|appel(?:er|ez)|connect\w+|formulaires?|en personne)\b/,
};

/** How to see one’s information: what to do, and whom to turn to. The two may stand in different sentences. */
export const wayToAccess: Element = {
  find(parts, reading) {
    const said = shownByWords({ words: toAccess, denialCounts: true }).find(parts, reading);
    return said && shownByWords({ words: byAsking }).find(parts, reading);
  },
  findElsewhere: (parts, reading) =>
    shownByWords({ words: byAsking, with: both(toAccess, aboutOneself) }).find(parts, reading),
};

const right = (words: Pattern): Element => shownByWords({ words, topic: both(rightTo, aboutOneself) });

export const rightOfAccess = right({
  en: /\b(?:access|see|view|obtain|inspect|consult|cop(?:y|ies))\b/,
  fr: /\b(?:(?<!commission d')acces|acceder|consult\w+|obtenir|voir|copies?)\b/,
});
export const rightOfRectification = right({
  en: /\b(?:correct\w*|rectif\w+|amend\w*|updat\w+)\b/,
  fr: /\b(?:rectifi\w+|corrig\w+|corrections?|mettre a jour)\b/,
});
export const rightOfErasure = right({
  en: /\b(?:eras\w+|delet\w+|forgotten|destroy\w*)\b/,
  fr: /\b(?:effac\w+|supprim\w+|suppression|oubli|detrui\w+)\b/,
});
export const rightOfRestriction = right({
  en: /\b(?:restrict\w*|limit\w*)\b/,
  fr: /\b(?:limit\w+|restrei\w+)\b/,
});
export const rightOfObjection = right({ en: /\bobject\w*\b/, fr: /\boppos\w+/ });
export const rightOfPortability = right({
  en: /\b(?:portab\w+|machine-readable|transfer\w*)\b/,
  fr: /\b(?:portabilite|portables?|lisible par machine|transfer\w+)\b/,
});

const consent: Pattern = { en: /\bconsent\w*/, fr: /\bconsent\w*/ };

export const withdrawal = shownByWords({
  words: {
    en: /\b(?:withdraw\w*|revok\w+)\b/,
    fr: /\b(?:retir\w+|retrait|revoqu\w+)\b/,
  },
  topic: consent,
});

/** Consent that is taken as given. */
export const assumedConsent = shownByWords({
  words: {
    en: /\b(?:assum\w+|presum\w+|deem\w*|implied|implicit\w*|impl(?:y|ies)|taken to)\b/,
    fr: /\b(?:presum\w+|suppos\w+|repute\w*|implicit\w+|tacite\w*|tenue? pour)\b/,
  },
  with: consent,
  topic: consent,
});

export const wayToDecline = shownByWords({
  words: {
    en: /\b(?:refus\w+|opt(?:s|ed|ing)?[ -]out|declin\w+|object(?:s|ion|ions|ing)?|withdraw\w*|unsubscrib\w+|withhold\w*)\b/,
    fr: /\b(?:refus\w+|s'oppos\w+|opposition|retir\w+|se desinscri\w+|desabonn\w+)\b/,
  },
  topic: consent,
});

const complaint: Pattern = {
  en: /\b(?:complain\w*|concerns?)\b/,
  fr: /\b(?:plaintes?|plaindre|preoccupations?)\b/,
};
const wayToTurn: Pattern = {
  en: /\b(?:contact|writ(?:e|ing)|filed?|filing|submit\w*|call|send|lodg\w+|phone|telephone|e-?mail|complain to)\b/,
  fr: /\b(?:port(?:er|ez)|depos\w+|adress(?:er|ez|ee?s?)|ecri(?:re|vez)|communiqu(?:er|ez)|formul\w+|envoy\w+|present(?:er|ez)|soumet\w+|appel(?:er|ez)|joindre|transmett\w+)\b/,
};
const complaintAuthority: Pattern = {
  en: /\b(?:commissioner|supervisory authority|data protection authority|regulator|ombuds\w*)\b/,
  fr: /\b(?:commissaire|commissariat|autorite (?:de controle|de surveillance|de protection)|cipvp|commission d'acces|ombuds\w*)\b/,
};

const turning = anyOf(shownByWords({ words: wayToTurn }), { find: contactDetails.find });
const complaining = anyOf(
  shownByWords({ words: both(wayToTurn, complaint), topic: complaint }),
  shownByWords({ words: complaintAuthority, topic: complaint }),
);

/** Whom to turn to with a complaint. A section that is about more than complaints must speak of them. */
export const wayToComplain: Element = {
  find: (parts, reading) => {
    const pattern = complaint[reading.language];
    const about = parts.filter(
      ({ kinds, title, sentences }) =>
        kinds.size === 1 ||
        pattern.test(title?.folded ?? '') ||
        sentences.some(({ folded }) => pattern.test(folded)),
    );
    return turning.find(about, reading) ?? complaining.find(parts, reading);
  },
  findElsewhere: (parts, reading) => complaining.findElsewhere?.(parts, reading),
};

export const complaintToAuthority = shownByWords({ words: complaintAuthority, topic: complaint });

const staff: Pattern = {
  en: /\b(?:staff|employees?|personnel|officers?|directors?|managers?|ministers?|executive|board)\b/,
  fr: /\b(?:personnel|employe\w*|direct\w+|gestionnaires?|ministres?|cadres?|conseil|responsable)\b/,
};

export const staffRoles = shownByWords({
  words: {
    en: /\b(?:roles?|responsib\w+|accountab\w+|duties|in charge)\b/,
    fr: /\b(?:roles?|responsab\w+|fonctions|taches|chargee?s? de)\b/,
  },
  with: staff,
});

/** Someone is told of a breach, or something is done about it. */
export const breachHandling = shownByWords({
  words: {
    en: /\b(?:notif\w+|inform(?:s|ed|ing)?|report(?:s|ed|ing)?|advis\w+|tell|alert\w*|investigat\w+|contain(?:ed|ing|ment)?|remed\w+)\b/,
    fr: /\b(?:avis(?:e|er|es|ee|ees|ons|era|erons|erez|ez)?|inform(?:e|er|es|ee|ees|ons|era|erons)|signal\w+|declar\w+|notifi\w+|prevenu\w*|prevenir|previen\w+|enquet\w+|corrig\w+)\b/,
  },
  topic: {
    en: /\b(?:breach\w*|privacy incidents?|unauthori[sz]ed access|loss of (?:personal )?information)\b/,
    fr: /\b(?:atteintes?|incidents? de confidentialite|violations?|acces non autorises?|fuites?)\b/,
  },
});
