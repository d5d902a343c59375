import type { Language, Localized } from '../languages.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Abbreviations that something always follows; without their last full stop, lower case. */
const neverLast: Localized<ReadonlySet<string>> = {
  en: list(
    'mr mrs ms mx dr prof rev hon gov sen rep st mt ft ext tel fax cf e.g i.e eg ie vs v c ch chap s ss subs sect sec art arts para paras pp p cl reg regs sched approx dept est fig figs vol vols ed eds incl viz al.c ste apt',
  ),
  fr: list(
    'm mm mme mlle me dr dre pr pre st ste mgr art par al ch chap c s ss p pp par.ex p.ex p ex cf v vol fig tél téléc tel no nos n env app bur boul av sect règl ann al éd dir',
  ),
};

/** Abbreviations that stand at the end of a sentence as often as within it. */
const sometimesLast = list(
  'etc inc ltd ltée corp co jr sr bros llp cie enr a.m p.m ph.d m.d b.a m.a hon.c u.s u.k u.s.a d.c n.w jan feb mar apr aug sep sept oct nov dec janv févr avr juill déc mon tue tues wed thu thur thurs fri sat sun ave blvd rd dept min max ont alta sask man qué ont.c can',
);

/** Words that a sentence begins with, and that no name does. */
const starters: Localized<RegExp> = {
  en: /^(?:The|An?|This|That|These|Those|It|Its|We|You|They|He|She|I|If|In|On|At|For|To|From|By|With|When|Where|While|After|Before|Once|Unless|Until|As|Our|Your|Their|Any|Anyone|All|No|Nobody|Each|Every|Some|Most|Such|There|Here|Please|See|Under|However|Also|Only|Other|Otherwise|Because|Not|Nothing|Both|What|Who|How|Why|Which|Write|Call|Ask|Is|Are|Do|Does|Did|Can|May|Should|Then|Later|Now|And|But|Or|Personal|Information|Cookies)(?![\p{L}\p{N}])/u,
  fr: /^(?:Les?|La|Une?|Des|Du|De|Ce|Cet|Cette|Ces|Cela|Ceux|Celles?|Ils?|Elles?|On|Nous|Vous|Je|Si|Dans|En|Pour|Par|Avec|Sans|Sur|Sous|À|Au|Aux|Lorsque|Quand|Toute?s?|Tous|Aucune?|Chaque|Votre|Vos|Notre|Nos|Son|Sa|Ses|Leurs?|Qui|Que|Quel(?:le)?s?|Selon|Veuillez|Voir|Toutefois|Cependant|Après|Avant|Dès|Et|Mais|Ou|Or|Écrivez|Appelez|Ne|Y|Afin|Ainsi|Certains|Certaines|[LDCNJSM]['’]|Qu['’]|Lorsqu['’]|S['’])/u,
};

/** What may follow “a.m.” and “p.m.” within a sentence. */
const afterHour =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Eastern|Central|Mountain|Pacific|Atlantic|Newfoundland|[ECMPAN][SD]?T)\b/;

/**
 * Whether a sentence ends at a full stop, or a row of such signs.
 *
 * @param before the sentence up to the signs.
 * @param signs `.`, `?`, `!`, `…` or several.
 * @param closed whether a closing quotation mark or bracket follows.
 * @param next what follows, without spaces and opening signs.
 */
export function endsSentence(
  before: string,
  signs: string,
  closed: boolean,
  next: string,
  language: Language,
): boolean {
  if (/^\p{Ll}/u.test(next)) return false;
  // “1.”, “a.” or “iv.” at the beginning belongs to what follows.
  if (/^[\s("«“[]*(?:\d+|\p{L}|[ivx]+)$/u.test(before)) return false;
  if (signs !== '.') return true;
  const last = /[\p{L}\p{N}.’'-]*$/u.exec(before)?.[0] ?? '';
  const word = last.toLowerCase().replace(/^.*['’]/, '');
  const starts = starters[language].test(next);
  if (closed) return starts || !(neverLast[language].has(word) || /\./.test(word));
  if (word === 'no' || word === 'nos') return !/^\d/.test(next);
  if (neverLast[language].has(word)) return false;
  if (word === 'etc') return true;
  if (/^[ap]\.m$/.test(word)) return !afterHour.test(next);
  // Initials, and abbreviations with full stops inside: “J. Smith”, “R.S.O. 1990”, “U.S. The …”.
  if (sometimesLast.has(word) || /^\p{L}$/u.test(word) || /^(?:\p{L}{1,3}\.-?)+\p{L}{1,3}$/u.test(word))
    return starts;
  return true;
}
