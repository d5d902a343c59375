import { findFacts } from '../../facts/find-facts.ts';
import { type Evidence, evidenceAt, type Part, type Reading, type Sentence } from './reading.ts';
import { anyOf, type Element, type Pattern, shownByWords } from './words.ts';

const personalInformation: Pattern = {
  en: /\b(?:personal|your|their|this|the) (?:information|data)\b/,
  fr: /\b(?:renseignements?|informations?|donnees)\b/,
};

/** What information is for. “Collected to …”, or “to:” before a list, but not “given to the union”. */
export const purposes = shownByWords({
  words: {
    en: /\b(?:in order to|so that|so as to|for (?:the |these |this |following )*purposes?\b(?! for which)|purposes? (?:is|are|include)|(?:used?|uses|using|collect\w*|needs?|needed|required?|requires|necessary|gather\w*|process\w*)\b[^.]{0,80}?\b(?:(?<!\b(?:choos|wish|want|decid|agree|ask|able|right|prefer)\w* )to (?!(?:an?|the|its|our|your|their|any|others?|third|outside|you|us)\b)[a-z]+|for (?!which|this|that)(?:the |our |its )?[a-z]+|(?:to|for) ?:$))/,
    fr: /\b(?:afin (?:de|d'|que)|dans le but|en vue d|a des fins|aux fins (?:de|d'|suivantes)|fins? (?:est|sont|suivantes)|(?:servent|sert|servir|servant|utilis\w+|necessaires?)\b[^.]{0,80}?\b(?:pour (?!une autre)[a-z]+|a [a-z]+(?:er|ir|re)\b|a l'|a la|aux? )|(?:recueill\w+|collect\w+|traite\w*)\b[^.]{0,80}?\bpour (?!une autre)[a-z]+|(?:utilis\w+|recueill\w+|collect\w+|traite\w*|servent|sert|servir)\b[^.]{0,80}?\b(?:pour|a) ?:$|pour [a-z]+(?:er|ir|re)\b)/,
  },
  topic: personalInformation,
});

/** The purpose, or whom to ask, is told when information is collected: on a form, on a sign, aloud. */
export const promises: Readonly<Record<'purpose' | 'contact', Element>> = {
  purpose: promised({
    en: /\b(?:purposes?|reasons?|why)\b/,
    fr: /\b(?:fins?|buts?|raisons?|objectifs?|finalites?|pourquoi)\b/,
  }),
  contact: promised({
    en: /\b(?:contact|officer|official|(?:person|someone) who (?:can|will) answer)\b/,
    fr: /\b(?:coordonnees|responsable|fonctionnaire|personne (?:qui|pouvant|en mesure))\b/,
  }),
};

function promised(what: Pattern): Element {
  return shownByWords({
    words: {
      en: /\b(?:told|informed|notified|advised|explained|identified|indicated|given|stated|specified|provided|tell|inform|explain|identify)\b/,
      fr: /\b(?:indiqu\w+|precis\w+|inform\w+|expliqu\w+|annonc\w+|mention\w+|communiqu\w+|avis\w+|donn\w+)\b/,
    },
    with: {
      en: new RegExp(
        `(?=.*${what.en.source}).*\\b(?:at|when|before|during)\\b.{0,40}\\b(?:collect\\w*|ask\\w*)\\b`,
      ),
      fr: new RegExp(
        `(?=.*${what.fr.source}).*\\b(?:au moment|lors|lorsque|avant|pendant)\\b.{0,40}\\b(?:collect\\w*|recueill\\w*)`,
      ),
    },
  });
}

/** Kinds of information, named. */
export const informationTypes = shownByWords({
  words: {
    en: /\b(?:names?|(?:postal|mailing|home|civic|ip|e-?mail) address(?:es)?|addresses|e-?mails?|(?:tele)?phone numbers?|dates? of birth|birth ?dates?|(?:social insurance|member(?:ship)?|employee|account|credit card|id|identification) numbers?|contact information|contact details|employment|wages?|salar(?:y|ies)|income|photographs?|photos?|health|medical|financial|gender|job titles?|images|recordings|browsers?|pages visited)\b/,
    fr: /\b(?:(?<!au )noms?|prenoms?|adresses?|courriels?|numeros? d[a-z]+|coordonnees|dates? de naissance|salaires?|revenus?|photos?|photographies?|sante|medica\w+|financi\w+|sexe|genre|titres? de poste|images|enregistrements|navigateurs?|pages (?:consultees|visitees))\b/,
  },
  topic: {
    en: /\b(?:collect\w*|hold|holds|held|keep|keeps)\b/,
    fr: /\b(?:recueill\w+|collect\w+|detien\w+)\b/,
  },
});

const collecting: Pattern = {
  en: /\b(?:collect\w*|gather\w*|record\w*|obtain\w*|receiv\w*|gives?|giving|provid\w+|fill\w*|e-?mails)\b/,
  fr: /\b(?:recueill\w+|collect\w+|enregistr\w+|consign\w+|obten\w+|obtien\w+|recoi\w+|fourni\w*|rempli\w*|envoi\w+)\b/,
};

/** By what means information comes in. */
export const meansOfCollection = anyOf(
  shownByWords({
    words: {
      en: /\b(?:forms?|by (?:e-?mail|telephone|phone|mail|fax)|e-?mails|in person|on-?line|web ?sites?|web server|servers?|cookies?|cameras?|applications?|surveys?|subscrib\w+|regist(?:er|ration)\w*|log files?|automatically|directly from)\b/,
      fr: /\b(?:formulaires?|par (?:courriel|telephone|la poste|telecopieur)|courriels?|en personne|en ligne|sites? web|serveurs?|temoins?|cameras?|applications?|sondages?|inscri\w+|journaux|automatiquement|directement aupres)\b/,
    },
    with: collecting,
    topic: personalInformation,
  }),
  {
    find: () => undefined,
    findElsewhere: (parts, reading) =>
      shownByWords({
        words: {
          en: /\bvideo surveillance\b|\bcameras?\b/,
          fr: /\bvideosurveillance\b|\bcameras?\b/,
        },
      }).find(parts, reading),
  },
);

/** Acts that the project does not know by name; “the Act” alone names none. */
const unknownAct =
  /(?!(?:The|This|That|An?|Any|Each|Our|Under|In|By|Pursuant)\b)\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|of|and|the|for|to|in|respecting)){0,12} (?:Act|Regulation|Code)\b|\b(?:Loi|Règlement) (?:sur|de|du|des|concernant|relative|régissant) /u;

const authorityCue: Pattern = {
  en: /\b(?:under|in accordance with|pursuant to|authori[sz]\w*|authority|as permitted by|permit\w*|by virtue of)\b/,
  fr: /\b(?:conformement|en vertu|autoris\w+|en application|au titre|habilit\w+|permet\w*|aux termes)\b/,
};

/** A statute or one of its sections, named as what allows collecting. */
export const authority: Element = {
  find: (parts, reading) => findStatute(parts, reading, undefined),
  findElsewhere: (parts, reading) => findStatute(parts, reading, collecting),
};

function findStatute(
  parts: readonly Part[],
  reading: Reading,
  besides: Pattern | undefined,
): Evidence | undefined {
  const { language } = reading;
  for (const part of parts) {
    for (const sentence of part.sentences) {
      if (!authorityCue[language].test(sentence.folded)) continue;
      if (besides && !besides[language].test(sentence.folded)) continue;
      const at = offsetOfStatute(sentence, reading);
      if (at !== undefined) return evidenceAt(reading, part, sentence.passage, sentence.start + at);
    }
  }
  return undefined;
}

function offsetOfStatute({ text }: Sentence, { language }: Reading): number | undefined {
  const fact = findFacts(text, language).find(({ kind }) => kind === 'statute');
  return fact?.start ?? unknownAct.exec(text)?.index;
}

/** One of the three grounds of FIPPA 38(2). */
export const collectionGround = shownByWords({
  words: {
    en: /\bexpressly authori[sz]ed\b|\blaw enforcement\b|\bnecessary (?:for|to) (?:the |a )?(?:proper |lawful )?administ\w+/,
    fr: /\bexpressement autoris\w+|\bautoris\w+ expressement|\bexecution de la loi\b|\bnecessaires? (?:a|pour) (?:l'|la |une )?(?:bonne |saine )?administ\w+|\bnecessaires? au bon (?:fonctionnement|exercice)/,
  },
  topic: collecting,
});

export const legalBasis = anyOf(
  authority,
  shownByWords({
    words: {
      en: /\b(?:legal|lawful) (?:bas[ie]s|grounds?)\b|\b(?:based|basis|rel(?:y|ies)) (?:on|of) (?:the |your |their |a |an |our )*(?:express |explicit |implied )?(?:consent|contract|legal obligation)|\b(?:legal obligation|performance of a contract|legitimate interests?)\b/,
      fr: /\b(?:base|bases|fondement|fondements) (?:juridiques?|legale?s?|legaux)\b|\b(?:fonde\w*|repos\w+|s'appui\w+) sur (?:le |la |votre |leur |un |une )*(?:consentement|contrat|obligation legale)|\b(?:obligations? legales?|execution d'un contrat|interets? legitimes?)\b/,
    },
    topic: collecting,
  }),
);

export const legitimateInterests = shownByWords({
  words: { en: /\blegitimate (?:business )?interests?\b/, fr: /\binterets? (?:commercia\w+ )?legitimes?\b/ },
  topic: personalInformation,
});
