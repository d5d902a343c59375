import { findFacts } from '../../facts/find-facts.ts';
import { evidenceAt } from './reading.ts';
import { anyOf, type Element, type Pattern, shownByWords } from './words.ts';

/** Measures, named. That information “is protected” describes none. */
export const safeguards = shownByWords({
  words: {
    en: /\b(?:encrypt\w*|firewalls?|passwords?|locked|locks|access controls?|restricted access|(?:access|limited|restricted) (?:is |are )?(?:limited |restricted )?to (?:authori[sz]ed|those|staff|employees|persons|people|personnel)|anti-?virus|security software|secure servers?|physical,|(?:physical|technical|technological|organi[sz]ational|administrative|procedural|electronic) (?:and|or|security|safeguards|measures|controls)|multi-?factor|two-factor|authentication|back-?ups?|ssl|tls|security protocols)\b/,
    fr: /\b(?:chiffr\w+|crypt\w+|pare-feux?|mots? de passe|verrouill\w+|sous clef?|acces (?:est |sont )?(?:restreint|limite|reserve|controle)\w*|controles? d'acces|(?:personnel|personnes|employes) autorise\w*|anti-?virus|logiciels? de securite|serveurs? securise\w*|(?:mesures|moyens|controle) (?:de (?:securite|controle|protection) )?(?:physiques?|technique\w*|technologique\w*|administrati\w+|organisationnel\w*|procedural\w*)|authentification|copies? de sauvegarde|protocoles? de securite)\b/,
  },
  topic: {
    en: /\b(?:protect\w*|safeguard\w*|secur\w+|information)\b/,
    fr: /\b(?:proteg\w+|protect\w+|secur\w+|renseignements?|information)\b/,
  },
});

const keeping: Pattern = {
  en: /\b(?:keep|keeps|kept|retain\w*|retention|stor(?:e|es|ed|age))\b/,
  fr: /\b(?:conserv\w+|gard\w+)\b/,
};

const duration: Element = {
  find: (parts, reading) => {
    for (const part of parts) {
      for (const { text, passage, start } of part.sentences) {
        const fact = findFacts(text, reading.language).find(({ kind }) => kind === 'duration');
        if (fact) return evidenceAt(reading, part, passage, start + fact.start);
      }
    }
    return undefined;
  },
};

/** How long information is kept, or what decides it. */
export const retentionPeriod = anyOf(
  duration,
  shownByWords({
    denialCounts: true,
    words: {
      en: /\b(?:as long as|until|no longer than|longer than|so long as|while (?:you|they|a|the|someone)|for the (?:time|duration|term|life)|(?:retention|records) (?:schedules?|rules)|indefinitely|permanently|\d+ (?:days?|weeks?|months?|years?))\b/,
      fr: /\b(?:tant que|aussi longtemps|jusqu'|pendant|au plus tard|calendriers? de conservation|(?:duree|delai|periode) (?:de|d'|necessaire)|indefiniment|en permanence|pas plus|le temps (?:necessaire|requis)|\d+ (?:jours?|semaines?|mois|ans?|annees?))/,
    },
    with: keeping,
    topic: { en: /\bpersonal information\b/, fr: /\brenseignements? personnels?\b/ },
  }),
);

export const disposal = shownByWords({
  words: {
    en: /\b(?:destroy\w*|destruction|delet\w+|eras\w+|anonymi[sz]\w*|dispos\w+|shred\w*|purg\w+|de-identif\w+)\b/,
    fr: /\b(?:detrui\w+|destruction|supprim\w+|suppression|effac\w+|anonymis\w+|elimin\w+|dechiquet\w+|depersonnalis\w+)\b/,
  },
  topic: { en: /\bpersonal information\b/, fr: /\brenseignements? personnels?\b/ },
});

/** That readers are told when the statement changes; its date alone tells them nothing of that. */
export const announcedChanges = shownByWords({
  words: {
    en: /\b(?:post|posts|posted|posting|publish\w*|announc\w+|notif\w+|notice|inform|informed|indicat\w+|tell|told|e-?mail)\b/,
    fr: /\b(?:affich\w+|publi\w+|annonc\w+|avis|avis[eo]\w*|inform\w+|indiqu\w+|signal\w+)\b/,
  },
  with: {
    en: /\b(?:chang\w+|updat\w+|amend\w+|revis\w+|modif\w+|new version)\b/,
    fr: /\b(?:modif\w+|chang\w+|mises? a jour|mise?s? a jour|revis\w+|nouvelle version)\b/,
  },
  topic: {
    en: /\b(?:statement|policy|notice)\b/,
    fr: /\b(?:declaration|politique|avis)\b/,
  },
});
