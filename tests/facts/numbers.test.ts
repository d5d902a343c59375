import { describe, expect, it } from 'vitest';
import { numberPairs } from './corpus/figures.ts';
import { misread, type Phrase, unequal, unnoticed } from './support/compare.ts';

describe('numbers', () => {
  it('are the same in both languages', () => {
    expect(unequal(numberPairs)).toEqual([]);
  });

  it('show when they are altered', () => {
    expect(unnoticed('number')).toEqual([]);
  });

  it('have one value, whatever the words', () => {
    const phrases: readonly Phrase[] = [
      ['en', 'A fifth of June requests came late.', ['fifth: number 5?']],
      ['en', 'once every three years', ['once: number 1?', 'three years: duration 36 months (number 3)']],
      ['en', 'the 1990s', ['1990s: number 1990']],
      ['en', 'the nineties', ['nineties: number 90? (number 1990, number 2090)']],
      ['fr', 'les années 90', ['90: number 90 (number 1990, number 2090)']],
      ['en', '2019-20', ['2019: number 2019', '20: number 2020']],
      ['en', '2019-19', ['2019: number 2019', '19: number 19']],
      ['en', '1999-00', ['1999: number 1999', '00: number 2000']],
      ['en', '1:50,000', ['1:50,000: number 1:50000 (number 50000)']],
      ['en', 'from 9 to 5', ['9: number 9 (time 09:00, time 21:00)', '5: number 5 (time 05:00, time 17:00)']],
      ['en', 'One Yonge Street', ['One: number 1? (postal-address street:1)']],
      ['en', 'Level II', ['II: number 2']],
      ['en', 'Chapter IV', ['IV: number 4']],
      ['en', 'a second motion', ['second: number 2?']],
      ['en', 'the second Tuesday', ['second: number 2']],
      ['en', 'every second Tuesday', ['second: number 2?']],
      ['en', 'a dozen', ['dozen: number 12?']],
      ['en', 'a couple of weeks', ['couple: number 2? (duration 14 days)']],
      ['en', 'both', ['both: number 2 of them? (number 2)']],
      ['fr', 'les deux', ['deux: number 2?']],
      ['en', 'tri-council', ['tri: number 3?']],
      ['fr', 'neuvième principe', ['neuvième: number 9? (statute section:9)']],
      ['en', 'one in four', ['one: number 1?', 'four: number 4 (percentage 25%, number 0.25)']],
      ['en', '1 in 1000', ['1: number 1', '1000: number 1000 (percentage 0.1%, number 0.001)']],
      ['fr', 'un sur quatre', ['un: number 1?', 'quatre: number 4 (percentage 25%, number 0.25)']],
      ['fr', 'un vendredi sur deux', ['un: number 1?', 'deux: number 2? (percentage 50%, number 0.5)']],
      ['en', '13 p.m.', ['13: number 13']],
      ['en', 'ratio of 1:10', ['1:10: number 1:10 (number 10)']],
      ['fr', 'un rapport de 1 pour 10', ['un: number 1?', '1 pour 10: number 1:10 (number 10)']],
      ['en', '1 for every 5 children', ['1 for every 5: number 1:5 (number 5)']],
      ['en', '1/25,000', ['1/25,000: number 1:25000 (number 25000)']],
      ['en', 'the 15th to the 21st century', ['15th: number 15?', '21st: number 21?']],
      ['en', '3rd parties', ['3rd: number 3?']],
      ['en', 'the 5th use', ['5th: number 5']],
      ['fr', 'le 5e usage', ['5e: number 5']],
      ['en', '123-456-789', ['123-456-789: number 123456789']],
      ['en', '1800 437 737', ['1800 437 737: number 1800437737']],
      [
        'en',
        'at 11, 1 and 3',
        [
          '11: number 11 (time 11:00, time 23:00)',
          '1: number 1 (time 01:00, time 13:00)',
          '3: number 3 (time 03:00, time 15:00)',
        ],
      ],
      ['en', 'at 3', ['3: number 3 (time 03:00, time 15:00)']],
      [
        'en',
        'from 9 to 5 daily',
        [
          '9: number 9 (time 09:00, time 21:00)',
          '5: number 5 (time 05:00, time 17:00)',
          'daily: duration 1 days?',
        ],
      ],
      ['en', 'one of the 12 members', ['one: number 1?', '12: number 12']],
      ['fr', 'une dizaine de jours', ['une: number 1?', 'dizaine: number 10? (duration 10 days)']],
      ['fr', 'une douzaine', ['une: number 1?', 'douzaine: number 12?']],
      ['en', 'the second of two', ['second: number 2?', 'two: number 2']],
      ['fr', 'le second', ['second: number 2?']],
      ['en', 'SHA-256', ['256: number 256?']],
      ['en', 'RSA-2048', ['2048: number 2048']],
      ['en', 'A/5', ['5: number 5?']],
      ['en', 'no.5', ['5: number 5']],
      ['en', 'no.5-A', ['5: number 5']],
      ['en', '5-A', ['5: number 5?']],
      ['en', '5-a', ['5: number 5']],
      ['en', 'A5', ['5: number 5?']],
      ['en', '5 -A', ['5: number 5']],
      ['en', 'A fifth of June requests', ['fifth: number 5?']],
      ['en', 'SOR-2004', ['2004: number 2004?']],
      ['en', 'one third', ['one: number 1?', 'third: number 3?']],
      ['en', 'one and a half', ['one and a half: number 1.5']],
      ['fr', 'un tiers des voix', ['un: number 1?', 'tiers: number 1/3? (number 1)']],
      ['en', 'third paragraph of section 5', ['third: number 3?', 'section 5: statute section:5.3']],
      [
        'fr',
        'le troisième alinéa de l’article 5',
        ['troisième: number 3?', 'article 5: statute section:5.3'],
      ],
      ['en', 'R.R.O. 1990, Reg. 823', ['1990: number 1990', '823: number 823']],
      ['fr', 'Règl. 823, R.R.O. 1990', ['823: number 823', '1990: number 1990']],
      ['en', 'RR 2', ['2: number 2']],
      ['en', '90210', ['90210: number 90210']],
      ['en', 'x. 22', ['22: number 22']],
      ['en', '911', ['911: number 911']],
      ['fr', '2025-13-01', ['2025-13-01: number 20251301']],
      ['en', '2025-13-01', ['2025-13-01: number 20251301']],
      ['en', 'summer 2025', ['2025: number 2025']],
    ];
    expect(misread(phrases)).toEqual([]);
  });
});
