import { type Language, type Localized, localize } from '../languages.ts';
import { memoize } from '../memo.ts';
import { spaced } from './force-words.ts';

/**
 * Two words of opposite meaning, and all that the other language may say for each. Where a sentence has one of them and its
 * counterpart the other, and neither has both, they contradict each other.
 */
type Opposition = Localized<readonly [Pole, Pole]>;

interface Pole {
  /** Words that mean it, beyond doubt. */
  readonly surely: RegExp;
  /** These, and whatever else may. */
  readonly perhaps: RegExp;
  /** The longest word of each of the former. */
  readonly longest: readonly string[];
}

type Poles = readonly [one: string, other: string];

/**
 * After a semicolon stands what else may answer the pole, or take it back, and proves nothing by itself. `*` stands for any ending.
 */
const pairs: readonly Localized<Poles>[] = [
  {
    en: [
      'before|prior to; ahead of|beforehand|in advance|advance|earlier|preceding|previous*|until|already|first|pre-*|from|since|within|by',
      'after|afterward*; following|subsequent*|later|thereafter|upon|once|when|since|then|post-*|next|from',
    ],
    fr: [
      "avant|auparavant; d'avance|préalable*|d'ici|précéd*|antérieur*|veille|jusqu*|d'abord|déjà|pré-*|à l'avance|premi*|tant|dans les|depuis|d'ores",
      'après|lendemain; suivant*|suiv*|ultérieur*|par la suite|ensuite|dès|une fois|lorsqu*|quand|suite|depuis|plus tard|au terme|issue|post-*|puis|prochain*|passé*|au bout',
    ],
  },
  {
    en: [
      'always|at all times',
      'sometimes|occasionally|rarely|seldom; at times|now and then|may|often|usually|generally',
    ],
    fr: [
      'toujours|systématiquement; en tout temps|constam*|chaque*|chaque fois',
      "parfois|quelquefois|à l'occasion|rarement; occasionnel*|rare*|de temps*|il arrive|il peut arriver|pouv*|peu*|souvent|généralement",
    ],
  },
  {
    en: [
      "never; not|no|nor|neither|none|n't",
      'sometimes|occasionally|always; often|usually|frequently|may|can|at times',
    ],
    fr: [
      "jamais; ne|n'|pas|aucun*|ni",
      'parfois|quelquefois|toujours; souvent|habituellement|fréquemment|pou*|peu*|occasion*|arrive',
    ],
  },
  {
    en: ['encrypted', 'unencrypted|in clear text|in plain text; decrypt*|clear|plain'],
    fr: [
      'chiffré|chiffrée|chiffrés|chiffrées|cryptés|cryptées; chiffr*|crypt*',
      'en clair|déchiffré*|décrypté*|non chiffré*|non crypté*; déchiffr*|décrypt*',
    ],
  },
  {
    en: ['public; publicly|publi*|open', 'private; privately|confidential*|personal|privacy'],
    fr: [
      'public|publics|publique|publiques; publi*|ouvert*',
      'privé|privée|privés|privées; priv*|confiden*|personnel*|particuli*',
    ],
  },
  {
    en: ['internal|internally; in-house|within|inside|own', 'external|externally; outside|third|other|out'],
    fr: [
      "interne|internes|à l'interne; intérieur*|sein|propre*|intern*",
      "externe|externes|à l'externe; extérieur*|extern*|tiers|autre*|hors|dehors",
    ],
  },
  {
    en: [
      'inside|indoors; indoor*|within|in|during|internal',
      'outside|outdoors|off-site; outdoor*|abroad|external*|beyond|out|other|away|from',
    ],
    fr: [
      "à l'intérieur|au sein|pendant les heures|durant les heures; intérieur*|dedans|intern*",
      "à l'extérieur|en dehors; extérieur*|hors|dehors|étranger*|externe*|delà|ailleurs|autre*|extra-*|tiers",
    ],
  },
  {
    en: [
      'enabled|activated|turned on|switched on; enabl*|activat*|turn*|switch*|on',
      'disabled|deactivated|turned off|switched off; disabl*|deactivat*|turn* off|switch* off|off|opt* out|block*|refus*|without',
    ],
    fr: [
      'activé|activée|activés|activées|allumé|allumée|allumés|allumées; activ*|allum*|marche|branch*|fonction*',
      'désactivé|désactivée|désactivés|désactivées|éteint|éteinte|éteints|éteintes; désactiv*|étei*|coup*|bloqu*|refus*|arrêt*|interrom*|débranch*',
    ],
  },
  {
    en: [
      'enable|activate|turn on|turn it on|turn them on; enabl*|activat*|turn*|switch*|on',
      'disable|deactivate|turn off|turn it off|turn them off; disabl*|deactivat*|off|opt*|block*|refus*',
    ],
    fr: [
      'activer|activez|allumer|allumez; activ*|allum*',
      'désactiver|désactivez|éteindre|éteignez; désactiv*|étei*|bloqu*|refus*|arrêt*',
    ],
  },
  {
    en: [
      'on the left|to the left|left side|left corner|left-hand; left',
      'on the right|to the right|right side|right corner|right-hand; right',
    ],
    fr: [
      'à gauche|de gauche|côté gauche|coin gauche; gauche*',
      'à droite|de droite|côté droit|coin droit; droit*',
    ],
  },
  {
    en: [
      'above; preceding|earlier|over|more|top|previous*',
      'below; following|under*|next|less|bottom|later',
    ],
    fr: [
      'ci-dessus|plus haut|au-dessus; supérieur*|précéd*|haut|plus',
      'ci-dessous|plus bas|ci-après|au-dessous; suiv*|bas|dessous|inférieur*|moins',
    ],
  },
  {
    en: [
      'first; begin*|start*|initial*|primar*|once|before|original*',
      'last|final; latest|end|recent*|late|past|previous*',
    ],
    fr: [
      'premier|première|premiers|premières; premi*|abord|initial*|début*|un|une|1er|1re|principal*|avant',
      'dernier|dernière|derniers|dernières; derni*|final*|fin|récent*|ultime*|passé*',
    ],
  },
  {
    en: ['at the top|upper; top', 'at the bottom|lower; bottom|foot|below|end'],
    fr: [
      'au haut|dans le haut|en haut|supérieur|supérieure; haut|tête|début',
      'au bas|dans le bas|en bas|inférieur|inférieure; bas|pied|fin',
    ],
  },
  {
    en: [
      'previous|former|preceding; earlier|prior|old|past|before|last|already',
      'next|subsequent|following|future; later|upcoming|new|current|after',
    ],
    fr: [
      'précédent|précédente|précédents|précédentes|ancienne|anciennes; précéd*|ancien*|antérieur*|vieux|vieil*|passé*|dernier*|avant|déjà',
      'suivant|suivante|suivants|suivantes|prochain|prochaine|prochains|prochaines|futur|future; suiv*|ultérieur*|futur*|à venir|nouve*|actuel*|après|aprés',
    ],
  },
  {
    en: [
      'temporarily|temporary; provisional*|time|while|short',
      'permanently|permanent|indefinitely; indefinite*|forever|always',
    ],
    fr: [
      'temporairement|temporaire|temporaires|provisoirement|provisoire; tempora*|provisoire*|temps|momentané*',
      'en permanence|permanent|permanente|permanents|permanentes|de façon permanente|définitivement|indéfiniment; permanen*|définiti*|indéfini*|toujours',
    ],
  },
  {
    en: ['anonymous|anonymously; anonymi*', 'identified by name|by name|named; identif*|name*'],
    fr: [
      'anonyme|anonymes|anonymement; anonym*',
      'nominatif|nominative|nominatifs|nominatives|nommément; nom*|identifi*|désign*',
    ],
  },
  {
    en: [
      'free of charge|at no charge|at no cost|for free; free|charge*|cost*',
      'for a fee|for a charge|at a charge; fee*|pa*',
    ],
    fr: [
      'gratuit|gratuite|gratuits|gratuites|gratuitement|sans frais; gratuit*|libre*|frais',
      'payant|payante|payants|payantes|moyennant des frais|contre paiement; pa*|tarif*|frais|coût*',
    ],
  },
  {
    en: [
      'accept|agree; accept*|agree*|consent*|approv*|allow*',
      'refuse|decline|disagree|reject; refus*|declin*|disagree*|reject*|den*|object*|oppos*|withdraw*',
    ],
    fr: [
      "accepter|acceptez|d'accord; accept*|accord*|consent*|approuv*|approbation*|conven*|agré*|enten*|concert*|permet*",
      'refuser|refusez|décliner|désaccord; refus*|désaccord|rejet*|déclin*|oppos*|retir*|retrait*',
    ],
  },
  {
    en: ['locked; lock*|key', 'unlocked; unlock*|open'],
    fr: [
      'verrouillé|verrouillée|verrouillés|verrouillées; verrou*|clé|cadenass*',
      'déverrouillé|déverrouillée|déverrouillés|déverrouillées; déverrou*|ouver*',
    ],
  },
  {
    en: ['secure; secur*|safe*', 'insecure|unsecured|unsecure; unsafe'],
    fr: [
      'sécurisé|sécurisée|sécurisés|sécurisées; sécur*|sûr*',
      'non sécurisé|non sécurisée|non sécurisés|non sécurisées',
    ],
  },
  {
    en: [
      'allow|allows|allowed|permitted; allow*|permit*|permission*|authori*|accept*|let*|may|can|enabl*',
      'block|blocks|blocked|forbidden|prohibited; block*|forbid*|prohibit*|prevent*|ban*|refus*|disallow*',
    ],
    fr: [
      'permettre|autoriser|permis|autorisé|autorisée|autorisés|autorisées; perme*|permi*|autoris*|accept*|laiss*|adm*|peu*|pou*',
      'bloquer|interdit|interdite|interdits|interdites|blocage|bloque|bloquent; bloqu*|interdi*|empêch*|prohib*|défen*|refus*|préven*',
    ],
  },
  {
    en: [
      'includes|include|included; includ*|contain*|compris*|cover*',
      'excludes|exclude|excluded; exclu*|except*|omit*|without|outside',
    ],
    fr: [
      'comprend|comprennent|inclut|incluent|inclus|incluse|incluses|compris; compren*|compri*|inclu*|contien*|conten*|notamment|dont',
      'exclut|excluent|exclu|exclue|exclus|exclues; exclu*|sauf|except*|omet*|omis*|hors',
    ],
  },
  {
    en: [
      'increase|increases|increased; increas*|rais*|more|high*|grow*',
      'decrease|decreases|decreased|reduce|reduces|reduced; decreas*|reduc*|lower*|cut*|less*',
    ],
    fr: [
      'augmenter|augmente|augmentent|augmenté|augmentée; augment*|accroî*|accroi*|hauss*|relev*|major*|plus',
      'diminuer|diminue|diminuent|réduire|réduit|réduite|réduisent; diminu*|rédui*|baiss*|abaiss*|réduct*|moins',
    ],
  },
  {
    en: [
      'paper; papers|printed|hard|print*|mail*',
      'electronic|digital; electronic*|digital*|online|email*|e-mail*|computer*|web*',
    ],
    fr: [
      'papier|papiers; imprim*|post*',
      'électronique|électroniques|numérique|numériques; électroni*|ligne|numéri*|courriel*|informati*|web|e-mail*|virtuel*',
    ],
  },
  {
    en: ['automatically|automatic; automat*', 'manually|manual|by hand; manual*|hand*|human|person*'],
    fr: [
      'automatiquement|automatique|automatiques; automat*',
      'manuellement|manuel|manuelle|manuels|manuelles|à la main; manuel*|main|humain*|personn*',
    ],
  },
  {
    en: [
      'voluntary|voluntarily|optional; volunt*|option*|free*|choice|choose',
      'mandatory|compulsory|obligatory; mandat*|compuls*|obligat*|require*|must',
    ],
    fr: [
      'volontaire|facultatif|facultative|facultatifs|facultatives|volontairement; volont*|faculta*|gré|option*|libre*|choi*',
      'obligatoire|obligatoires|obligatoirement; oblig*|requis*|exig*|doi*|dev*|impos*',
    ],
  },
  {
    en: ['directly|direct; direct*', 'indirectly|indirect'],
    fr: [
      'directement|direct|directe|directs|directes; direct*',
      'indirectement|indirect|indirecte|indirects|indirectes',
    ],
  },
  {
    en: ['incoming|inbound; receiv*|in', 'outgoing|outbound; sen*|out'],
    fr: [
      'entrant|entrante|entrants|entrantes; entr*|reç*|recev*|arriv*',
      'sortant|sortante|sortants|sortantes; sort*|envo*|expédi*|transm*',
    ],
  },
  {
    en: [
      'weekdays|weekday|business days|business day|working days; week*|business|working|monday*|friday*',
      'weekends|weekend|week-end|week-ends; saturday*|sunday*',
    ],
    fr: [
      'en semaine|jours ouvrables|jour ouvrable|jours de semaine; semaine|ouvr*|lundi*|vendredi*|travail',
      'fin de semaine|fins de semaine|week-end|week-ends; samedi*|dimanche*',
    ],
  },
  {
    en: [
      'in the morning|morning; mornings|a.m.|am|noon',
      'in the evening|evening|afternoon; night*|evenings|p.m.|pm',
    ],
    fr: ['matin|matinée; matin*|avant-midi|h', 'soir|soirée|après-midi; soir*|nuit*|h'],
  },
  {
    en: ['employer|employers; employ*', 'employee|employees; employ*|staff|worker*'],
    fr: [
      'employeur|employeurs; employ*|patron*',
      'employé|employée|employés|employées|salariés; employ*|personnel*|salarié*|travail*',
    ],
  },
  {
    en: ['maximum; max*|most|highest|long*|up', 'minimum; min*|least|lowest|short*'],
    fr: [
      'maximum|maximal|maximale|maximales; maxim*|plus|élevé*',
      'minimum|minimal|minimale|minimales; minim*|moins|moindre*',
    ],
  },
  {
    en: ['grant|give; grant*|giv*|gave|consent*|provid*', 'withdraw|revoke; withdr*|revok*|cancel*'],
    fr: [
      'accorder|donner|donnez; accord*|donn*|octro*|consent*|fourn*',
      'retirer|retirez|révoquer; retir*|retrait*|révo*|annul*',
    ],
  },
];

const wordOf = (form: string): string => form.replace(/\./g, '\\.').replace(/\*/g, '[\\p{L}-]*');

function poleOf(forms: string): Pole {
  const [surely = '', more] = forms.split('; ');
  const pattern = (some: string, before = '', flags = 'u'): RegExp =>
    new RegExp(
      `(?<![\\p{L}\\d-])${before}(?:${some.split('|').map(wordOf).join('|')})(?![\\p{L}\\d-])`,
      flags,
    );
  return {
    // “Not encrypted” is the other pole, « ce dernier » is none.
    surely: pattern(surely, '(?<!(?<!\\p{L})(?:not|non|pas|peu|plus|moins|ce|cet|cette|ces|si) )'),
    perhaps: pattern(more === undefined ? surely : `${surely}|${more}`, '', 'gu'),
    longest: surely
      .split('|')
      .map((form) => form.split(/[ ']/).reduce((a, b) => (b.length > a.length ? b : a))),
  };
}

const oppositions: readonly Opposition[] = pairs.map((pair) =>
  localize((language) => {
    const [one, other] = pair[language];
    return [poleOf(one), poleOf(other)] as const;
  }),
);

/** Which oppositions a word may be of: most sentences have none, and nothing more is asked of them. */
const oppositionsOf: Localized<ReadonlyMap<string, readonly number[]>> = localize((language) => {
  const numbers = new Map<string, number[]>();
  for (const [number, { [language]: poles }] of oppositions.entries())
    for (const word of poles.flatMap(({ longest }) => longest)) {
      const known = numbers.get(word);
      if (known) known.push(number);
      else numbers.set(word, [number]);
    }
  return numbers;
});

/** Words that turn a meaning round: “not public” is private. */
const turning: Localized<RegExp> = {
  en: /\b(?:not|no|none|never|nor|neither|nobody|nothing|cannot|\w+n't|without|unless|except|only|rather than|instead|other than|fails?|failure)\b/,
  fr: /(?<!\p{L})(?:ne|n'\p{L}+|pas|plus que|aucune?|jamais|ni|rien|personne|non|sans|sauf|seul\p{L}*|uniquement|à moins|plutôt|autre que|défaut)(?!\p{L})/u,
};

interface Text {
  readonly text: string;
}

interface Said {
  readonly text: string;
  readonly oppositions: ReadonlySet<number>;
}

const said = memoize(({ text: written }: Text, language: Language): Said => {
  const text = spaced(written).toLowerCase();
  const words = text.match(/[\p{L}-]+/gu) ?? [];
  return { text, oppositions: new Set(words.flatMap((word) => oppositionsOf[language].get(word) ?? [])) };
});

/** The pole that a text has beyond doubt, without the other, and in which words. */
function poleIn(
  { text }: Said,
  [one, other]: readonly [Pole, Pole],
): readonly [pole: 0 | 1, words: string] | undefined {
  const [here, there] = [one.surely.exec(text)?.[0], other.surely.exec(text)?.[0]];
  if ((here === undefined) === (there === undefined)) return undefined;
  return here === undefined ? [1, there ?? ''] : [0, here];
}

/** The words by which two sentences say the opposite of each other; undefined where they do not, or may not. */
export function oppositeWords(
  [left, one]: readonly [Text, Language],
  [right, other]: readonly [Text, Language],
): readonly [string, string] | undefined {
  const [here, there] = [said(left, one), said(right, other)];
  for (const number of here.oppositions) {
    const opposition = there.oppositions.has(number) ? oppositions[number] : undefined;
    if (!opposition) continue;
    const own = poleIn(here, opposition[one]);
    const answer = own && poleIn(there, opposition[other]);
    if (!answer || own[0] === answer[0]) continue;
    const mayAnswer = there.text.replace(answer[1], ' ').match(opposition[other][own[0]].perhaps) ?? [];
    const mayMean = here.text.replace(own[1], ' ').match(opposition[one][answer[0]].perhaps) ?? [];
    // Articles and prepositions answer nothing that is not there.
    if (mayAnswer.length > 0 || mayMean.some(({ length }) => length > 3)) continue;
    if (isTurned(here, own[1], one) === isTurned(there, answer[1], other)) return [own[1], answer[1]];
  }
  return undefined;
}

/** Whether a text denies something besides what a word of it says. */
function isTurned({ text }: Said, word: string, language: Language): boolean {
  const rest = word === 'jamais' ? text.replace(/(?<!\p{L})n(?:e |')/u, '') : text;
  return turning[language].test(rest.replace(word, ' '));
}
