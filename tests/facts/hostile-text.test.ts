import { describe, expect, it } from 'vitest';
import { findFacts } from '../../src/facts/find-facts.ts';
import { languages } from '../../src/languages.ts';
import { processorTime } from '../support/processor-time.ts';

describe('hostile text ends promptly', () => {
  const size = 100_000;
  const patterns = [
    '7',
    ' ',
    '\u00a0',
    '1,',
    '111,',
    '111 ',
    '(',
    '(1',
    '1.',
    '1-',
    '1/',
    '@',
    'a@',
    '$1',
    '1%',
    'one ',
    'May 1, ',
  ]
    .concat([
      'two hundred ',
      'quatre-vingt-',
      '1 mai ',
      'ss. 1, ',
      'section 1 and 2, ',
      'Loi sur l’accès à ',
      '1 to ',
      'a.',
    ])
    .concat([
      '416-555-1234 ext ',
      'Privacy Act and ',
      '1 h ',
      '+1',
      '1 days ',
      'R.S.O. 1990, c. ',
      '1 A B C D ',
      '9/9/',
      '1 12 12 ',
      '7a) ',
      'half ',
      'points (a), (b) ',
      'section 5(1), (2), ',
      'third paragraph of ',
      'deux fois par ',
      'level I, I, ',
      '15th to the ',
      'half past one ',
      '1 heure trente ',
      'at 1, ',
      '1:50,000 ',
      'thirtieth of ',
    ]);

  it.each(patterns)('%j', (pattern) => {
    const text = pattern.repeat(Math.ceil(size / pattern.length));
    const time = processorTime(() => {
      for (const language of languages) {
        const facts = findFacts(text, language);
        expect(facts.every(({ start, end }) => start < end)).toBe(true);
      }
    });
    expect(time).toBeLessThan(5_000);
  });
});
