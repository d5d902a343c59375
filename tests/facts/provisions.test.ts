import { expect, it } from 'vitest';
import { provisionPairs } from './corpus/law.ts';
import { unequal } from './support/compare.ts';

it('provisions are the same in both languages', () => {
  expect(unequal(provisionPairs)).toEqual([]);
});
