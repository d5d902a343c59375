import type { Localized } from '../../languages.ts';

type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * Words for the seasons, in small letters without accents. “Spring”, “fall” and « été » are other words as well, and count
 * only where nothing else could be meant.
 */
export const seasons: Localized<Readonly<Record<Season, RegExp>>> = {
  en: {
    spring:
      /(?<=(?<![a-z])(?:in|of|each|every|this|next|last|late|early|until|by|during|since|before|after)(?: the)? )spring(?![a-z-]| of (?!20))|(?<![a-z-])spring(?= (?:20\d\d|and (?:summer|fall|autumn)|or (?:fall|autumn)|to fall|(?:term|session|semester|break)(?![a-z])))|(?<![a-z-])springtime(?![a-z])/g,
    summer: /(?<![a-z-])summer(?:time|s)?(?![a-z])/g,
    autumn:
      /(?<![a-z-])autumns?(?![a-z])|(?<=(?<![a-z])(?:in the|each|every|this|next|last|late|early|until the|by the|during the|since the|before the|after the|spring (?:and|or|to)) )fall(?![a-z-]| (?:of (?!20)|in|from|into|under|short|within))|(?<![a-z-])fall(?= (?:20\d\d|(?:term|session|semester)(?![a-z])))/g,
    winter: /(?<![a-z-])winter(?:time|s)?(?![a-z])/g,
  },
  fr: {
    spring: /(?<![a-z])printemps(?![a-z])|(?<![a-z])printani(?:er|ere)s?(?![a-z])/g,
    summer:
      /(?<=(?<![a-z])(?:l'|d'|cet |chaque |en |prochain |dernier |mi-))ete(?![a-z])|(?<![a-z])ete(?= 20\d\d)|(?<![a-z])estiva(?:l|le|ux|les)(?![a-z])/g,
    autumn: /(?<![a-z])automnes?(?![a-z])|(?<![a-z])automna(?:l|le|ux|les)(?![a-z])/g,
    winter: /(?<![a-z])hivers?(?![a-z])|(?<![a-z])hiverna(?:l|le|ux|les)(?![a-z])/g,
  },
};
