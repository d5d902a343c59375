import { describe, expect, it } from 'vitest';
import { emailPairs } from './corpus/contact.ts';
import { unequal, unnoticed } from './support/compare.ts';

describe('e-mail addresses', () => {
  it('are the same in both languages', () => {
    expect(unequal(emailPairs)).toEqual([]);
  });

  it('show when they are altered', () => {
    expect(unnoticed('email')).toEqual([]);
  });
});
