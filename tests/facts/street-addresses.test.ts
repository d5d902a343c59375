import { describe, expect, it } from 'vitest';
import { postalAddressPairs } from './corpus/contact.ts';
import { misread, type Phrase, unequal, unnoticed } from './support/compare.ts';

describe('postal addresses', () => {
  it('are the same in both languages', () => {
    expect(unequal(postalAddressPairs)).toEqual([]);
  });

  it('show when they are altered', () => {
    expect(unnoticed('postal-address')).toEqual([]);
  });

  it('have one value, whatever the words', () => {
    const phrases: readonly Phrase[] = [
      ['en', '100 Queen Street West', ['100: postal-address street:100 (number 100)']],
      ['fr', '100, rue Queen Ouest', ['100: postal-address street:100 (number 100)']],
      ['en', 'K1A 1H3', ['K1A 1H3: postal-address K1A1H3']],
      ['en', 'Suite 200', ['Suite 200: postal-address unit:200 (number 200)']],
      ['en', 'P.O. Box 500', ['P.O. Box 500: postal-address box:500 (number 500)']],
      ['fr', 'C.P. 500', ['C.P. 500: postal-address box:500 (number 500)']],
      ['en', '10025 182 Street NW', ['10025: postal-address street:10025 (number 10025)', '182: number 182']],
      ['en', '30 Victoria Street, 1st Floor', ['30: postal-address street:30 (number 30)', '1st: number 1']],
      ['fr', '100, chemin Lesmill', ['100: postal-address street:100 (number 100)']],
      ['en', 'Unit 5B', ['Unit 5B: postal-address unit:5 (number 5)']],
      ['en', 'M5V 2T6 and K1A1H3', ['M5V 2T6: postal-address M5V2T6', 'K1A1H3: postal-address K1A1H3']],
      ['en', 'SW1A 1AA', ['SW1A 1AA: postal-address SW1A1AA']],
    ];
    expect(misread(phrases)).toEqual([]);
  });
});
