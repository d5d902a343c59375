import type { Localized } from '../../languages.ts';

/** The days of the week from Monday, in small letters without accents, each with the short forms that name it. */
export const weekdays: Localized<readonly (readonly [name: string, ...short: readonly string[]])[]> = {
  en: [
    ['monday', 'mon'],
    ['tuesday', 'tues', 'tue'],
    ['wednesday', 'wed'],
    ['thursday', 'thurs', 'thur', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ],
  fr: [
    ['lundi', 'lun'],
    ['mardi', 'mar'],
    ['mercredi', 'mer'],
    ['jeudi', 'jeu'],
    ['vendredi', 'ven'],
    ['samedi', 'sam'],
    ['dimanche', 'dim'],
  ],
};

/** Words that stand for several days, by the numbers of these days. */
export const groupsOfDays: Localized<Readonly<Record<string, RegExp>>> = {
  en: {
    '12345': /(?<![a-z])(?:weekdays?|(?:business|working|work) days?)(?![a-z])/g,
    '67': /(?<![a-z])week-?ends?(?![a-z])/g,
  },
  fr: {
    '12345':
      /(?<![a-z])(?:jours? (?:de (?:la )?semaine|ouvrables?|ouvres?|de travail)|(?:en|la) semaine)(?![a-z])/g,
    '67': /(?<![a-z])(?:fins? de semaine|week-?ends?)(?![a-z])/g,
  },
};
