import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, readable } from '../../src/history/normalize.ts';

describe('what does not count as a change', () => {
  it.each([
    ['a paragraph set in lines again', 'Write to us\nby post.', 'Write to\nus by post.'],
    ['spaces and no-break spaces', 'dans 30\u00a0jours\u202f; «\u00a0oui\u00a0»', 'dans 30 jours; « oui »'],
    ['curly and straight quotation marks', '“Member” means', '"Member" means'],
    ['guillemets for quotation marks', '« membre »', '“membre”'],
    ['the shape of an apostrophe', 'l’union', "l'union"],
    ['the length of a dash', 'the union — our members', 'the union – our members'],
    ['a minus sign, or two hyphens', 'a − b -- c', 'a - b – c'],
    ['an ellipsis', 'and so on…', 'and so on...'],
    ['“1er” for “1”', 'le 1er janvier', 'le 1 janvier'],
    ['a raised “er”', 'le 1ᵉʳ janvier', 'le 1er janvier'],
    ['how an accent is encoded', 'te\u0301moin', 'témoin'],
    ['how it is encoded, with a joiner between', 'te\u200d\u0301moin', 'témoin'],
    ['a soft hyphen, a byte-order mark, a joiner', '\ufeffin\u00adfor\u200dmation', 'information'],
    ['an invisible direction mark', 'a\u200eb', 'ab'],
    ['a control character', 'a\u0000b\u0085', 'ab'],
  ])('%s', (_what, before, after) => {
    expect(comparable(after)).toBe(comparable(before));
  });
});

describe('what counts', () => {
  it.each([
    ['a word', 'may collect', 'must collect'],
    ['a digit', '30 days', '60 days'],
    ['a capital', 'the act', 'the Act'],
    ['an accent', 'salarie', 'salarié'],
    ['a mark at the end', 'Stop.', 'Stop?'],
    ['a comma', 'members, staff', 'members staff'],
    ['a 1 in front of another word', 'le 1er', 'le 1re'],
    ['a decimal point', '1.5 $', '15 $'],
    ['an emoji', 'yes ✅', 'yes ❌'],
    ['words in another order', 'use and sell', 'sell and use'],
  ])('%s', (_what, before, after) => {
    expect(comparable(after)).not.toBe(comparable(before));
  });
});

/** Letters, marks and spaces in all their forms, and anything at all. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          ' ',
          '\n',
          '\u00a0',
          '\u202f',
          '\u3000',
          '\t',
          '-',
          '–',
          '−',
          '“',
          '’',
          '…',
          '1',
          'er',
          '1er',
          '1ᵉʳ',
        ],
        ...[
          'a',
          'é',
          'e\u0301',
          'œ',
          '\u00ad',
          '\ufeff',
          '\u200b',
          '\u0300',
          '\u0085',
          '\ud83d\ude00',
          '\ud800',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('readable text', () => {
  it('is one line for each paragraph, without a space or a mark too many', () => {
    expect(readable('  Write\u00a0 to\tus \n\n by\u200b post.\n')).toBe('Write to us\nby post.');
  });

  it('says the same as the text, and stays as it is when it is made again', () => {
    fc.assert(
      fc.property(text, (given) => {
        const once = readable(given);
        expect(readable(once)).toBe(once);
        expect(comparable(once)).toBe(comparable(given));
      }),
      { numRuns: 3000 },
    );
  });
});
