import { describe, expect, it } from 'vitest';
import { percentagePairs } from './corpus/figures.ts';
import { durationPairs } from './corpus/when.ts';
import { misread, type Phrase, unequal, unnoticed } from './support/compare.ts';

describe('lengths of time', () => {
  it('are the same in both languages', () => {
    expect(unequal(durationPairs)).toEqual([]);
  });

  it('show when they are altered', () => {
    expect(unnoticed('duration')).toEqual([]);
  });

  it('have one value, whatever the words', () => {
    const phrases: readonly Phrase[] = [
      ['fr', 'à 25 h', ['25 h: duration 1500 minutes (number 25)']],
      ['en', 'every two weeks', ['two weeks: duration 14 days (number 2)']],
      ['en', 'semi-annually', ['semi-annually: duration 6 months?']],
      ['fr', 'tous les deux ans', ['deux ans: duration 24 months? (number 2)']],
      ['fr', 'aux deux semaines', ['deux semaines: duration 14 days? (number 2)']],
      ['fr', 'chaque semaine', ['semaine: duration 7 days? (duration 8 days)']],
      ['fr', '25 Mo', ['25: number 25']],
      ['fr', '25 mois', ['25 mois: duration 25 months (number 25)']],
      ['en', 'INBOX/3-day', ['3-day: duration 3 days? (number 3)']],
      ['en', '30 days', ['30 days: duration 30 days (number 30)']],
      ['en', 'thirty (30) days', ['thirty (30) days: duration 30 days (number 30)']],
      ['en', 'one and a half years', ['one and a half years: duration 18 months (number 1.5)']],
      ['en', '18 months', ['18 months: duration 18 months (number 18)']],
      ['en', '36-month term', ['36-month: duration 36 months (number 36)']],
      ['en', '24 hours', ['24 hours: duration 1440 minutes (duration 1 days, number 24)']],
      ['en', '10 business days', ['10 business days: duration 10 business-days (number 10)']],
      ['fr', '30 jours', ['30 jours: duration 30 days (number 30)']],
      ['fr', 'un an et demi', ['un an et demi: duration 18 months? (number 1)']],
      ['fr', 'huit jours', ['huit jours: duration 8 days (duration 7 days, number 8)']],
      ['en', 'Over-65s', ['65s: duration 780 months (number 65)']],
      ['en', '12s and under', ['12s: duration 144 months (number 12)']],
      ['en', 'in the past decade', ['decade: duration 120 months?']],
      ['en', 'a year and a half', ['year and a half: duration 18 months']],
      ['en', 'an hour or more', ['hour: duration 60 minutes?']],
      ['fr', 'une heure trente', ['une heure trente: duration 90 minutes (time 01:30, number 1)']],
      ['en', 'triennial', ['triennial: duration 36 months?']],
      ['en', 'quarterly', ['quarterly: duration 3 months?']],
      ['en', 'third anniversary', ['third anniversary: duration 36 months? (number 3)']],
      ['fr', 'deuxième anniversaire', ['deuxième anniversaire: duration 24 months? (number 2)']],
      [
        'en',
        'two or three days',
        ['two: duration 2 days (number 2)', 'three days: duration 3 days (number 3)'],
      ],
      ['fr', '30 à 60 jours', ['30: duration 30 days (number 30)', '60 jours: duration 60 days (number 60)']],
      ['en', '30 to 60 days', ['30: duration 30 days (number 30)', '60 days: duration 60 days (number 60)']],
      [
        'en',
        '5, 10 or 15 days',
        [
          '5: duration 5 days (number 5)',
          '10: duration 10 days (number 10)',
          '15 days: duration 15 days (number 15)',
        ],
      ],
      ['fr', 'quinze jours', ['quinze jours: duration 15 days (duration 14 days, number 15)']],
      ['fr', 'une heure et quart', ['une heure et quart: duration 75 minutes (time 01:15, number 1)']],
      ['fr', 'deux heures et demie', ['deux heures et demie: duration 150 minutes (time 02:30, number 2)']],
      ['fr', '17 heures', ['17 heures: duration 1020 minutes (time 17:00, number 17)']],
      ['fr', 'trois jours', ['trois jours: duration 3 days (number 3)']],
      ['en', '72 hours', ['72 hours: duration 4320 minutes (duration 3 days, number 72)']],
      ['en', '90 seconds', ['90 seconds: duration 90 seconds (number 90)']],
      ['en', '120 seconds', ['120 seconds: duration 2 minutes (number 120)']],
      [
        'en',
        '24/7',
        ['24: duration 1440 minutes? (duration 1 days, number 24)', '7: duration 7 days? (number 7)'],
      ],
      [
        'en',
        '24/7/365',
        [
          '24: duration 1440 minutes? (duration 1 days, number 24)',
          '7: duration 7 days? (number 7)',
          '365: duration 365 days? (number 365)',
        ],
      ],
      ['en', '24 hours a day', ['24 hours a day: duration 1440 minutes? (duration 1 days, number 24)']],
      ['en', '7 days a week', ['7 days a week: duration 7 days? (number 7)']],
      ['en', '24-hour service', ['24-hour: duration 1440 minutes? (duration 1 days, number 24)']],
      ['en', '30 business days', ['30 business days: duration 30 business-days (number 30)']],
      ['fr', '30 jours ouvrables', ['30 jours ouvrables: duration 30 business-days (number 30)']],
      ['fr', '5 ans', ['5 ans: duration 60 months (number 5)']],
      ['fr', '24 h', ['24 h: duration 1440 minutes (time 00:00, duration 1 days, number 24)']],
      ['en', 'under-13s', ['13s: duration 156 months (number 13)']],
      ['en', '65s and over', ['65s: duration 780 months (number 65)']],
      ['en', 'every 6 months', ['6 months: duration 6 months (number 6)']],
      ['en', 'each day', ['day: duration 1 days?']],
      ['en', 'a fortnight', ['fortnight: duration 14 days? (duration 15 days)']],
      ['en', 'a week', ['week: duration 7 days? (duration 8 days)']],
      ['fr', 'par mois', ['mois: duration 1 months?']],
      ['fr', 'neuf ans', ['neuf ans: duration 108 months (number 9)']],
      ['en', '30 days to 60', ['30 days: duration 30 days (number 30)', '60: number 60']],
      ['fr', 'bimensuel', ['bimensuel: duration 0.5 months?']],
      ['fr', '124 heures', ['124 heures: duration 7440 minutes (number 124)']],
      ['fr', '24 heures', ['24 heures: duration 1440 minutes (time 00:00, duration 1 days, number 24)']],
    ];
    expect(misread(phrases)).toEqual([]);
  });
});

describe('percentages', () => {
  it('are the same in both languages', () => {
    expect(unequal(percentagePairs)).toEqual([]);
  });

  it('show when they are altered', () => {
    expect(unnoticed('percentage')).toEqual([]);
  });

  it('have one value, whatever the words', () => {
    const phrases: readonly Phrase[] = [
      ['en', '5%', ['5%: percentage 5% (number 5)']],
      ['en', 'five per cent', ['five per cent: percentage 5% (number 5)']],
      ['fr', '5 pour cent', ['5 pour cent: percentage 5% (number 5)']],
      ['fr', '2,5 %', ['2,5 %: percentage 2.5% (number 2.5)']],
      ['en', '5 %', ['5 %: percentage 5% (number 5)']],
      ['en', '5-10%', ['5: percentage 5% (number 5)', '10%: percentage 10% (number 10)']],
      ['en', '5 to 10 per cent', ['5: percentage 5% (number 5)', '10 per cent: percentage 10% (number 10)']],
      ['fr', 'de 5 à 10 %', ['5: percentage 5% (number 5)', '10 %: percentage 10% (number 10)']],
      ['fr', 'cinq pour cent', ['cinq pour cent: percentage 5% (number 5)']],
      ['en', '0.5%', ['0.5%: percentage 0.5% (number 0.5)']],
    ];
    expect(misread(phrases)).toEqual([]);
  });
});
