import { gap } from '../scan.ts';

/** A unit of length with its length in the unit that lengths are compared in. */
interface LengthUnit {
  readonly factor: number;
  readonly unit: 'm' | 'in';
}

const unit = (
  factor: number,
  name: LengthUnit['unit'],
  words: string,
): readonly (readonly [string, LengthUnit])[] =>
  words.split(' ').map((word) => [word, { factor, unit: name }]);

/** Units of length in both languages, by the words of each in small letters. */
export const lengthUnits: ReadonlyMap<string, LengthUnit> = new Map([
  ...unit(1000, 'm', 'km kms kilometre kilometres kilometer kilometers kilomètre kilomètres'),
  ...unit(1, 'm', 'm metre metres meter meters mètre mètres'),
  ...unit(0.01, 'm', 'cm centimetre centimetres centimeter centimeters centimètre centimètres'),
  ...unit(0.001, 'm', 'mm millimetre millimetres millimeter millimeters millimètre millimètres'),
  ...unit(63360, 'in', 'mile miles mi milles'),
  ...unit(36, 'in', 'yard yards verge verges'),
  ...unit(12, 'in', 'foot feet ft pied pieds pi'),
  ...unit(1, 'in', 'inch inches pouce pouces po'),
]);

const words = [...lengthUnits.keys()].filter((word) => word.length > 2).sort((a, b) => b.length - a.length);

/**
 * A unit of length right after a number. Signs of units are small letters, after a space where they are one letter alone:
 * “5 M” and “5m” may be millions. Areas, volumes and speeds are no lengths.
 */
export const lengthUnitAfter = new RegExp(
  `(?:(?:${gap}|-)(?:linear${gap})?(${[...words, ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('|')})|${gap}(m)|${gap}?(km|cm|mm|ft))(?![\\p{L}\\d²³/]|-\\p{L}*(?:hour|heure)|${gap}(?:per|an|par|à)${gap}(?:l'|the${gap})?(?:hour|heure|second)|${gap}(?:carrée?s?|cubes?|linéaires?${gap}carrés)(?!\\p{L}))`,
  'uy',
);
