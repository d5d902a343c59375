import { describe, expect, it } from 'vitest';
import { telephonePairs } from './corpus/contact.ts';
import { misread, type Phrase, unequal, unnoticed } from './support/compare.ts';

describe('telephone numbers', () => {
  it('are the same in both languages', () => {
    expect(unequal(telephonePairs)).toEqual([]);
  });

  it('show when they are altered', () => {
    expect(unnoticed('telephone')).toEqual([]);
  });

  it('have one value, whatever the words', () => {
    const phrases: readonly Phrase[] = [
      ['en', '416-555-0123 ext. 22', ['416-555-0123 ext. 22: telephone +14165550123;ext=22']],
      ['en', '1-800-268-7376', ['1-800-268-7376: telephone +18002687376']],
      ['fr', '416 555-0123, poste 22', ['416 555-0123, poste 22: telephone +14165550123;ext=22']],
      ['en', '+1 416 555 0123', ['+1 416 555 0123: telephone +14165550123']],
      ['en', '(416) 555-0123', ['(416) 555-0123: telephone +14165550123']],
      ['en', '416.555.0123', ['416.555.0123: telephone +14165550123']],
      ['en', '+44 20 7946 0958', ['+44 20 7946 0958: telephone +442079460958']],
      ['en', '555-0123', ['555-0123: telephone 5550123']],
      ['fr', '1 800 555-0123', ['1 800 555-0123: telephone +18005550123']],
      ['fr', '514 555-0123 (poste 4)', ['514 555-0123 (poste 4): telephone +15145550123;ext=4']],
    ];
    expect(misread(phrases)).toEqual([]);
  });
});
