import { describe, expect, it } from 'vitest';
import { datePairs } from './corpus/when.ts';
import { misread, type Phrase, unequal, unnoticed } from './support/compare.ts';

describe('dates', () => {
  it('are the same in both languages', () => {
    expect(unequal(datePairs)).toEqual([]);
  });

  it('show when they are altered', () => {
    expect(unnoticed('date')).toEqual([]);
  });

  it('have one value, whatever the words', () => {
    const phrases: readonly Phrase[] = [
      ['en', 'the thirty-first of July', ['thirty-first of July: date --07-31']],
      ['en', 'May 1', ['May 1: date --05-01']],
      ['en', 'in May 2025', ['May 2025: date 2025-05']],
      [
        'en',
        'on May 1st, 2025 and June 3, 2026',
        ['May 1st, 2025: date 2025-05-01', 'June 3, 2026: date 2026-06-03'],
      ],
      ['en', 'May 1 to 3, 2025', ['May 1: date 2025-05-01', '3, 2025: date 2025-05-03']],
      ['en', '2025-05-01', ['2025-05-01: date 2025-05-01']],
      ['en', 'since 2025-05', ['2025-05: date 2025-05']],
      ['fr', 'en 2011-12', ['2011: number 2011', '12: number 2012']],
      ['en', '2025/05/01', ['2025/05/01: date 2025-05-01']],
      ['en', '05/06/2025', ['05/06/2025: date 2025:05/06 (date 2025-05-06, date 2025-06-05)']],
      ['en', '13/06/2025', ['13/06/2025: date 2025-06-13']],
      ['fr', 'le 1er mai 2025', ['1er mai 2025: date 2025-05-01']],
      ['fr', 'du 3 au 5 juin 2025', ['3: date 2025-06-03', '5 juin 2025: date 2025-06-05']],
      ['fr', 'en mai 2025', ['mai 2025: date 2025-05']],
      ['en', 'May 2 and 3', ['May 2: date --05-02', '3: date --05-03']],
      ['en', '1 May 2025', ['1 May 2025: date 2025-05-01']],
      ['en', 'the 1st of May, 2025', ['1st of May, 2025: date 2025-05-01']],
      ['en', 'Monday, May 5, 2025', ['May 5, 2025: date 2025-05-05']],
      ['en', 'Jan. 5, 2025', ['Jan. 5, 2025: date 2025-01-05']],
      [
        'en',
        'May 31, 2025 to June 2, 2025',
        ['May 31, 2025: date 2025-05-31', 'June 2, 2025: date 2025-06-02'],
      ],
      ['fr', 'lundi 5 mai 2025', ['5 mai 2025: date 2025-05-05']],
      ['fr', 'le 5 janv. 2025', ['5 janv. 2025: date 2025-01-05']],
      ['fr', 'du 1er au 3 mai', ['1: date --05-01', '3 mai: date --05-03']],
      ['fr', 'le premier mai', ['premier mai: date --05-01']],
      ['en', 'May 1 to June 3, 2025', ['May 1: date 2025-05-01', 'June 3, 2025: date 2025-06-03']],
      ['en', 'May 1; we met on June 3, 2025', ['May 1: date --05-01', 'June 3, 2025: date 2025-06-03']],
      ['fr', 'du 1er mai au 3 juin 2025', ['1er mai: date 2025-05-01', '3 juin 2025: date 2025-06-03']],
      [
        'fr',
        'à 16 h 30, le 1er mai',
        ['16 h 30: time 16:30 (duration 990 minutes)', '1er mai: date --05-01'],
      ],
      ['en', '05/05/2025', ['05/05/2025: date 2025-05-05']],
      ['en', '13/13/2025', ['13: number 13', '13: number 13', '2025: number 2025']],
      ['en', '0/5/2025', ['0: number 0', '5: number 5', '2025: number 2025']],
      ['en', '5/40/2025', ['5: number 5', '40: number 40', '2025: number 2025']],
    ];
    expect(misread(phrases)).toEqual([]);
  });
});
