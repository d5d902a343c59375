import { describe, expect, it } from 'vitest';
import { timePairs } from './corpus/when.ts';
import { misread, type Phrase, unequal, unnoticed } from './support/compare.ts';

describe('times', () => {
  it('are the same in both languages', () => {
    expect(unequal(timePairs)).toEqual([]);
  });

  it('show when they are altered', () => {
    expect(unnoticed('time')).toEqual([]);
  });

  it('have one value, whatever the words', () => {
    const phrases: readonly Phrase[] = [
      ['en', 'at noon', ['noon: time 12:00']],
      ['en', 'at midnight', ['midnight: time 00:00']],
      ['en', 'by 12 a.m.', ['12 a.m.: time 00:00']],
      ['en', '12 p.m.', ['12 p.m.: time 12:00']],
      ['en', 'from 9 a.m. to 5:30 p.m.', ['9 a.m.: time 09:00', '5:30 p.m.: time 17:30']],
      [
        'en',
        '8:30–16:30',
        ['8:30: time 08:30 (time 20:30, number 8:30)', '16:30: time 16:30 (number 16:30)'],
      ],
      [
        'fr',
        'de 8 h à 16 h 30',
        ['8 h: time 08:00 (duration 480 minutes, number 8)', '16 h 30: time 16:30 (duration 990 minutes)'],
      ],
      ['fr', 'à midi', ['midi: time 12:00']],
      ['fr', '17h', ['17h: time 17:00 (duration 1020 minutes, number 17)']],
      ['en', 'half past eight', ['half past eight: time 08:30 (time 20:30)']],
      ['en', 'quarter to nine', ['quarter to nine: time 08:45 (time 20:45)']],
      ['en', '9 to 5 p.m.', ['9: time 09:00', '5 p.m.: time 17:00']],
      ['en', '8:30–4:30 p.m.', ['8:30: time 08:30', '4:30 p.m.: time 16:30']],
      ['en', '11 to 1 p.m.', ['11: time 11:00', '1 p.m.: time 13:00']],
      ['en', '12 noon', ['12 noon: time 12:00']],
      ['en', '12 midnight', ['12 midnight: time 00:00']],
      ['en', "9 o'clock", ["9 o'clock: time 09:00 (time 21:00)"]],
      ['en', '9:00', ['9:00: time 09:00 (time 21:00, number 9:0)']],
      ['en', '21:00', ['21:00: time 21:00 (number 21:0)']],
      ['en', '24:00', ['24:00: time 00:00 (number 24:0)']],
      [
        'fr',
        'de 9 à 17 h',
        [
          '9: time 09:00 (duration 540 minutes, number 9)',
          '17 h: time 17:00 (duration 1020 minutes, number 17)',
        ],
      ],
      ['fr', '9 heures 30', ['9 heures 30: time 09:30 (duration 570 minutes)']],
      ['fr', 'midi et demi', ['midi et demi: time 12:30?']],
      ['fr', 'l’après-midi', ['midi: time 12:00?']],
      ['en', 'half past 8 p.m.', ['half past 8 p.m.: time 20:30']],
      ['en', 'a quarter to one p.m.', ['quarter to one p.m.: time 12:45']],
      ['en', 'a quarter after nine', ['quarter after nine: time 09:15 (time 21:15)']],
    ];
    expect(misread(phrases)).toEqual([]);
  });
});
