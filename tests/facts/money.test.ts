import { describe, expect, it } from 'vitest';
import { amountPairs } from './corpus/figures.ts';
import { misread, type Phrase, unequal, unnoticed } from './support/compare.ts';

describe('amounts', () => {
  it('are the same in both languages', () => {
    expect(unequal(amountPairs)).toEqual([]);
  });

  it('show when they are altered', () => {
    expect(unnoticed('amount')).toEqual([]);
  });

  it('have one value, whatever the words', () => {
    const phrases: readonly Phrase[] = [
      ['en', '$1.5 million', ['$1.5 million: amount 1500000 CAD (number 1500000)']],
      ['en', '$5', ['$5: amount 5 CAD (number 5)']],
      ['en', '$2.5M', ['$2.5M: amount 2500000 CAD (number 2.5)']],
      ['en', '$5M to $10M', ['$5M: amount 5000000 CAD (number 5)', '$10M: amount 10000000 CAD (number 10)']],
      ['en', '$5k', ['$5k: amount 5000 CAD (number 5)']],
      ['fr', '2,5 M$', ['2,5 M$: amount 2500000 CAD (number 2.5)']],
      ['fr', '2,5M$', ['2,5M$: amount 2500000 CAD (number 2.5)']],
      ['fr', 'un cent', ['un cent: amount 0.01 CAD? (number 1)']],
      ['fr', 'moins d’un cent la page', ['un cent: amount 0.01 CAD? (number 1)']],
      ['fr', 'vingt et un cents', ['vingt et un cents: amount 0.21 CAD (number 21)']],
      ['en', '1 cent', ['1 cent: amount 0.01 CAD (number 1)']],
      ['en', '5 cents', ['5 cents: amount 0.05 CAD (number 5)']],
      ['en', 'US$20', ['US$20: amount 20 USD (number 20)']],
      ['en', 'CAD 300', ['CAD 300: amount 300 CAD (number 300)']],
      ['en', '$10–20', ['$10: amount 10 CAD (number 10)', '20: amount 20 CAD (number 20)']],
      ['fr', '5 $', ['5 $: amount 5 CAD (number 5)']],
      ['fr', '1,5 million de dollars', ['1,5 million de dollars: amount 1500000 CAD (number 1500000)']],
      ['fr', '20 cents', ['20 cents: amount 0.2 CAD (number 20)']],
      ['fr', 'de 5 à 10 $', ['5: amount 5 CAD (number 5)', '10 $: amount 10 CAD (number 10)']],
      ['en', '$5 to $10', ['$5: amount 5 CAD (number 5)', '$10: amount 10 CAD (number 10)']],
      ['en', '$3 B', ['$3 B: amount 3000000000 CAD (number 3)']],
      ['en', '$20 US', ['$20 US: amount 20 USD (number 20)']],
      ['en', '£5', ['£5: amount 5 GBP (number 5)']],
      ['en', '50¢', ['50¢: amount 0.5 CAD (number 50)']],
      ['fr', '25 ¢', ['25 ¢: amount 0.25 CAD (number 25)']],
      ['fr', '20 $ US', ['20 $ US: amount 20 USD (number 20)']],
      ['en', 'five dollars ($5.00)', ['five dollars ($5.00): amount 5 CAD (number 5)']],
    ];
    expect(misread(phrases)).toEqual([]);
  });
});
