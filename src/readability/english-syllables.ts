import { unaccented } from '../text/fold.ts';

const exceptions: ReadonlyMap<string, number> = new Map(
  Object.entries({
    apostrophe: 4,
    argue: 2,
    behaviour: 3,
    business: 2,
    businesses: 3,
    cafe: 2,
    cashier: 2,
    colonel: 2,
    every: 2,
    everyone: 3,
    everything: 3,
    everybody: 4,
    evening: 2,
    forehead: 2,
    frontier: 2,
    genuine: 3,
    maybe: 2,
    people: 2,
    persuade: 2,
    premier: 2,
    queue: 1,
    quiet: 2,
    recipe: 3,
    reuse: 2,
    reused: 2,
    soldier: 2,
    something: 2,
    sometimes: 2,
    therefore: 2,
    vehicle: 3,
    wednesday: 2,
  }),
);

/** First parts of compounds; their last `e` is as silent as at the end of a word. */
const compound =
  /^(base|care|fire|fore|here|home|hope|house|life|like|live|name|note|one|place|safe|score|share|side|some|store|take|there|time|trade|use|where|white|whole|wide)(?=[b-df-hj-np-tv-z][a-z]{2})/;

/** Two vowels together that are two syllables, each with what must or must not stand beside it. */
const hiatus: readonly RegExp[] = [
  // media, trial, immediate; not social, partial, familiar, marriage
  /(?<![ctl]|mil|sh|^)ia(?!ge)/g,
  /[ct]ia(?=t[eio])/g,
  /p?(?:li)a(?=nce|nt|ble|is|r$|se)(?<=(?:p|al|re|^)lia)/g,
  // period, previous, biometric; not nation, union, region, various with g or c before it
  /(?<![ctgslnx]|sh|^)io/g,
  // client, audience, science; not patient, efficient, conscience
  /(?<![ct])ie(?=n[ct])|^scie(?=nc)/g,
  // society, variety
  /ie(?=t)/g,
  // earlier, easiest, carrier
  /(?<=[a-z]{3})(?<!ash|ront|old)ie(?=rs?$|st$)/g,
  /(?:^|[^a-z])?cre(?=at)|^re(?=a(?:cti?|ss|pp|ff|ut|dm|dj|rra|li[tsz])|e[nsv]|i[mn]|o[prc]|u[ns])|ide(?=al?s?$)|are(?=as?$)|the(?=at|or)|line(?=ar)|nucle(?=ar)/g,
  // video, theory, geography; simultaneous
  /(?<=vid|ne|ge|ster|met)e?o(?=s?$|gr|lo|me|r[iy])(?<=eo)/g,
  /[nlt]e(?=ous)/g,
  // annual, evaluate, January
  /(?<![qg])ua(?!d)/g,
  /(?<![qg])ue(?=n|ls?$|ts?$)/g,
  /(?<!q)uo/g,
  // continuity, fluid, ruin; not equity, suit, recruiting
  /(?<![qrsfg])ui(?=t[yio])|(?:fl|dr)ui(?=d)|rui(?=n)/g,
  /po?e(?=[mt]s?$|tr)(?<=oe)|co(?=e(?:[fdx])|op|ord|inc)/g,
  /a(?=ic)|cha(?=os)/g,
  // being, doing, continuing, applying
  /[eo](?=ing)|(?<!q)u(?=ing)/g,
  /(?<=[b-df-hj-mp-tvz])y(?=[aeiou])/g,
  // mechanism, algorithm
  /(?:s|th)m(?=s?$)/g,
];

/**
 * The syllables of one English word as it is spoken, by its spelling: right for most words, and seldom off by more
 * than one.
 *
 * @param word letters and apostrophes only.
 */
export function englishSyllables(word: string): number {
  const contracted = /[dst]n['’]t$/i.test(word) ? 1 : 0;
  const written = unaccented(word)
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
  const known = exceptions.get(written);
  if (known !== undefined) return known;
  // A `y` between vowels parts them: employer, royal.
  const whole = written.replace(/(?<=[aeiou])y(?=[aeiou])/g, 'j').replace(/^y(?=[aeiou])/, 'j');
  const pronounced = withoutSilentE(whole.replace(compound, (first) => first.slice(0, -1)));
  const groups = pronounced.match(/[aeiouy]+/g)?.length ?? 0;
  const parted = hiatus.reduce((sum, pattern) => sum + (whole.match(pattern)?.length ?? 0), 0);
  return Math.max(1, groups + parted) + contracted;
}

function withoutSilentE(word: string): string {
  return (
    word
      // statement, safely, useful; not element, settlement
      .replace(/(?<=[aeiouy][b-df-hj-km-np-tv-z]{1,2})e(?=(?:ment|ful|less|ness)(?:s|ly)?$|ly$)/, '')
      .replace(/(?<=[aeiouy].*)(?:gue|que)s?$/, 'k')
      // used, disclosed; not collected, needed
      .replace(/(?<=[aeiouy].*[^etd])ed$/, (ending, at: number) =>
        /[^aeiouyl]l$/.test(word.slice(0, at)) ? ending : '',
      )
      // names; not services, changes, tables
      .replace(/(?<=[aeiouy].*(?:[^aeiouszxcgh]|[^cs]h|[aeiouy][lh]))(?<![^aeiouyl]l|[^aeiouyr]r)es$/, '')
      .replace(/(?<=[aeiouy].*)(?<![^aeiouyl]l|[bcdfgptv]r)e$/, '')
  );
}
