import { describe, expect, it } from 'vitest';
import { findBounds } from '../../src/facts/bounds.ts';
import { findCalendar } from '../../src/facts/calendar.ts';
import { findFacts } from '../../src/facts/find-facts.ts';
import { findRanks } from '../../src/facts/ranks.ts';
import { findRates } from '../../src/facts/rates.ts';
import type { Language } from '../../src/languages.ts';

const calendar = (text: string, language: Language): string[] =>
  findCalendar(text, language, findFacts(text, language)).map(
    ({ value, optional }) => `${value}${optional ? '?' : ''}`,
  );
const rates = (text: string, language: Language): string[] =>
  findRates(text, language, findFacts(text, language)).map(({ value }) => value);
const bounds = (text: string, language: Language): string[] =>
  findBounds(text, language, findFacts(text, language)).map(
    ({ bound, text: words, denied }) => `${bound}: ${words}${denied ? ' (denied)' : ''}`,
  );

describe('the calendar', () => {
  it.each([
    ['en', 'We look at it each April.', ['month:4']],
    ['en', 'You may ask. May we call? In May we close.', ['month:5']],
    ['en', 'They march from March to June, as may be.', ['month:3', 'month:6']],
    ['en', 'April 1, and in June 2026', []],
    ['en', 'Ask April Jones.', ['month:4?']],
    ['en', 'Monday to Friday', ['days:12345']],
    ['en', 'Mon.–Thu., Sat.', ['days:12346']],
    ['en', 'Mon.', []],
    ['en', 'Mon. to Thursday', ['days:1234']],
    ['en', 'between Monday and Thursday', ['days:1234']],
    ['en', 'Sunday to Tuesday', ['days:127']],
    ['en', 'Mondays, Wednesdays and on Fridays', ['days:135']],
    ['en', 'Monday, April 6, 2026, and Good Friday', ['days:1?', 'days:5?']],
    ['en', 'On Tuesday, 9 a.m. to 5 p.m.', ['days:2']],
    ['en', 'weekdays and weekends', ['days:12345?', 'days:67?']],
    ['en', 'He sat in the sun.', []],
    [
      'en',
      'the fall of the wall, each fall; a spring of water in the spring',
      ['season:autumn?', 'season:spring?'],
    ],
    ['fr', 'chaque avril, ou en Mars', ['month:4']],
    ['fr', 'du lundi au jeudi', ['days:1234']],
    ['fr', 'entre le lundi et le jeudi', ['days:1234']],
    ['fr', 'les lundis, mercredis et vendredis', ['days:135']],
    ['fr', 'le lundi 6 avril 2026, le lundi de Pâques', ['days:1?', 'days:1?']],
    ['fr', 'le mardi, de 9 h à 17 h', ['days:2']],
    ['fr', 'a été révisé l’été, cet été', ['season:summer?', 'season:summer?']],
    ['fr', 'les jours ouvrables, la fin de semaine', ['days:12345?', 'days:67?']],
  ] as const)('%s: %s', (language, text, found) => {
    expect(calendar(text, language)).toEqual(found);
  });
});

describe('rates', () => {
  it.each([
    ['en', '$14.75 a day', ['1 days']],
    ['en', 'a day later, within a week', []],
    ['en', 'once a week, daily, annually', ['7 days', '1 days', '12 months']],
    ['en', 'twice a year, 24 hours a day', []],
    ['en', '10 hours per week', ['7 days']],
    ['en', 'biweekly, every other month', ['any', 'any']],
    ['en', '$20/hr', ['60 minutes']],
    ['fr', '14,75 $ par jour', ['1 days']],
    ['fr', 'dans la journée, l’année suivante', []],
    ['fr', 'une fois par semaine, quotidiennement, tous les ans', ['7 days', '1 days', '12 months']],
    ['fr', 'deux fois par an, 24 heures par jour', []],
    ['fr', '12 $ de l’heure, une fois l’an', ['60 minutes', '12 months']],
    ['fr', 'bimensuel', ['any']],
  ] as const)('%s: %s', (language, text, found) => {
    expect(rates(text, language)).toEqual(found);
  });
});

describe('limits', () => {
  it.each([
    ['en', 'at least 30 days', ['least: at least 30 days']],
    ['en', 'kept for no more than 30 days', ['most: no more than 30 days']],
    ['en', 'not be kept for more than 30 days, unused for more than a day', []],
    ['en', 'It must not exceed 30 days.', ['most: not exceed 30 days']],
    ['en', 'not about children under 13', ['most: under 13 (denied)']],
    ['fr', 'pas sur les enfants de moins de 13 ans', []],
    ['en', 'if you have more than 30 days', ['least: more than 30 days']],
    ['en', 'within 30 days, after 60 days', ['earlier: within 30 days', 'later: after 60 days']],
    ['en', '13 years of age or older', ['least: 13 years of age or older']],
    ['en', 'Nobody may ask if not over 13 or under 12.', ['most: under 12 (denied)']],
    ['en', 'for 30 days', []],
    ['en', 'after June 1, by June 3', ['later: after June 1', 'earlier: by June 3']],
    ['fr', 'un avis d’au plus 30 jours', ['most: au plus 30 jours']],
    ['fr', 'N’excédant pas 5 %. Sans dépasser 7 %.', ['most: N’excédant pas 5 %', 'most: Sans dépasser 7 %']],
    ['fr', 'jamais plus de trois jours', ['most: jamais plus de trois jours']],
    ['fr', 'dans les 30 jours, dans 40 jours', ['earlier: dans les 30 jours']],
    ['fr', '18 ans et plus', ['least: 18 ans et plus']],
    ['fr', 'un maximum de trois', ['most: un maximum de trois']],
    ['fr', 'à compter du 1er juin', ['later: à compter du 1er juin']],
  ] as const)('%s: %s', (language, text, found) => {
    expect(bounds(text, language)).toEqual(found);
  });
});

describe('ranks', () => {
  it.each([
    ['en', 'in the fourth quarter, on the first floor', ['quarter 4']],
    ['en', 'after the 2nd reminder, by third parties', ['reminder 2']],
    ['fr', 'au quatrième trimestre, au premier étage', ['quarter 4']],
    ['fr', 'après le 2e rappel, par des tiers', ['reminder 2']],
  ] as const)('%s: %s', (language, text, found) => {
    expect(findRanks(text, language).map(({ value }) => value)).toEqual(found);
  });
});
