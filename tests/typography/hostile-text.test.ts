import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages.ts';
import { typographyOf } from '../../src/typography/typography.ts';
import { processorTime } from '../support/processor-time.ts';

describe('a text made to be slow', () => {
  const units = [
    ' ',
    '"',
    "'",
    '« ',
    ' »',
    '1',
    '1 ',
    '111 ',
    '1,000 ',
    '1%',
    '1-',
    'a ',
    'de ',
    '( ',
    ' )',
    '( x )',
  ];
  const more = [
    ' ,',
    ' :',
    '::',
    '{',
    '@',
    'a@',
    'a.aa',
    '/a ',
    "l'",
    "'a ",
    '"a ',
    '“a”',
    '$1',
    '10h30 ',
    'M. ',
    '&a',
    '...',
  ];
  it.each([...units, ...more])('%j, over and over', (unit) => {
    const text = `«${unit.repeat(100_000 / unit.length)}» a $1,000 :`;
    for (const language of languages) {
      const time = processorTime(() => void typographyOf(text, language, 'fr-CA'));
      expect(time).toBeLessThan(5_000);
    }
  });
});
