import type { Localized } from '../../languages.ts';

/**
 * To which side a value is open: a quantity that is the least or the most there may be, or a point in time that something
 * comes after (`later`) or before (`earlier`).
 */
export type Bound = 'least' | 'most' | 'later' | 'earlier';

/** Words that make a limit of the value beside them, whether or not the value itself is allowed: “over 18” and “18 and over”. */
export interface BoundWord {
  readonly bound: Bound;
  /** Finds the words at the end of the text before a value, or at the start of the text after it; small letters, no accents. */
  readonly pattern: RegExp;
  /** Whether a denial before them turns them round: “no more than”. */
  readonly turns: boolean;
}

interface Beside {
  /** Beside quantities and lengths of time. */
  readonly length: readonly BoundWord[];
  /** Beside days and times of day. */
  readonly day: readonly BoundWord[];
}

const noun = {
  en: '(?: (?:period|duration|term|time|delay|amount|fee|number|age|length|limit))?',
  fr: '(?:(?:periode|duree|delai|montant|nombre|age|frais|limite|duree de conservation) )?',
};

export const wordsBefore: Localized<Beside> = {
  en: {
    length: [
      ...before(
        'least',
        '(?:at|for|of) (?:the (?:very )?)?least(?: (?:once|twice))?(?: (?:every|per|for))?|as (?:few|little) as|>|≥|>=',
      ),
      ...before('least', `(?:a |the )?minimum${noun.en} (?:of|is|:)`),
      ...before(
        'most',
        `at (?:the (?:very )?)?most(?: (?:once|twice))?(?: (?:every|per|for))?|up to(?: (?:a maximum of|age|the age of))?|as (?:long|many|much) as|under(?: the age of| age)?|below(?: the age of)?|<|≤|<=`,
      ),
      ...before('most', `(?:a |the )?maximum${noun.en} (?:of|is|:)`),
      ...turning(
        'least',
        '(?:more|longer|older|greater|higher|larger|bigger) than|exceed(?:s|ed|ing)?(?: (?:a (?:total|maximum) of|the age of))?|beyond',
      ),
      ...turning('most', '(?:less|fewer|younger|shorter|smaller|lower) than'),
      ...before(
        'earlier',
        'within(?: a (?:period|delay|maximum) of)?(?: the (?:next|first|following))?|before',
      ),
      ...before('later', 'after(?: the (?:first|initial)| a (?:period|delay) of)?'),
      ...turning('later', 'later than'),
      ...turning('earlier', '(?:sooner|earlier) than'),
    ],
    day: [
      ...before('earlier', '(?:on or )?before|by(?: the end of)?|until|till|prior to|up to'),
      ...before(
        'later',
        '(?:on or )?after|since|starting(?: on)?|beginning(?: on)?|as of|effective|from and after',
      ),
      ...turning('later', 'later than'),
      ...turning('earlier', '(?:sooner|earlier) than'),
    ],
  },
  fr: {
    length: [
      ...before(
        'least',
        '(?:tout )?au (?:moins|minimum)(?: (?:une|deux) fois)?(?: (?:tous|toutes) les| par)?|>|≥|>=',
      ),
      ...before(
        'least',
        `(?:un |le |la |d'un |de )?${noun.fr}(?:minimum|minimal|minimale|minimaux)(?: (?:de|d'|est de|:))`,
      ),
      ...before(
        'most',
        "(?:tout )?au (?:plus|maximum)(?: (?:une|deux) fois)?(?: (?:tous|toutes) les| par)?|jusqu'a(?: concurrence de| un maximum de| l'age de)?|en dessous de|au-dessous de|<|≤|<=",
      ),
      ...before(
        'most',
        `(?:un |le |la |d'un |de )?${noun.fr}(?:maximum|maximal|maximale|maximaux)(?: (?:de|d'|est de|:))`,
      ),
      ...turning(
        'least',
        "plus (?:de|d'|que|longtemps que|vieux que|vieille que|ages? de)|superieure?s? a|(?:depass|exced)[a-z]{1,5}(?: pas| jamais)?(?: l'age de| un total de)?|au-dela (?:de|d'|des)",
      ),
      ...turning('most', "moins (?:de|d'|que)|inferieure?s? a"),
      ...before(
        'earlier',
        "(?:dans|sous|d'ici)(?: les| un delai (?:maximal |maximum )?(?:de|d')| un maximum de)|sous|d'ici|au plus tard(?: dans les)?|avant(?: les| la fin de| la fin des)?",
      ),
      ...before(
        'later',
        "apres(?: les| (?:un delai|une periode|une duree) (?:de|d'))?(?: premiers?)?|au (?:bout|terme) (?:de|d'|des)|(?<!mois |annee |an )passe(?: les)?|au plus tot",
      ),
    ],
    day: [
      ...before('earlier', "avant(?: le)?|d'ici(?: (?:le|au))?|jusqu'(?:au|a)|au plus tard(?: le| a)?"),
      ...before(
        'later',
        'apres(?: le)?|depuis(?: le)?|a (?:partir|compter) (?:du|de)|des(?: le)?|au plus tot(?: le| a)?',
      ),
    ],
  },
};

export const wordsAfter: Localized<readonly BoundWord[]> = {
  en: [
    ...after(
      'most',
      'at (?:the (?:very )?)?most|(?:at )?(?:the )?maximum|max|or (?:less|fewer|younger|under|below)|and (?:under|younger|below)',
    ),
    ...after(
      'least',
      'at (?:the (?:very )?)?least|(?:at )?(?:the )?minimum|min|or (?:more|older|over|above|longer)|and (?:over|older|up|above)|years of age (?:or|and) (?:older|over)',
    ),
    ...after('earlier', 'at the latest'),
    ...after('later', 'at the earliest'),
  ],
  fr: [
    ...after('most', '(?:tout )?au (?:plus|maximum)|(?:au )?maximum|max|(?:ou|et) moins'),
    ...after('least', '(?:tout )?au (?:moins|minimum)|(?:au )?minimum|min|(?:ou|et) plus'),
    ...after('earlier', 'au plus tard'),
    ...after('later', 'au plus tot'),
  ],
};

function before(bound: Bound, words: string, turns = false): readonly BoundWord[] {
  const pattern = new RegExp(
    `(?<![a-z\\d-])(?:${words}) ?(?:(?:about|approximately|roughly|around|the|environ|quelque) )?[$€£]?$`,
  );
  return [{ bound, pattern, turns }];
}

function turning(bound: Bound, words: string): readonly BoundWord[] {
  return before(bound, words, true);
}

function after(bound: Bound, words: string): readonly BoundWord[] {
  const pattern = new RegExp(
    `^,? ?\\(?(?:(?:of age|d'age|old|calendar|ouvrables?|consecutifs?) )?(?:${words})(?![a-z\\d]| [$€£]?\\d)`,
  );
  return [{ bound, pattern, turns: false }];
}
