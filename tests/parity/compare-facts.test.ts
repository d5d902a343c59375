import { describe, expect, it } from 'vitest';
import { findFacts } from '../../src/facts/find-facts.ts';
import { compareFacts } from '../../src/parity/compare-facts.ts';

/** What two texts do not share: `en ≠ fr` for what differs, `en ≠` and `≠ fr` for what one of them lacks. */
function compared(en: string, fr: string): string[] {
  const { different, leftOnly, rightOnly } = compareFacts(findFacts(en, 'en'), findFacts(fr, 'fr'));
  return [
    ...different.map(([left, right]) => `${left.text} ≠ ${right.text}`),
    ...leftOnly.map(({ text }) => `${text} ≠`),
    ...rightOnly.map(({ text }) => `≠ ${text}`),
  ];
}

describe('equal facts', () => {
  it.each([
    ['no facts at all', 'Hello.', 'Bonjour.'],
    ['in another order', '30 days or $5', '5 $ ou 30 jours'],
    ['as often', '30 days, then 30 days', '30 jours, puis 30 jours'],
    [
      'a law that one of them names again',
      'PIPEDA applies; under PIPEDA, you may ask.',
      'La LPRPDE s’applique.',
    ],
    [
      'a provision named by steps',
      'section 7 of PIPEDA, paragraph (3)(d.1)',
      'l’alinéa 7(3)d.1) de la LPRPDE',
    ],
    ['and the other way around', 'paragraph 7(3)(d.1) of PIPEDA', 'l’article 7 de la LPRPDE, alinéa (3)d.1)'],
    ['a number that need not be said', 'both parents', 'les parents'],
    ['a week of eight days', 'within a week', 'dans les huit jours'],
  ])('%s', (_, en, fr) => {
    expect(compared(en, fr)).toEqual([]);
  });
});

describe('facts that differ', () => {
  it.each([
    ['once more on one side', '30 days, then 30 days', '30 jours', ['30 days ≠']],
    ['once more on the other', '30 days', '30 jours, puis 30 jours', ['≠ 30 jours']],
    ['the kinds that go together', '30 days, $5', '60 jours, 6 $', ['30 days ≠ 60 jours', '$5 ≠ 6 $']],
    ['a number that lost its unit', 'within 30 days', 'dans un délai de 60', ['30 days ≠ 60']],
    ['the same number with another unit', 'for 30 days', 'pendant 30 semaines', ['30 days ≠ 30 semaines']],
    ['one year and one month', 'for one year', 'pendant un mois', ['one year ≠ un mois']],
    [
      'beside a provision named by steps',
      'paragraph 7(3)(d.1) of PIPEDA, 30 days',
      'l’article 7 de la LPRPDE, alinéa (3)d.1), 60 jours',
      ['30 days ≠ 60 jours'],
    ],
    ['two ones against one', 'for one year and one day', 'pendant un mois', []],
    [
      'provisions before laws',
      'section 12 of PIPEDA',
      'l’article 13 de la LPRPDE',
      ['section 12 ≠ article 13'],
    ],
    ['a telephone number is no number', 'Call 416-555-0123.', 'Il y en a 417.', ['416-555-0123 ≠', '≠ 417']],
    ['a length of time that a unit alone does not answer', 'by the hour', 'pendant 30 jours', ['≠ 30 jours']],
  ])('%s', (_, en, fr, expected) => {
    expect(compared(en, fr)).toEqual(expected);
  });
});
