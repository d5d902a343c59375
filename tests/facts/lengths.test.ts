import { describe, expect, it } from 'vitest';
import { misread, type Pair, type Phrase, unequal, unnoticed } from './support/compare.ts';

const lengthPairs: readonly Pair[] = [
  ['within 5 km', 'à moins de 5 km'],
  ['a 10-metre hall', 'une salle de 10 mètres'],
  ['two kilometres', 'deux kilomètres'],
  ['1 km', '1 000 m'],
  ['2.5 cm', '25 mm'],
  ['six feet', 'six pieds'],
  ['six feet', 'deux mètres'],
  ['5 miles', '8 km'],
  ['60 miles', '100 km'],
  ['12 inches', '30 cm'],
  ['5 to 10 km', 'de 5 à 10 km'],
];

describe('lengths', () => {
  it('are the same in both languages', () => {
    expect(unequal(lengthPairs)).toEqual([]);
  });

  it('show when they are altered', () => {
    expect(unnoticed('length')).toEqual([]);
  });

  it('are no areas, speeds or millions', () => {
    const phrases: readonly Phrase[] = [
      ['en', '5 square metres', ['5: number 5']],
      ['fr', '5 mètres carrés', ['5: number 5']],
      ['en', '5 km²', ['5: number 5']],
      ['en', '50 km/h', ['50: number 50']],
      ['en', '1.5 m', ['1.5 m: length 1.5 m (number 1.5)']],
      ['fr', 'deux kilomètres', ['deux kilomètres: length 2000 m (number 2)']],
    ];
    expect(misread(phrases)).toEqual([]);
  });
});
