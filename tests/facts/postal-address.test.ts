import { describe, expect, it } from 'vitest';
import { findPostalCodes, hasPostalAddress } from '../../src/facts/postal-address.ts';

describe('postal codes', () => {
  it.each(['M3B 3P8', 'M3B3P8', 'm3b 3p8', 'M3B\u00a03P8', 'M3B\u202f3P8', 'M3B-3P8'])('%s', (written) => {
    const text = `Toronto (Ontario) ${written}, Canada`;
    expect(findPostalCodes(text)).toEqual([{ value: 'M3B3P8', text: written, offset: 18 }]);
  });

  it.each([
    ['a letter that is never used', 'D3B 3P8'],
    ['a letter that is never used', 'M3O 3P8'],
    ['a first letter that is never used', 'W3B 3P8'],
    ['a longer word', 'XM3B 3P8'],
    ['more digits', 'M3B 3P84'],
    ['two spaces', 'M3B  3P8'],
    ['a code of the United States', '90210'],
  ])('not with %s: %s', (_, written) => {
    expect(findPostalCodes(`Toronto ${written}`)).toEqual([]);
  });
});

describe('a full postal address', () => {
  it.each([
    ['en', '100 Lesmill Road, Toronto ON M3B 3P8'],
    ['en', '100 Lesmill Road\nToronto, Ontario\nM3B 3P8'],
    ['en', '10451 – 170 Street NW, Edmonton AB T5P 4T2'],
    ['en', 'Suite 5, 12-100 Main Street, Whitehorse YT Y1A 2C6'],
    ['en', 'PO Box 100, Station A, Toronto ON M5W 1A1'],
    ['en', 'P.O. Box 100\nToronto ON M5W 1A1'],
    ['fr', '100, chemin Lesmill, Toronto (Ontario)  M3B 3P8'],
    ['fr', '10, rue Principale\nGatineau (Québec)  J8X 2K1'],
    ['fr', '1000,\u00a0rue\u00a0De\u00a0La\u00a0Gauchetière, Montréal (Québec) H3B\u00a04W5'],
    ['fr', 'C.P. 100, succ. A, Montréal (Québec) H3C 1A1'],
    ['fr', 'C. P. 100, Montréal (Québec) H3C 1A1'],
    ['fr', 'Case postale 100, Ottawa (Ontario) K1A 0B1'],
  ])('in %s: %s', (_, text) => {
    expect(hasPostalAddress(`Write to us: ${text}.`)).toBe(true);
  });

  it.each([
    ['a code alone', 'M3B 3P8'],
    ['a city and a code', 'Toronto ON M3B 3P8'],
    ['a street without code', '100 Lesmill Road, Toronto, Ontario'],
    ['a street after the code', 'M3B 3P8, 100 Lesmill Road'],
    ['a street without number', 'Lesmill Road, Toronto ON M3B 3P8'],
    ['a street far before the code', `100 Lesmill Road. ${'And so on. '.repeat(30)}M3B 3P8`],
  ])('is more than %s', (_, text) => {
    expect(hasPostalAddress(text)).toBe(false);
  });
});
