import type { Language, Localized } from '../languages.ts';
import { foldedInPlace } from '../text/fold.ts';
import { overlapping } from '../text/overlapping.ts';
import type { Fact } from './fact.ts';
import { monthNumbers } from './lexicon/months.ts';
import { seasons } from './lexicon/seasons.ts';
import { groupsOfDays, weekdays } from './lexicon/weekdays.ts';
import type { Mention } from './mention.ts';

/** Nothing of the calendar is named without one of these: most passages are left at once. */
const mayName: Localized<RegExp> = {
  en: /(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un|[Ww]eek|[Bb]usiness |[Ww]ork(?:ing)? )day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|[Ww]eek-?end|Mon\b|Tue|Wed|Thu|Fri\b|Sat\b|Sun\b|Janu|Febr|March|April|May|June|July|August|(?:Sept|Nov|Dec)em|Octob|[Ss]pring|[Ss]umm|[Aa]utumn|[Ff]all|[Ww]inter/,
  fr: /[Ll]undi|[Mm](?:ar|ercre)di|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche|[Ll]un\.|[Mm]ar\.|[Mm]er\.|[Jj]eu\.|[Vv]en\.|[Ss]am\.|[Dd]im\.|semaine|week-?end|jours? (?:ouvr|de trav)|janv|f[ée]vr|mars|avr|mai(?!\p{L})|juin|juil|ao[ûu]t|(?:sept|nov|d[ée]c)em|octob|Janv|Mars|Avr|Mai(?!\p{L})|Jui|Ao[ûu]t|(?:Sept|Nov)em|D[ée]cem|F[ée]vr|Octob|(?:['’-]|(?:cet|chaque|en|prochain|dernier) )[ée]t[ée]|[ÉEée]t[ée] 20|printe?[ma]|[Aa]utom|[Hh]iver|[Ee]stiva/u,
};

const none: readonly Mention[] = [];

/**
 * What a passage names of the calendar besides its dates: months without day and year as `month:4`, days of the week as
 * `days:1` or `days:12345`, Monday being the first, seasons as `season:summer`. Words that only look like a month or
 * a season, such as “may”, “march” and “fall”, are left alone.
 *
 * @param facts those of the passage: a month in a date is not named by itself.
 */
export function findCalendar(text: string, language: Language, facts: readonly Fact[]): readonly Mention[] {
  if (!mayName[language].test(text)) return none;
  const folded = foldedInPlace(text);
  const found = [
    ...findMonths(text, folded, language),
    ...findDays(text, folded, language),
    ...findSeasons(text, folded, language),
  ];
  const factsAt = overlapping(facts);
  return found.filter((mention) => factsAt(mention).length === 0).sort((a, b) => a.start - b.start);
}

/* Months. */

const fullMonths: Localized<RegExp> = { en: fullNames('en'), fr: fullNames('fr') };

/** Short forms such as “Mar.” are months only with a day or a year, and then a date. */
function fullNames(language: Language): RegExp {
  const names = [...monthNumbers[language].keys()].filter(
    (name) =>
      /^[a-z]+$/.test(name) && (name.length > 4 || /^(?:may|june|july|mars|mai|juin|aout)$/.test(name)),
  );
  const short = language === 'fr' ? /^(?:janv|fevr|avr|juill|juil|sept|oct|nov|dec)$/ : /^sept$/;
  return new RegExp(
    `(?<![\\p{L}\\d])(?<!(?<!mid|mi|debut|fin)-)(?:${names.filter((name) => !short.test(name)).join('|')})(?![\\p{L}\\d]|-\\p{L}|\\.\\p{L})`,
    'gu',
  );
}

const aloneBefore =
  /(?:^|[^a-z])(?:in|each|every|until|till|by|since|mid|late|early|last|next|this|month of|end of|beginning of|start of|middle of)[ -]$/;
const linkedBefore: Localized<RegExp> = {
  en: new RegExp(
    `(?:${[...monthNumbers.en.keys()].filter((name) => name.length > 2).join('|')})(?: to | through | and | or |, |,? and |-|\\u2013)$`,
  ),
  fr: /$^/,
};
const linkedAfter = new RegExp(
  `^(?: to | through | and | or |, |-|\\u2013)(?:${[...monthNumbers.en.keys()].filter((name) => name.length > 3 || name === 'may').join('|')})(?![a-z])`,
);

/** After a French month with a capital, as at the start of a cell: “Mars est” begins a sentence on the planet. */
const endsMonths = /^(?:$|\n| ?[\u2013\u2014,;:.)-]| (?:a|au|et|ou|\d))/;

function findMonths(text: string, folded: string, language: Language): readonly Mention[] {
  return [...folded.matchAll(fullMonths[language])].flatMap(({ 0: name, index: start }): Mention[] => {
    const end = start + name.length;
    const capital = text.charAt(start) !== folded.charAt(start);
    const startsText = /(?:^|[\n.:|(\u2013\u2014-] ?)$/.test(text.slice(Math.max(0, start - 2), start));
    const before = folded.slice(Math.max(0, start - 16), start);
    const after = folded.slice(end, end + 16);
    // The verbs “may” and “march”, and Mars, the planet.
    if (language === 'en' && !capital) return [];
    if (language === 'fr' && capital && !(startsText && endsMonths.test(after))) return [];
    if (
      /^(?:may|march)$/.test(name) &&
      !(aloneBefore.test(before) || linkedBefore.en.test(before) || linkedAfter.test(after))
    )
      return [];
    const optional = isName(text, start, end) ? { optional: true } : {};
    return [
      {
        value: `month:${monthNumbers[language].get(name) ?? 0}`,
        text: text.slice(start, end),
        start,
        end,
        ...optional,
      },
    ];
  });
}

const functionWords =
  /^(?:In|Each|Every|By|From|Until|Till|Since|Between|During|After|Before|Late|Early|Next|Last|This|And|Or|To|Through|The|Of|On|Mid|For|At|As|Starting|Beginning|Usually|Open|Closed|En|De|Du|D|Dès|Chaque|Le|La|Les|Fin|Début|Vers|Au|Avant|Après|Depuis|Jusqu|Pendant|Durant|Entre)$/;

/** “April Jones” and “Ms. June Park” are people: whether a word with a capital stands beside it. */
function isName(text: string, start: number, end: number): boolean {
  if (/^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) && !isCalendarWord(text.slice(end + 1, end + 12)))
    return true;
  const before = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}*)[. ]{1,2}$/u.exec(text.slice(Math.max(0, start - 20), start));
  return before?.[1] !== undefined && !functionWords.test(before[1]) && !isCalendarWord(before[1]);
}

function isCalendarWord(words: string): boolean {
  const [word = ''] = /^\p{L}+/u.exec(words) ?? [];
  return monthNumbers.en.has(word.toLowerCase()) || dayNumbers.en.has(word.toLowerCase().replace(/s$/, ''));
}

/* Days of the week. */

const dayNumbers: Localized<ReadonlyMap<string, number>> = { en: numbered('en'), fr: numbered('fr') };

function numbered(language: Language): ReadonlyMap<string, number> {
  return new Map(
    weekdays[language].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  );
}

const dayNames: Localized<RegExp> = { en: dayPattern('en'), fr: dayPattern('fr') };

function dayPattern(language: Language): RegExp {
  const full = weekdays[language].map(([name]) => name).join('|');
  const short = weekdays[language].flatMap(([, ...names]) => names).join('|');
  return new RegExp(
    `(?<![\\p{L}\\d@/_])(?:(${full})s?|(${short})(?:\\.|(?![\\p{L}\\d])))(?![\\p{L}\\d@_]|\\.\\p{L})`,
    'gu',
  );
}

const toLink: Localized<RegExp> = {
  en: /^(?:,? (?:to|through|thru|until|till) (?:the )?| ?[-\u2013\u2014] ?)$/,
  fr: /^(?:,? (?:au|a|jusqu'au) (?:le )?| ?[-\u2013\u2014] ?)$/,
};
const andLink: Localized<RegExp> = {
  en: /^(?:, ?|,? (?:and|or|and\/or|&) | ?[/&] ?)(?:on |every |each |on the )?$/,
  fr: /^(?:, ?|,? (?:et|ou|et\/ou|&) | ?[/&] ?)(?:le |les |du |au |aux |chaque |tous les |l'un )?$/,
};
const betweenBefore = /(?:between|entre)(?: (?:the|le|les))? $/;

interface Days {
  readonly start: number;
  end: number;
  readonly days: Set<number>;
  last: number;
  count: number;
  optional: boolean;
}

/** Days that a range or a list joins are one mention: “Monday to Thursday”, « les lundis et mercredis ». */
function findDays(text: string, folded: string, language: Language): readonly Mention[] {
  const runs: Days[] = [];
  for (const match of folded.matchAll(dayNames[language])) {
    const { 0: written, 1: full, 2: short = '', index: start } = match;
    const day = dayNumbers[language].get(full ?? short) ?? 0;
    if (language === 'en' && text.charAt(start) === folded.charAt(start)) continue;
    const end = start + written.length;
    const run = runs.at(-1);
    const between = run && folded.slice(run.end, start);
    const isRange =
      run !== undefined &&
      between !== undefined &&
      (toLink[language].test(between) ||
        (/^ (?:and|et) (?:le |les )?$/.test(between) &&
          betweenBefore.test(folded.slice(Math.max(0, run.start - 14), run.start))));
    if (run && between !== undefined && (isRange || andLink[language].test(between))) {
      for (let one = isRange ? (run.last % 7) + 1 : day; ; one = (one % 7) + 1) {
        run.days.add(one);
        if (one === day) break;
      }
      run.end = end;
      run.last = day;
      run.count++;
      continue;
    }
    const optional = isOfDate(text, folded, start, end, language);
    // Short forms are other words too: alone, they name no day.
    runs.push({ start, end, days: new Set([day]), last: day, count: full === undefined ? 0 : 1, optional });
  }
  const mention = (start: number, end: number, days: string, optional: boolean): Mention => ({
    value: `days:${days}`,
    text: text.slice(start, end),
    start,
    end,
    ...(optional ? { optional } : {}),
  });
  const named = runs
    .filter(({ count }) => count > 0)
    .map(({ start, end, days, optional }) => mention(start, end, [...days].sort().join(''), optional));
  const groups = Object.entries(groupsOfDays[language]).flatMap(([days, pattern]) =>
    [...folded.matchAll(pattern)].map(({ 0: words, index }) =>
      mention(index, index + words.length, days, true),
    ),
  );
  return [...named, ...groups];
}

const dateAfter: Localized<RegExp> = {
  en: new RegExp(
    `^,? ?(?:the )?(?:\\(?\\d{1,2}(?:st|nd|rd|th)?(?![\\d:]| ?(?:[ap]\\.?m|to |-|\\u2013))|(?:${[...monthNumbers.en.keys()].join('|')})(?![a-z]))`,
  ),
  fr: /^,? ?(?:le )?(?:\d{1,2}(?:er)? (?!h)\p{Ll}{3}|1er)/u,
};
/** “Good Friday”, « lundi de Pâques », “Sunday School”: days with a name, which another language names otherwise. */
const nameBefore = /(?:good|easter|black|cyber|giving|ash|palm|holy|whit|shrove|super) $/;
const nameAfter: Localized<RegExp> = {
  en: /^ (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Morning|Afternoon|Evening|Night|To |Through |And |Or |At |From )\p{Lu}\p{Ll}/u,
  fr: /^ (?:saint|de paques|de la pentecote|fou|noir|gras|je donne|des rameaux|des cendres)(?!\p{L})/u,
};

function isOfDate(text: string, folded: string, start: number, end: number, language: Language): boolean {
  return (
    dateAfter[language].test(folded.slice(end, end + 18)) ||
    nameBefore.test(folded.slice(Math.max(0, start - 8), start)) ||
    nameAfter[language].test((language === 'en' ? text : folded).slice(end, end + 18))
  );
}

/* Seasons. */

function findSeasons(text: string, folded: string, language: Language): readonly Mention[] {
  return Object.entries(seasons[language]).flatMap(([season, pattern]) =>
    [...folded.matchAll(pattern)].map(({ 0: words, index: start }) => ({
      value: `season:${season}`,
      text: text.slice(start, start + words.length),
      start,
      end: start + words.length,
      // “Summer camps” are « camps de vacances »: what a language says of a season, the other may leave out.
      optional: true,
    })),
  );
}
