import { composed } from '../text/fold.ts';

/** Words in `-ent` that are no verbs in the third person plural, with whatever stands before them. */
const nasal = new RegExp(
  `(?:${[
    'agent|argent|urgent|contingent|intelligent|négligent|diligent|exigent|divergent|convergent|régent|sergent|détergent',
    'client|patient|orient|cent|récent|décent|innocent|adolescent|accent|adjacent|dent|accident|incident|évident|prudent',
    'précédent|antécédent|président|résident|confident|excédent|dissident|ardent|équivalent|excellent|talent|violent|^lent',
    'turbulent|polyvalent|permanent|pertinent|éminent|imminent|continent|parent|différent|afférent|inhérent|cohérent',
    'adhérent|récurrent|concurrent|torrent|référent|présent|absent|consent|^sent|content|compétent|intermittent|latent',
    'patent|souvent|^vent|couvent|fréquent|conséquent|subséquent|éloquent|délinquent|inconvénient|ingrédient|récipient',
  ].join('|')})$`,
);

/** Verbs in `-ment`; all other words in `-ment` end in a nasal vowel. */
const verbsInMent =
  /(?:^aim|form|firm|prim|(?:n|s|ch)omm|somm|clam|stim|sum|dorm|^ferm|enferm|gramm|rim|^arm)ent$/;

const exceptions: ReadonlyMap<string, number> = new Map(
  Object.entries({
    août: 1,
    monsieur: 2,
    femme: 2,
    femmes: 2,
    web: 1,
    ressent: 2,
    pays: 2,
    paysage: 3,
    abbaye: 3,
    moyennant: 3,
  }),
);

/** One vowel sound as it is written; the longest first. */
const vowel =
  /i?eau|œui?|oeu|eoi|eui(?=l)|uei(?=l)|ou(?:in|[iaeéèê])|oi|oî|oê|ui|u(?:eu|[aeéèêo](?!u))|i(?:eu|ai|au|ou|oi|[aeéèêoôâ])|ou|où|oû|ai|aî|ay(?![aeiou])|au|aû|ei|eî|ey(?![aeiou])|eu|eû|[aeiouyàâäéèêëîïôöùûüœæ]/g;

/**
 * The syllables of one French word as it is spoken, by its spelling: a last mute `e` is none, one inside a word is.
 *
 * @param word letters only: `l` and `information` of `l’information` are two.
 */
export function frenchSyllables(word: string): number {
  const whole = composed(word).toLowerCase();
  const known = exceptions.get(whole);
  if (known !== undefined) return known;
  const sounded = withoutMuteEnding(
    whole
      .replace(/qu/g, 'q')
      .replace(/gu(?=[eéèêiî])/g, 'g')
      .replace(/(?<=g)e(?=[aoâ])/g, '')
      .replace(/^y(?=[aeiouéèê])/, ''),
  )
    // moyen, payer: the `y` is the end of one vowel and the beginning of the next.
    .replace(/(?<=[aou])y(?=[aeiouéèêàâ])/g, 'i|')
    // client, oublier, cruel, influence: after two consonants the vowels part.
    .replace(/(?<=[bcdfgptv][lr])([iu]|ou)(?=[aeéèêoô])/g, '$1|');
  return sounded.match(vowel)?.length ?? 0;
}

function withoutMuteEnding(word: string): string {
  const hasOther = /[aeiouyàâäéèêëîïôöùûüœæ].*(?=(?:es?|ent)$)/;
  if (!hasOther.test(word)) return word;
  if (/(?:^|[^é])es?$/.test(word) || /ées?$/.test(word)) return word.replace(/es?$/, '');
  if (!word.endsWith('ent') || nasal.test(word)) return word;
  return word.endsWith('ment') && !verbsInMent.test(word) ? word : word.slice(0, -3);
}
