import { describe, expect, it } from 'vitest';
import { misread, type Pair, type Phrase, unequal } from './support/compare.ts';

describe('frequencies', () => {
  it('are the time from one to the next', () => {
    const phrases: readonly Phrase[] = [
      ['en', 'twice a year', ['twice a year: duration 6 months (number 2)']],
      ['fr', 'deux fois par année', ['deux fois par année: duration 6 months (number 2)']],
      ['en', 'once a month', ['once a month: duration 1 months? (number 1)']],
      ['en', 'twice monthly', ['twice monthly: duration 0.5 months (number 2)']],
      ['en', 'three times a week', ['three times a week: duration 2.33333 days (number 3)']],
      ['en', '0 times a year', ['0: number 0', 'year: duration 12 months?']],
      ['en', '5 times a day', ['5 times a day: duration 0.2 days (number 5)']],
      ['fr', 'une fois par an', ['une fois par an: duration 12 months? (number 1)']],
      ['fr', 'trois fois par semaine', ['trois fois par semaine: duration 2.33333 days (number 3)']],
      ['en', 'You may 2 times', ['2: number 2']],
      ['fr', 'deux fois', ['deux: number 2?']],
      ['en', 'two times a year', ['two times a year: duration 6 months (number 2)']],
      ['en', '2 times per calendar year', ['2 times per calendar year: duration 6 months (number 2)']],
      ['en', 'three times a school year', ['three times a school year: duration 4 months (number 3)']],
      ['en', 'twice-weekly', ['twice-weekly: duration 3.5 days (number 2)']],
      ['en', 'thrice annually', ['thrice annually: duration 4 months (number 3)']],
      ['en', 'ten times an hour', ['ten times an hour: duration 6 minutes (number 10)']],
      ['fr', 'dix fois par heure', ['dix fois par heure: duration 6 minutes (number 10)']],
      ['en', 'once per quarter', ['once per quarter: duration 3 months? (number 1)']],
      ['fr', 'une fois par trimestre', ['une fois par trimestre: duration 3 months? (number 1)']],
      ['en', 'once every day', ['once every day: duration 1 days? (number 1)']],
      ['fr', 'une fois par jour', ['une fois par jour: duration 1 days? (number 1)']],
      ['fr', 'une fois l’heure', ['une fois l’heure: duration 60 minutes? (number 1)']],
      ['fr', 'deux fois l’an', ['deux fois l’an: duration 6 months (number 2)']],
      ['fr', 'quatre fois dans l’année', ['quatre fois dans l’année: duration 3 months (number 4)']],
      ['fr', 'six fois durant l’année', ['six fois durant l’année: duration 2 months (number 6)']],
      ['fr', 'deux fois dans une année', ['deux fois dans une année: duration 6 months (number 2)']],
      [
        'fr',
        'une fois au cours de l’année',
        ['une fois au cours de l’année: duration 12 months? (number 1)'],
      ],
      [
        'fr',
        'une fois au cours d’une année',
        ['une fois au cours d’une année: duration 12 months? (number 1)'],
      ],
      ['fr', 'une fois pendant l’année', ['une fois pendant l’année: duration 12 months? (number 1)']],
      ['fr', 'une fois chaque mois', ['une fois chaque mois: duration 1 months? (number 1)']],
      ['fr', '12 fois par année', ['12 fois par année: duration 1 months (number 12)']],
    ];
    expect(misread(phrases)).toEqual([]);
  });

  it('are not seen where something else is meant', () => {
    const phrases: readonly Phrase[] = [
      ['en', 'twice', ['twice: number 2?']],
      ['en', 'two times', ['two: number 2']],
      ['fr', 'deux fois par personne', ['deux: number 2?']],
      ['en', 'twice a yearling', ['twice: number 2?']],
      ['fr', 'deux fois par moisson', ['deux: number 2?']],
      ['en', 'three times the year before', ['three: number 3']],
      ['en', 'at two times, a day apart', ['two: number 2', 'day: duration 1 days?']],
      ['en', 'many times a year', ['year: duration 12 months?']],
      ['fr', 'plusieurs fois par jour', ['jour: duration 1 days?']],
    ];
    expect(misread(phrases)).toEqual([]);
  });

  it('are the same in both languages', () => {
    const pairs: readonly Pair[] = [
      ['twice a year', 'tous les six mois'],
      ['four times a year', 'une fois par trimestre'],
      ['twice monthly', 'deux fois par mois'],
      ['three times a week', 'trois fois par semaine'],
      ['once a week', 'chaque semaine'],
      ['12 times a year', 'une fois par mois'],
      ['every hour', 'une fois l’heure'],
    ];
    expect(unequal(pairs)).toEqual([]);
  });

  it('show when they are altered', () => {
    const pairs: readonly Pair[] = [
      ['twice a year', 'trois fois par année'],
      ['twice a year', 'deux fois par mois'],
      ['three times a week', 'trois fois par jour'],
      ['four times per quarter', 'quatre fois l’an'],
      ['5 times a day', '6 fois par jour'],
    ];
    expect(pairs.filter((pair) => unequal([pair]).length === 0)).toEqual([]);
  });
});
