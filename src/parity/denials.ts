import { type Language, type Localized, localize } from '../languages.ts';
import { memoizeText } from '../memo.ts';
import { smallLetters } from '../text/small-letters.ts';
import { eitherWay, spaced } from './force-words.ts';

/**
 * What statements say that somebody does or does not do: the forms of the verb in English, those in French. Only a verb that both
 * sentences have is compared, so that a negation which one of them lacks cannot hide in other words.
 */
const acts: readonly Localized<string>[] = [
  ['sell|sells|selling|sold', 'vend(?:s|ons|ez|ent|re|ra|ront|rons|u|us|ue|ues)?'],
  ['rent|rents|renting|rented|lease|leases|leased', er('lou')],
  [
    'shar(?:e|es|ed|ing)',
    either(er('partag'), er('communiqu'), er('échang'), er('divulgu'), 'transm\\p{L}+'),
  ],
  ['disclos(?:e|es|ed|ing)', either(er('divulgu'), er('communiqu'), er('dévoil'), er('révél'))],
  ['collect(?:s|ed|ing)?', either('recueill\\p{L}+', er('collect'))],
  ['gather(?:s|ed|ing)?', either('recueill\\p{L}+', er('collect'))],
  ['us(?:e|es|ed|ing)', either(er('utilis'), er('emplo[iy]'), 'ser(?:t|vons|vez|vent|vir)', er('exploit'))],
  ['keep|keeps|keeping|kept|retain(?:s|ed|ing)?', either(er('conserv'), er('gard'))],
  ['stor(?:e|es|ed|ing)', either(er('conserv'), er('stock'), er('enregistr'), er('entrepos'))],
  ['track(?:s|ed|ing)?', either('suiv(?:ons|ez|ent|re|ra|rons|i|is|ie|ies)|suit', er('pist'))],
  ['monitor(?:s|ed|ing)?', either(er('surveill'), er('contrôl'))],
  [
    'requir(?:e|es|ed|ing)',
    either(er('exig'), er('demand'), er('nécessit'), 'requier\\p{L}+|requérons|requis\\p{L}*'),
  ],
  ['ask(?:s|ed|ing)?', er('demand')],
  ['transfer(?:s|red|ring)?', either(er('transfér'), er('transfèr'), 'transm\\p{L}+')],
  ['transmit(?:s|ted|ting)?', either('transm\\p{L}+', er('envo[iy]'), er('communiqu'))],
  ['send|sends|sending|sent', either(er('envo[iy]'), 'transm\\p{L}+')],
  ['record(?:s|ed|ing)?', either(er('enregistr'), er('consign'))],
  ['log(?:s|ged|ging)?', either(er('consign'), er('enregistr'), er('journalis'))],
  ['publish(?:es|ed|ing)?', either(er('publi'), er('diffus'), er('affich'))],
  ['post(?:s|ed|ing)?', either(er('publi'), er('affich'), er('post'))],
  ['delet(?:e|es|ed|ing)|eras(?:e|es|ed|ing)', either(er('supprim'), er('effa[cç]'))],
  ['destroy(?:s|ed|ing)?', 'détrui\\p{L}+'],
  ['install(?:s|ed|ing)?|set|sets|setting', either(er('install'), er('plac'), er('dépos'))],
  ['plac(?:e|es|ed|ing)', either(er('plac'), er('install'), er('dépos'))],
  ['combin(?:e|es|ed|ing)', either(er('combin'), er('associ'), er('jumel'))],
  [
    'link(?:s|ed|ing)?',
    either('reli(?:e|es|ons|ez|ent|er|é|ée|és|ées)', er('li'), er('associ'), er('rattach')),
  ],
  ['match(?:es|ed|ing)?', either(er('jumel'), er('compar'), er('appari'))],
  ['receiv(?:e|es|ed|ing)', 'reç\\p{L}+|recev\\p{L}+'],
  ['accept(?:s|ed|ing)?', er('accept')],
  ['answer(?:s|ed|ing)?|respond(?:s|ed|ing)?|reply|replies|replied', 'répon\\p{L}+'],
  ['identif(?:y|ies|ied|ying)', er('identifi')],
  [
    'include(?:s|d)?|including',
    'compren\\p{L}+|compri(?:s|se|ses)|inclu\\p{L}*|contien\\p{L}+|conten\\p{L}+',
  ],
  ['contain(?:s|ed|ing)?', 'contien\\p{L}+|conten\\p{L}+|compren\\p{L}+|compte|comptent|renferm\\p{L}+'],
  ['access(?:es|ed|ing)?', either(er('accéd'), er('accèd'), er('consult'), 'accès')],
  ['mention(?:s|ed|ing)?', er('mentionn')],
  [
    'show(?:s|ed|n|ing)?|display(?:s|ed|ing)?',
    either(er('montr'), er('affich'), er('présent'), er('indiqu')),
  ],
  [
    'copy|copies|copied|copying|photocop(?:y|ies|ied)',
    either(er('copi'), er('photocopi'), 'reprodui\\p{L}*'),
  ],
  ['print(?:s|ed|ing)?', er('imprim')],
  ['hold|holds|holding|held', either('détien\\p{L}+|déten\\p{L}+', er('conserv'), er('gard'))],
  ['discuss(?:es|ed|ing)?', either(er('parl'), er('discut'))],
  [
    'notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?',
    either(er('avis'), er('inform'), er('avert'), 'prévien\\p{L}+|préven\\p{L}+'),
  ],
  ['host(?:s|ed|ing)?', er('héberg')],
  ['open(?:s|ed|ing)?', 'ouvr\\p{L}+|ouvert\\p{L}*'],
  ['bu(?:y|ys|ying)|bought|purchas(?:e|es|ed|ing)', either(er('achet'), er('achèt'))],
  ['remov(?:e|es|ed|ing)', either(er('retir'), er('supprim'), er('enlev'), er('enlèv'))],
  ['participat(?:e|es|ed|ing)', er('particip')],
  ['analy[sz](?:e|es|ed|ing)', er('analys')],
  ['pay|pays|paying|paid', either(er('pai'), er('pay'), er('vers'))],
  ['own|owns|owned', either(er('possèd'), er('posséd'), 'appartien\\p{L}+|apparten\\p{L}+')],
  ['read|reads|reading', 'lis(?:ons|ez|ent)?|lit|lire|lu|lus|lue|lues'],
  ['see|sees|seeing|seen', 'voi[tsre]{1,2}|voient|voyons|voyez|vu|vus|vue|vues'],
  ['scan(?:s|ned|ning)?', either(er('analys'), er('numéris'), er('balay'))],
  ['review(?:s|ed|ing)?|examin(?:e|es|ed|ing)', either(er('examin'), er('révis'), er('vérifi'))],
  ['verif(?:y|ies|ied|ying)|check(?:s|ed|ing)?', either(er('vérifi'), er('contrôl'))],
  ['appl(?:y|ies|ied|ying)', either(er('appliqu'), er('vis'), er('concern'))],
  ['cover(?:s|ed|ing)?', either(er('couvr'), er('vis'), 'couvert\\p{L}*', er('touch'))],
  ['affect(?:s|ed|ing)?', either(er('touch'), er('affect'), er('concern'), er('modifi'))],
  ['chang(?:e|es|ed|ing)', either(er('chang'), er('modifi'))],
  [
    'provid(?:e|es|ed|ing)',
    either(er('fourn(?:iss)?'), 'fourni\\p{L}*', er('donn'), er('communiqu'), 'offr\\p{L}+'),
  ],
  ['giv(?:e|es|ing)|gave|given', either(er('donn'), er('communiqu'), 'remet\\p{L}*|remis\\p{L}*')],
  ['offer(?:s|ed|ing)?', 'offr\\p{L}+|offert\\p{L}*'],
  ['charg(?:e|es|ed|ing)', either(er('factur'), er('exig'), er('demand'), er('impos'), er('perç'))],
  ['guarantee(?:s|d|ing)?', either('garanti\\p{L}*', er('assur'))],
  ['control(?:s|led|ling)?', either(er('contrôl'), er('maîtris'), er('gèr'), er('gér'))],
  ['endors(?:e|es|ed|ing)', either(er('approuv'), er('appu[iy]'), er('cautionn'), er('endoss'))],
  ['encrypt(?:s|ed|ing)?', either(er('chiffr'), er('crypt'))],
  ['process(?:es|ed|ing)?', either(er('trait'))],
  ['trad(?:e|es|ed|ing)', either(er('échang'), er('vend'), 'vend\\p{L}+')],
  [
    'allow(?:s|ed|ing)?|permit(?:s|ted|ting)?',
    either('perme\\p{L}+|permi(?:s|se|ses)', er('autoris'), er('laiss')),
  ],
  ['profil(?:e|es|ed|ing)', either(er('profil'), 'profils?')],
  ['contact(?:s|ed|ing)?', either(er('communiqu'), er('contact'), 'joi(?:gn\\p{L}+|nt|ndre)')],
  ['leav(?:e|es|ing)|left', either(er('quitt'), 'sort(?:ent|ir|ons|ez)?', er('laiss'))],
  ['need(?:s|ed)?', either('besoin', er('nécessit'))],
  ['expir(?:e|es|ed|ing)', either(er('expir'))],
  ['involv(?:e|es|ed|ing)', either(er('impliqu'), er('suppos'), er('comport'))],
].map(([en = '', fr = '']) => ({ en, fr }));

function either(...forms: readonly string[]): string {
  return forms.join('|');
}

/** The forms of a verb of the first group that statements are written in. */
function er(stem: string): string {
  return `${stem}(?:e|es|ons|eons|ez|ent|er|era|eront|erons|erez|é|ée|és|ées|ait|aient)`;
}

/** Words that begin a negation: a test that costs next to nothing. */
const traces: Localized<RegExp> = {
  en: /\b(?:not|never|cannot|no longer)\b|n[’']t\b/,
  fr: /(?<!\p{L})(?:ne |n[’'])/u,
};

const between = '(?: (?:\\w+ly|also|ever|be|been|being|have|to|in any way|in turn))*';
const clitics = "(?:(?:nous |vous |se |s'|me |m'|te |lui |leur |leurs |les |le |la |l'|en |y ){0,3})";
const auxiliary =
  '(?:(?:est|sont|êtes|sommes|sera|seront|serons|serez|a|ont|avons|avez|peut|peuvent|pouvons|pouvez|doit|doivent|devons|devez|pourra|pourront|va|vont|allons|été)(?:-(?:il|ils|elle|elles|nous|vous|on))? )?';
const never = '(?:pas|plus|jamais|aucunement|nullement|point)';

/** Every verb denied at once: “do not sell”, « ne vendons pas », « n’est jamais vendu ». */
const denied: Localized<RegExp> = {
  en: pattern(
    `\\b(?:(?:do|does|did|will|would|is|are|was|were|has|have|had|can|could|may|must|shall)(?: not|n't)|can't|won't|cannot|never|no longer)${between} (?<verb>${formsIn('en')})\\b`,
    'g',
  ),
  fr: pattern(
    `(?<!\\p{L})(?:ne |n')${clitics}(?:${auxiliary}${never}(?: (?:\\p{L}+ment|non plus|être|été|vous|nous|se|les|le|la|en|y))* (?:se |s'|les |le |la |l')?(?<past>${formsIn('fr')})|(?<verb>${formsIn('fr')})(?: (?:donc|toutefois|cependant|alors|également))? (?:${never}|aucune?|ni|rien))(?!\\p{L})`,
    'g',
  ),
};

function formsIn(language: Language): string {
  return acts.map((forms) => forms[language]).join('|');
}

const wholes: readonly Localized<RegExp>[] = acts.map(({ en, fr }) => ({
  en: pattern(`^(?:${en})$`),
  fr: pattern(`^(?:${fr})$`),
}));

const present: readonly Localized<RegExp>[] = acts.map(({ en, fr }) => ({
  en: pattern(`(?<=[\\p{L},;:’')] )(?:${en})\\b`),
  fr: pattern(`(?<=[\\p{L},;:)] |'|-)(?:${fr})(?!\\p{L})`),
}));

/** For a text in small letters. */
function pattern(source: string, flags = ''): RegExp {
  const letters = source.replaceAll('[\\p{L}', `[${smallLetters}`).replaceAll('\\p{L}', `[${smallLetters}]`);
  return new RegExp(letters, flags);
}

interface Denial {
  /** Numbers of the acts that the verb may be. */
  readonly acts: readonly number[];
  readonly words: string;
}

const none: readonly Denial[] = [];

function denialsIn(text: string, language: Language): readonly Denial[] {
  if (!traces[language].test(text)) return none;
  return [...text.matchAll(denied[language])].map(({ 0: words, groups }) => ({
    words,
    acts: actsOf[language](groups?.['verb'] ?? groups?.['past'] ?? ''),
  }));
}

/** Numbers of the acts that a verb may be: statements deny the same few again and again. */
const actsOf = localize((language) =>
  memoizeText((verb) => wholes.flatMap((whole, act) => (whole[language].test(verb) ? [act] : []))),
);

/** Words that deny, or take away, in whatever way: with one of them a sentence affirms nothing beyond doubt. */
const negative: Localized<RegExp> = {
  en: /\b(?:not|no|none|never|nor|neither|nobody|nothing|nowhere|cannot|\w+n't|without|unless|until|except\w*|only|solely|exclusively|just|other than|rather than|instead|refus\w+|prohibit\w*|forbid\w*|forbidden|prevent\w*|refrain\w*|avoid\w*|stop\w*|ceas\w+|withh\w+|object\w*|unable|impossible|fail\w*|lack\w*|omit\w*|absen\w+|free (?:of|from)|exclu\w+|exempt\w*|declin\w+|opt|opt-\w+|delete|remov\w+|limit\w*|restrict\w*|far from|little|few|rarely|seldom|hardly|barely|less|un\w+ed|outside|against|anonym\w+|non-\w+|protect\w*|block\w*|disabl\w+|turn(?:s|ed)? off)\b/,
  fr: /(?<!\p{L})(?:ne|n'\p{L}+|pas|plus|aucun\p{L}*|jamais|ni|rien|personne|nul(?:le)?|non|non-\p{L}+|sans|seul\p{L}*|uniquement|exclusivement|sauf|excepté|hormis|hors|moins|avant|tant|plutôt|lieu|refus\p{L}*|interdi\p{L}*|empêch\p{L}*|abst\p{L}*|évit\p{L}*|cess\p{L}*|oppos\p{L}*|impossible|incapable|omet\p{L}*|omis\p{L}*|défaut|absence|faute|manqu\p{L}*|échou\p{L}*|échec|exclu\p{L}*|exempt\p{L}*|déclin\p{L}*|retir\p{L}*|limit\p{L}*|restrei\p{L}*|loin|peu|rare\p{L}*|guère|autres?(?! \p{L})|autres? qu\p{L}*|autrement|contre|anonym\p{L}*|protég\p{L}*|protèg\p{L}*|bloqu\p{L}*|désactiv\p{L}*|que si|ou non)(?!\p{L})/u,
};

/** Beside a negation, wherever in the sentence, they make it less: “unless”, “not only”. */
const lessening: Localized<RegExp> = {
  en: /\b(?:unless|until|without|except\w*|only|just|merely|simply|solely|necessarily|always|other than|any(?:more| longer)|but|whether|such as to|otherwise|should)\b/,
  fr: /(?<!\p{L})(?:que|qu'\p{L}+|sauf|sans|moins|autres? qu\p{L}*|seul\p{L}*|uniquement|simplement|nécessairement|toujours|forcément|delà|davantage|plus (?:de|que|longtemps)|mais|sinon)(?!\p{L})/u,
};

/** In the clause of a negation, they make it less: “longer than”, “all”. */
const lesseningBeside: Localized<RegExp> = {
  en: /\b(?:than|beyond|before|after|more|longer|further|all|every|both|either|if|when|where|because|so that|once)\b/,
  fr: /(?<!\p{L})(?:avant|après|tou[ts]|toutes?|chaque|si|s'ils?|lorsqu\p{L}*|quand|où|parce|afin|dès)(?!\p{L})/u,
};

/** Whether two texts may hold a denial that only one of them has: cheap, since both have the same ones as a rule. */
export function mayDeny(
  [left, leftLanguage]: readonly [string, Language],
  [right, rightLanguage]: readonly [string, Language],
): boolean {
  if (!traces[leftLanguage].test(left) && !traces[rightLanguage].test(right)) return false;
  return denies(plainly(left), leftLanguage) || denies(plainly(right), rightLanguage);
}

function denies(text: string, language: Language): boolean {
  return traces[language].test(text) && text.search(denied[language]) !== -1;
}

/**
 * The words by which one of two sentences denies what the other affirms: the verb is denied here, and stands there in a sentence
 * in which nothing at all is denied. Undefined where they do not.
 */
export function contraryDenial(
  [left, leftLanguage]: readonly [string, Language],
  [right, rightLanguage]: readonly [string, Language],
): readonly [string, string] | undefined {
  return eitherWay(affirmedAgainst, [plainly(left), leftLanguage], [plainly(right), rightLanguage]);
}

function affirmedAgainst(
  [denying, language]: readonly [string, Language],
  [affirming, other]: readonly [string, Language],
): readonly [string, string] | undefined {
  if (affirming.includes('?') || lessening[language].test(denying)) return undefined;
  const answers = denialsIn(affirming, other);
  const denials = [...denialsIn(denying, language)];
  const [all, count] = [denials.map(({ words }) => words), denials.length];
  // What both deny is no contradiction.
  for (const answer of answers) {
    const at = denials.findIndex(({ acts }) => acts.some((act) => answer.acts.includes(act)));
    if (at < 0) return undefined;
    denials.splice(at, 1);
  }
  const [denial] = denials;
  if (!denial || denials.length > 1 || answers.length !== count - 1) return undefined;
  if (lesseningBeside[language].test(clauseAround(denying, denial.words).replace(denial.words, '')))
    return undefined;
  const affirmed = without(
    affirming,
    answers.map(({ words }) => words),
  );
  if (negative[other].test(affirmed)) return undefined;
  // « Nous ne lisons ni ne conservons » is one denial.
  const rest = without(denying, all).replace(/(?<!\p{L})(?:ni )?(?:ne |n')(?=\p{L}+)/u, (also) =>
    /(?<!\p{L})ni$/u.test(denial.words) ? '' : also,
  );
  if (negative[language].test(rest)) return undefined;
  for (const act of denial.acts) {
    const word = present[act]?.[other].exec(affirmed)?.[0];
    if (word) return [denial.words, word];
  }
  return undefined;
}

function without(text: string, parts: readonly string[]): string {
  return parts.reduce((rest, part) => rest.replace(part, 'x'), text);
}

/** What stands between the commas and semicolons around some words. */
function clauseAround(text: string, words: string): string {
  const at = text.indexOf(words);
  const start = Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1;
  const length = text.slice(at + words.length).search(/[,;:]/);
  return length < 0 ? text.slice(start) : text.slice(start, at + words.length + length);
}

/** Small letters, plain spaces and apostrophes; names, such as “MDN Plus”, deny nothing. */
function plainly(text: string): string {
  return spaced(text)
    .replace(/(?<=[\p{L}\d,;] )\p{Lu}[\p{L}\d]+/gu, 'X')
    .toLowerCase();
}
