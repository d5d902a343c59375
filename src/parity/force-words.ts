import type { Language, Localized } from '../languages.ts';
import { composed } from '../text/fold.ts';

/** What a sentence says of an act: that it may be done, must be, must not be, or need not be. */
export type Force = 'may' | 'must' | 'must-not' | 'need-not';

/** The one force that a sentence has, and the word that gives it. */
export interface SaidForce {
  readonly force: Force;
  readonly word: string;
  /** All of the sentence, in small letters and with plain signs. */
  readonly text: string;
  readonly language: Language;
}

/** Words of permission, of obligation, and of the lack of one; each is read with what stands around it. */
interface ForceWords {
  readonly may: RegExp;
  readonly must: RegExp;
  readonly needNot: RegExp;
  /** Before or after a word of the first two, makes a prohibition of it. */
  readonly notBefore: RegExp;
  readonly notAfter: RegExp;
  /** A word of the first two followed or preceded so is of supposition, or no verb: it leaves the sentence open. */
  readonly openAfter: RegExp;
  readonly openBefore: RegExp;
  readonly noneBefore: RegExp;
  /** Words that leave the sentence open wherever they stand in it: “should”. */
  readonly open: RegExp;
  /** Beside a permission, they make it less: “only”, “required”. */
  readonly againstMay: RegExp;
  /** Beside an obligation, they make it less: “able”, “possible”. */
  readonly againstMust: RegExp;
  /** Words by which a prohibition may be said, or taken back, in another way. */
  readonly againstMustNot: RegExp;
  /** How a sentence begins that says what must be done to some end: “to opt out”. */
  readonly toSomeEnd: RegExp;
}

const words: Localized<ForceWords> = {
  en: {
    may: /\b(?:may|can|could|might|cannot|can't|couldn't)\b/g,
    must: /\b(?:must|mustn't|shall|(?:has|have|need|needs) to|(?:is|are|was|were|be|am) (?:also |then |always )?(?:required|obliged|obligated) (?:by law )?to|(?:is|are) (?:mandatory|compulsory|obligatory))\b/g,
    needNot:
      /\b(?:(?:(?:do|does|did|will|would)(?: not|n't)|won't) (?:have|need) to|no need to|(?:is|are|am|was|were)(?: not|n't) (?:required|obliged|obligated) to|(?:is|are)(?: not|n't) (?:mandatory|compulsory|obligatory)|need not|needn't)\b/g,
    notBefore: /(?:^|[,;:.] )(?:no|none|nobody|nothing|neither|nor|no one)\b[^,;:.]{0,50}$/,
    notAfter: /^(?: (?:also|therefore|then|normally|generally))? (?:not|never|no longer|in no)\b|^not\b/,
    openAfter:
      /^(?: \w+ly| also| not)? have (?!(?:an?|the|to|your|our|their|no|any|some|more|access|at|in|on|only|questions?|concerns?)\b)\w+|^ (?:or may not|or might not|or cannot)\b|^ do with\b/,
    openBefore:
      /\b(?:a|an|the|tin|paint|in|of|on|until|since|by|from|to|through|before|after|if|when|whenever|that|what|which|who|all|as|where|everything|information)(?: (?:you|we|they|it|he|she|I|people|users))? $/,
    noneBefore: /\b(?:a|the|tin|paint) $/,
    open: /\b(?:should|ought|supposed|may or may not)\b/,
    againstMay:
      /\b(?:only|unless|except|without|barring|until|provided|solely|exclusively|requires?|required|requiring|requirements?|necessary|need|needs|needed|oblig\w+|obligations?|duty|bound|mandatory|compulsory|please|will)\b/,
    againstMust:
      /\b(?:able|possibl\w+|possibility|perhaps|optional|options?|entitled|free to|allow\w*|permi\w+|enabl\w+|lets?|rights?|choose\w*|choice|likely|possib\w+|sometimes|probabl\w+|up to you)\b/,
    againstMustNot:
      /\b(?:only|unless|except\w*|without|until|before|not|no|none|never|nor|neither|nobody|nothing|cannot|\w+n't|refus\w+|prohibit\w*|forbid\w*|forbidden|prevent\w*|refrain\w*|avoid\w*|stop\w*|withh\w+|object\w*|unable|impossible|fail\w*|lack\w*|missing|limit\w*|restrict\w*|other than|just|solely|exclusively|even if|although|opt out|remove|delete|decline|keep\w* from)\b/,
    toSomeEnd: /^(?:to|in order to|if you (?:want|wish|would like|prefer|choose|decide)|should you)\b/,
  },
  fr: {
    may: /(?<!\p{L})(?:peut|peuvent|pouvez|pouvons|pourra|pourront|pourrez|pourrons|pourrait|pourraient|pourriez|pourrions|puisse|puissent|puissiez|puissions)(?!\p{L}|-être)/gu,
    must: /(?<!\p{L})(?:doit|doivent|devez|devons|devra|devront|devrez|devrons|faut|faudra|(?:est|sont|êtes|sommes) (?:aussi |également |alors )?(?:tenue?s?|tenu\(e\)s?|obligée?s?) (?:de|d')|(?:est|sont) obligatoires?)(?!\p{L})/gu,
    needNot:
      /(?<!\p{L})(?:n'(?:avez|a|ont|avons|aurez|aura|auront) (?:pas|plus|jamais) à|(?:n'est|ne sont|n'êtes|ne sommes|ne serez|ne sera|ne seront) (?:pas|plus|aucunement|nullement) (?:tenue?s?|tenu\(e\)s?|obligée?s?|obligatoires?|nécessaires?)|(?:n'est|ne sont) (?:pas|plus) (?:obligatoires?|nécessaires?)|ne (?:doit|doivent|devez|devons|faut) pas (?:nécessairement|forcément|obligatoirement))(?!\p{L})/gu,
    notBefore: /(?<!\p{L})(?:ne |n')(?:(?:nous|vous|se|s'|me|m'|te|lui|leur|les|le|la|l'|en|y) ?){0,2}$/u,
    notAfter:
      /^(?:-(?:on|il|elle|ils|elles|nous|vous))?(?: (?:donc|ainsi|toutefois|alors|en|y))? (?:pas|plus|jamais|aucun|aucunement|nullement)(?!\p{L})/u,
    openAfter:
      /^(?:-(?:on|il|elle|ils|elles|nous|vous))? (?:ne |n'|ne pas|peut-être|avoir été|avoir \p{L}+[éi]e?s?(?!\p{L}))/u,
    openBefore: /(?<!\p{L})(?:comme il se|ce qu'il|tout ce qu'il|s'il le) $/u,
    noneBefore: /(?<!\p{L})(?:un|une|le|ce) $/u,
    open: /(?<!\p{L})(?:devrai\p{L}*|devri\p{L}*|faudrait|censée?s?|convient|fallait|devait|devaient|devions|deviez)(?!\p{L})/u,
    againstMay:
      /(?<!\p{L})(?:seul\p{L}*|uniquement|exclusivement|sauf|sans|excepté|à moins|à condition|pourvu|nécessaires?|nécessit\p{L}*|requise?s?|requiert|requièrent|exig\p{L}*|obligations?|oblig\p{L}*|besoin|tenue?s?|devoirs?|dû|due?s?|prié\p{L}*|prier|veuillez|suffit|impos\p{L}+|contrain\p{L}*)(?!\p{L})/u,
    againstMust:
      /(?<!\p{L})(?:pouvoir|pouvait|pouvaient|mesure|possib\p{L}*|éventuel\p{L}*|peut-être|facultati\p{L}*|options?|droits?|libres?|librement|loisible|permet\p{L}*|permis\p{L}*|autoris\p{L}*|choix|choisi\p{L}*|risqu\p{L}*|parfois|cas échéant|susceptible\p{L}*|sans doute|probable\p{L}*)(?!\p{L})/u,
    againstMustNot:
      /(?<!\p{L})(?:ne|n'\p{L}+|pas|plus|aucune?|jamais|ni|rien|personne|nul(?:le)?|non|que|seul\p{L}*|uniquement|exclusivement|sauf|sans|excepté|moins|avant|refus\p{L}*|interdi\p{L}*|empêch\p{L}*|abst\p{L}*|évit\p{L}*|cess\p{L}*|oppos\p{L}*|impossible|manqu\p{L}*|échou\p{L}*|absen\p{L}*|limit\p{L}*|restrei\p{L}*|autres?|retir\p{L}*|supprim\p{L}*|exclu\p{L}*|désabonn\p{L}*|désactiv\p{L}*|déclin\p{L}*)(?!\p{L})/u,
    toSomeEnd:
      /^(?:pour (?:(?:ne|pas|plus|vous|nous|se|en|y|le|la|les|leur) |l'|s'){0,3}(?!notre |votre |leur |autre |titre |membre )\p{L}+(?:er|ir|re)(?!\p{L})|afin d|si vous (?:voulez|souhaitez|désirez|préférez|décidez|choisissez)|s'il)/u,
  },
};

/** An infinitive soon after: what somebody merely owes has none. */
const infinitive = /^.{0,45}?\p{L}(?:er|ir|re|oir)(?!\p{L})/u;
const owes = /^(?:doit|doivent|devez|devons|devra|devront|devrez|devrons)$/;

/** Letters that every word of force has: a test that costs next to nothing. */
const traces: Localized<RegExp> = {
  en: /ma[yn]|can|[cw]ould|might|must|shall|(?:ha[sv]e?|needs?|(?:requir|oblig|obligat)ed) (?:not )?(?:by |to)|compuls|need/i,
  fr: /p(?:eu[tv]|ou[vr]|uiss)|do[i\u00ee]|dev[eor]|fau[dt]|tenu|oblig|n'a|n\u2019a|n(?:'|\u2019)est|n(?:'|\u2019)\u00eat|ne s/i,
};

/** What the words of a text say, wherever they stand in it: the forces of its sentences are among them. */
export function forcesIn(text: string, language: Language): ReadonlySet<Force | 'open'> {
  if (!traces[language].test(text)) return nothing;
  return new Set(wordsOfForce(text, language).map(([force]) => force));
}

const nothing: ReadonlySet<Force> = new Set();

/** Each word of force, in the order they stand in. */
function wordsOfForce(written: string, language: Language): readonly (readonly [Force | 'open', string])[] {
  const { may, must, needNot } = words[language];
  const text = plainly(written);
  const found: (readonly [Force | 'open', string, number])[] = [];
  const rest = text.replace(needNot, (word, at) => {
    found.push(['need-not', word, at]);
    return ' '.repeat(word.length);
  });
  const isRestricted = restrictionsIn(rest);
  const asWritten = once(() => spaced(written));
  for (const [pattern, force] of [
    [may, 'may'],
    [must, 'must'],
  ] as const)
    for (const match of rest.matchAll(pattern)) {
      // “May 2027” is no verb.
      if (match[0] === 'may' && !isVerb(asWritten(), match.index)) continue;
      const read = readWord(match, rest, force, isRestricted, words[language]);
      if (read) found.push([read, match[0], match.index]);
    }
  return found.sort(([, , one], [, , other]) => one - other).map(([force, word]) => [force, word]);
}

/** The force of a sentence when it has one alone, beyond doubt; a question has none. */
export function forceOf(sentence: string, language: Language): SaidForce | undefined {
  if (!traces[language].test(sentence)) return undefined;
  if (sentence.includes('?') || words[language].open.test(plainly(sentence))) return undefined;
  const [only, ...more] = wordsOfForce(sentence, language);
  if (!only || only[0] === 'open' || more.some(([force]) => force !== only[0])) return undefined;
  return { force: only[0], word: only[1], text: plainly(sentence), language };
}

/** The forces of a sentence that has several, when all are clear. */
export function forcesOf(sentence: string, language: Language): readonly SaidForce[] {
  if (!traces[language].test(sentence)) return [];
  const text = plainly(sentence);
  if (sentence.includes('?') || words[language].open.test(text)) return [];
  const found = wordsOfForce(sentence, language);
  return found
    .flatMap(([force, word]) => (force === 'open' ? [] : [{ force, word, text, language }]))
    .slice(0, found.some(([force]) => force === 'open') ? 0 : undefined);
}

/**
 * The words by which sentences with several forces differ in one of them: as many in both, all but one alike whatever their
 * order. Undefined where they do not.
 */
export function contraryAmong(
  ones: readonly SaidForce[],
  others: readonly SaidForce[],
): readonly [SaidForce, SaidForce] | undefined {
  if (ones.length < 2 || ones.length !== others.length) return undefined;
  const open = [...others];
  const left = ones.filter(({ force }) => {
    const at = open.findIndex((other) => other.force === force);
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  const [one, ...more] = left;
  const [other] = open;
  if (!one || !other || more.length > 0) return undefined;
  // Of several words of that force, the one that stands in its place.
  const place = others.indexOf(other);
  const own = ones[place]?.force === one.force ? (ones[place] ?? one) : one;
  return areContrary(own, other) ? [own, other] : undefined;
}

/** What those who speak will do: a commitment, and no guess at what will come. */
const commitment: Localized<RegExp> = {
  en: /\bwe(?: will|'ll)(?: also| then| only| \w+ly)* (?!be able|have to|need|not\b|never\b|likely|probably|generally|usually|typically|normally|often|sometimes|try|attempt)[a-z]+/,
  fr: /(?<!\p{L})nous (?:(?:vous|le|la|les|lui|leur|en|y) |l'){0,2}(?!pourrons|devrons|tenterons|essaierons|efforcerons)\p{L}+rons(?!\p{L})/u,
};
/** What they allow themselves. */
const ownChoice: Localized<RegExp> = {
  en: /\bwe(?: also| then)? (?:may|can)\b/,
  fr: /(?<!\p{L})nous (?:en |y )?pouvons(?!\p{L})/u,
};

/** The words by which one sentence commits those who speak to what the other leaves to them; undefined where they do not. */
export function contraryCommitment(left: SaidIn, right: SaidIn): readonly [string, string] | undefined {
  return eitherWay(commitmentAgainstChoice, left, right);
}

type SaidIn = readonly [text: string, language: Language];

/** What a comparison finds of two sentences the one way round or the other, as the words of the first and of the second. */
export function eitherWay(
  compare: (one: SaidIn, other: SaidIn) => readonly [string, string] | undefined,
  left: SaidIn,
  right: SaidIn,
): readonly [string, string] | undefined {
  const here = compare(left, right);
  if (here) return here;
  const there = compare(right, left);
  return there && [there[1], there[0]];
}

function commitmentAgainstChoice(
  [written, language]: readonly [string, Language],
  [answer, other]: readonly [string, Language],
): readonly [string, string] | undefined {
  const may = forceOf(answer, other);
  if (may?.force !== 'may' || written.includes('?')) return undefined;
  const text = plainly(written);
  const commits = commitment[language].exec(text)?.[0];
  const leaves = ownChoice[other].exec(may.text)?.[0];
  if (!commits || !leaves || commitment[other].test(may.text)) return undefined;
  if (wordsOfForce(written, language).length > 0) return undefined;
  return words[language].againstMust.test(text) || words[language].open.test(text)
    ? undefined
    : [commits, leaves];
}

function readWord(
  { 0: word, index }: RegExpExecArray,
  text: string,
  force: 'may' | 'must',
  isRestricted: ReturnType<typeof restrictionsIn>,
  { notBefore, notAfter, openAfter, openBefore, noneBefore }: ForceWords,
): Force | 'open' | undefined {
  const before = textBefore(text, index);
  const after = text.slice(index + word.length);
  // A month, “a can”, « la somme qu’il doit ».
  // “A can”, « un doit ».
  if (noneBefore.test(before)) return undefined;
  if (owes.test(word) && !infinitive.test(after)) return 'open';
  // « Il faut un peu de temps » is no duty, “it might not arrive” no prohibition.
  if (/^faut|^faudra/.test(word) && !infinitive.test(after) && !/^ (?:\p{L}+ )?qu(?:e |')/u.test(after))
    return 'open';
  if (word === 'might' && notAfter.test(after)) return 'open';
  if (openAfter.test(after)) return 'open';
  if (/^(?:has|have|need|needs|is|are|was|were|be|am) /.test(word) && openBefore.test(before)) return 'open';
  if (/^(?:faut|doit)$/.test(word) && openBefore.test(before)) return 'open';
  if (/(?:not|n't)$/.test(word) || notAfter.test(after)) return 'must-not';
  if (!notBefore.test(before)) return force;
  // « Ne … que » only restricts.
  return isRestricted(index, index + word.length) ? 'open' : 'must-not';
}

/** The longest that the patterns look back. */
const farthestBack = 120;

/** What stands before a word, as far as the patterns look: a text of nothing but such words is read in good time. */
function textBefore(text: string, index: number): string {
  if (index <= farthestBack) return text.slice(0, index);
  // Its beginning is not that of the text, nor of a word.
  return `x${text.slice(index - farthestBack, index)}`;
}

/** Whether “only” stands before some place in a text, or « que » after another; looked for once, and where it is asked. */
function restrictionsIn(text: string): (start: number, end: number) => boolean {
  const lastQue = once(() => [...text.matchAll(/(?<!\p{L})qu(?:e |')/gu)].at(-1)?.index ?? -1);
  const firstOnly = once(() => text.search(/\bonly\b/));
  return (start, end) => lastQue() >= end || (firstOnly() !== -1 && firstOnly() < start);
}

function once<Value>(derive: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: derive() };
    return known.value;
  };
}

/** Whether two sentences that answer each other give contrary force to what they say, whatever else they say. */
export function areContrary(one: SaidForce, other: SaidForce): boolean {
  return one.force !== other.force && (isContrary(one, other) || isContrary(other, one));
}

function isContrary(one: SaidForce, other: SaidForce): boolean {
  const forces = `${one.force} ${other.force}`;
  if (forces === 'must need-not' || forces === 'must-not need-not')
    return !words[one.language].againstMust.test(one.text);
  if (forces === 'may must')
    return (
      !words[one.language].againstMay.test(one.text) &&
      !words[other.language].againstMust.test(other.text) &&
      // “You can opt out by writing”: « Pour vous retirer, vous devez écrire ».
      words[one.language].toSomeEnd.test(one.text) === words[other.language].toSomeEnd.test(other.text)
    );
  if (forces === 'may must-not' || forces === 'must must-not')
    return !words[one.language].againstMustNot.test(one.text) && !restricts(other);
  return false;
}

/** A prohibition with “unless” or « sans » is a permission with “only”. */
function restricts({ text }: SaidForce): boolean {
  return /\b(?:only|unless|except\w*|without|until|before|other than|but)\b|(?<!\p{L})(?:sans|sauf|moins|avant|que|qu'\p{L}+|autres?|seul\p{L}*|uniquement|tant)(?!\p{L})/u.test(
    text,
  );
}

/** What is said of consent and of choices beforehand, each with its contrary. */
const oppositions: readonly Localized<readonly [RegExp, RegExp]>[] = [
  {
    en: [consentAfter('with', 'en'), consentAfter('without', 'en')],
    fr: [consentAfter('avec|moyennant', 'fr'), consentAfter('sans', 'fr')],
  },
  {
    en: [
      /\bopt(?:s|ed|ing)?[ -]in\b|(?<!un-)\b(?:subscrib\w+|sign(?:s|ed|ing)? up)\b/,
      /\bopt(?:s|ed|ing)?[ -]out\b|\bun-?subscrib\w+|\b(?:cancel|end|stop|remove|withdraw|leav|discontinu|disabl|turn off)\w*/,
    ],
    fr: [
      /(?<!\p{L})(?:adh[ée]r\p{L}*|adhésions?|consentement (?:préalable|explicite|exprès)|(?:s'|vous |nous )(?:inscri|abonn)\p{L}*|réabonn\p{L}*|inscriptions?|abonnements?|accept\p{L}*)/u,
      /(?<!\p{L})(?:retir\p{L}*|retraits?|refus\p{L}*|désabonn\p{L}*|désinscri\p{L}*|désactiv\p{L}*|exclu\p{L}*|oppos\p{L}*|cess\p{L}*|renonc\p{L}*|annul\p{L}*|fin|arrêt\p{L}*|suspen\p{L}*|résili\p{L}*|quitt\p{L}*|supprim\p{L}*|enlev\p{L}*|ne plus|ne pas|soustra\p{L}*|non-participation)/u,
    ],
  },
];

function consentAfter(preposition: string, language: Language): RegExp {
  const [between, noun] = {
    en: [
      "(?:(?:your|the|their|our|his|her|his or her|first|prior|explicit|express|informed|written|clear|valid|full|obtaining|having|asking|for|getting|knowledge|or|and|person's|individual's|user's|customer's|member's) ){0,6}",
      '(?:consent|permission|approval|authori[sz]ation)',
    ],
    fr: [
      "(?:(?:votre|le|leur|notre|son|un|obtenir|avoir|obtenu|demander|d'abord|au préalable|préalablement|votre insu et|libre) |l'|d'){0,6}",
      '(?:consentement|accord|autorisation|permission|approbation)',
    ],
  }[language];
  return new RegExp(`(?<!\\p{L})(?:${preposition}) ${between}${noun}(?!\\p{L})`, 'u');
}

const negations: Localized<RegExp> = {
  en: /\b(?:not|no|none|never|nor|neither|cannot|\w+n't|only|unless|except|refus\w+|prohibit\w*|forbid\w*)\b/,
  fr: /(?<!\p{L})(?:ne|n'\p{L}+|pas|aucune?|jamais|ni|seul\p{L}*|uniquement|sauf|à moins|refus\p{L}*|interdi\p{L}*)(?!\p{L})/u,
};

/** The words by which two sentences say the contrary of consent, or of a choice beforehand; undefined where they do not. */
export function contraryChoice(
  [left, leftLanguage]: readonly [string, Language],
  [right, rightLanguage]: readonly [string, Language],
): readonly [string, string] | undefined {
  if (!mayOppose(left, right)) return undefined;
  const [one, other] = [plainly(left), plainly(right)];
  for (const [index, opposition] of oppositions.entries()) {
    const [leftFor, leftAgainst] = opposition[leftLanguage].map((pattern) => pattern.exec(one)?.[0]);
    const [rightFor, rightAgainst] = opposition[rightLanguage].map((pattern) => pattern.exec(other)?.[0]);
    const crossed =
      (leftFor && !leftAgainst && rightAgainst && !rightFor && ([leftFor, rightAgainst] as const)) ||
      (leftAgainst && !leftFor && rightFor && !rightAgainst && ([leftAgainst, rightFor] as const));
    if (!crossed) continue;
    // “Not without your consent” is « avec votre consentement ».
    const negated =
      index === 0 && (negations[leftLanguage].test(one) || negations[rightLanguage].test(other));
    if (!negated && !(index === 1 && /(?<!\p{L})(?:pas|plus|sans)(?!\p{L})/u.test(`${one} ${other}`)))
      return crossed;
  }
  return undefined;
}

/** Whether two texts, one in each language, may speak of consent or of opting: cheap, since hardly any do. */
export function mayOppose(left: string, right: string): boolean {
  return opting.test(left) || opting.test(right) || (consenting.test(left) && consenting.test(right));
}

const opting = /\b[Oo]pt\w*[ -](?:in|out)\b|\b(?:[Uu]n)?[Ss]ubscrib|\b[Ss]ign\w* up\b/;
const consenting =
  /(?:[Ww]ith|[Ww]ithout|[Aa]vec|[Ss]ans|[Mm]oyennant)\s.{0,60}(?:consent|permission|appro|authori[sz]|autorisation|accord)/;

/** Whether “may” is one: with a capital, only at the beginning of a sentence and before small letters. */
function isVerb(text: string, at: number): boolean {
  if (!text.startsWith('May', at)) return true;
  return text.slice(0, at).trim() === '' && /^May \p{Ll}/u.test(text.slice(at));
}

/** Accents composed, apostrophes straight and every space plain. */
export function spaced(text: string): string {
  return composed(text).replace(/’/g, "'").replace(/\s+/g, ' ');
}

/** The same in small letters: patterns that ignore case in all of Unicode take long to make. */
function plainly(text: string): string {
  return spaced(text).toLowerCase();
}
