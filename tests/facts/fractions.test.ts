import { describe, expect, it } from 'vitest';
import { misread, type Pair, type Phrase, unequal } from './support/compare.ts';

describe('fractions', () => {
  it('have one value, in figures and in words', () => {
    const phrases: readonly Phrase[] = [
      ['en', 'one-half of members', ['one-half: number 0.5? (percentage 50%)']],
      ['en', 'one third of the members', ['one third: number 1/3?']],
      ['en', 'two thirds', ['two thirds: number 2/3']],
      ['en', 'half a million people', ['half a million: number 500000']],
      ['fr', 'un tiers', ['un: number 1?']],
      ['en', 'half a dozen', ['half a dozen: number 6?']],
      ['en', 'a third', ['third: number 3?']],
      ['fr', 'la moitié des membres', ['moitié: number 0.5? (percentage 50%)']],
      ['fr', 'les deux tiers', ['deux tiers: number 2/3 (number 2)']],
      ['en', 'one-quarter', ['one: number 1?', 'quarter: number 0.25? (percentage 25%, duration 3 months)']],
      ['en', 'a third of an hour', ['third of an hour: duration 20 minutes']],
      ['en', 'Three quarters of an hour', ['Three quarters of an hour: duration 45 minutes']],
      ['en', 'half a day', ['half a day: duration 0.5 days?']],
      ['en', 'half a year', ['half a year: duration 6 months?']],
      ['fr', 'trois quarts d’heure', ['trois quarts d’heure: duration 45 minutes']],
      ['en', 'three-quarters of the members', ['three-quarters: number 0.75 (percentage 75%)']],
      ['en', 'nine tenths of requests', ['nine tenths: number 0.9 (percentage 90%)']],
      ['fr', 'neuf dixièmes des demandes', ['neuf dixièmes: number 0.9 (percentage 90%)']],
      ['en', 'four-fifths', ['four-fifths: number 0.8 (percentage 80%)']],
      ['fr', 'quatre cinquièmes', ['quatre cinquièmes: number 0.8 (percentage 80%)']],
      ['fr', 'les trois quarts', ['trois quarts: number 0.75 (percentage 75%)']],
      ['fr', 'le tiers des membres', ['tiers: number 1/3? (number 1)']],
      ['en', '2/3 of members', ['2/3: number 2/3']],
      ['en', 'majority of 2/3', ['2/3: number 2/3']],
      ['fr', '2/3 des membres', ['2/3: number 2/3']],
      ['fr', 'majorité des 2/3', ['2/3: number 2/3']],
      ['fr', 'majorité d’au moins 2/3', ['2/3: number 2/3']],
      ['en', '1/4 of the files', ['1/4: number 0.25 (percentage 25%)']],
      ['fr', '3/4 du vote', ['3/4: number 0.75 (percentage 75%)']],
      ['en', 'a quarter of a million', ['quarter of a million: number 250000']],
      ['fr', 'un demi-million', ['un: number 1?', 'demi-million: number 500000']],
      ['fr', 'une demi-douzaine', ['une: number 1?', 'demi-douzaine: number 6?']],
      ['en', 'half an hour', ['half an hour: duration 30 minutes']],
      ['fr', 'une demi-heure', ['une: number 1?', 'demi-heure: duration 30 minutes']],
      ['fr', 'tous les quarts d’heure', ['quarts d’heure: duration 15 minutes']],
      ['fr', 'une demi-journée', ['une: number 1?', 'demi-journée: duration 0.5 days?']],
      ['en', 'two thirds of a year', ['two thirds of a year: duration 8 months?']],
      ['fr', 'une demi-année', ['une: number 1?', 'demi-année: duration 6 months?']],
      ['en', 'half a decade', ['half a decade: duration 60 months?']],
      ['fr', 'une demi-décennie', ['une: number 1?', 'demi-décennie: duration 60 months?']],
      ['en', 'a quarter century', ['quarter century: duration 300 months?']],
      ['fr', 'trois quarts de siècle', ['trois quarts de siècle: duration 900 months?']],
    ];
    expect(misread(phrases)).toEqual([]);
  });

  it('are not seen where something else is meant', () => {
    const phrases: readonly Phrase[] = [
      ['en', 'a third party', []],
      ['en', 'thirds', []],
      ['fr', 'des tiers', []],
      ['fr', 'à un tiers sans votre consentement', ['un: number 1?']],
      ['en', 'the third section', ['third: number 3? (statute section:3)']],
      ['en', 'every third year', ['third: number 3? (duration 36 months)']],
      ['en', 'the last quarter', ['quarter: number 0.25? (percentage 25%, duration 3 months)']],
      ['en', 'page 2/3', ['2: number 2', '3: number 3']],
      ['fr', 'page 2/3', ['2: number 2', '3: number 3']],
      ['en', '3/2 of members', ['3: number 3', '2: number 2']],
      ['en', '11/12 of the files', ['11: number 11', '12: number 12']],
      ['en', 'two and a half years', ['two and a half years: duration 30 months (number 2.5)']],
    ];
    expect(misread(phrases)).toEqual([]);
  });

  it('are the same in both languages', () => {
    const pairs: readonly Pair[] = [
      ['three-quarters of the members', '75 % des membres'],
      ['one-half of the members', '50 % des membres'],
      ['2/3 of members', 'les deux tiers des membres'],
      ['half a million people', '500 000 personnes'],
      ['a quarter of an hour', '15 minutes'],
      ['half a century', 'cinquante ans'],
      ['disclose to a third party', 'communiquer à un tiers'],
      ['4/5 of the vote', '80 % du vote'],
    ];
    expect(unequal(pairs)).toEqual([]);
  });

  it('show when they are altered', () => {
    const pairs: readonly Pair[] = [
      ['two-thirds', 'les trois quarts'],
      ['three-quarters of members', 'les quatre cinquièmes des membres'],
      ['2/3 of members', '2/5 des membres'],
      ['half an hour', 'un quart d’heure'],
      ['half a million', 'un quart de million'],
      ['three quarters of members', '80 % des membres'],
    ];
    expect(pairs.filter((pair) => unequal([pair]).length === 0)).toEqual([]);
  });
});
