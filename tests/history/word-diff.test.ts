import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChange } from '../../src/history/word-diff.ts';

describe('a change, word by word', () => {
  it.each([
    ['a word put for another', 'We may sell it.', 'We never sell it.', 'We [-may-] {+never+} sell it.'],
    ['a word added', 'We sell it.', 'We never sell it.', 'We {+never+} sell it.'],
    ['a word removed', 'We never sell it.', 'We sell it.', 'We [-never-] sell it.'],
    ['at the beginning', 'Members may ask.', 'Anyone may ask.', '[-Members-] {+Anyone+} may ask.'],
    ['at the end', 'It is kept for a year.', 'It is kept for good.', 'It is kept for [-a year-] {+good+}.'],
    ['of a mark', 'Do you agree.', 'Do you agree?', 'Do you agree[-.-] {+?+}'],
    ['of all there was', 'One.', '', '[-One.-]'],
    ['of nothing', '', 'One.', '{+One.+}'],
    [
      'with only the nearest words that stayed',
      'a b c d e f old g h i j k l',
      'a b c d e f new g h i j k l',
      '…c d e f [-old-] {+new+} g h i j…',
    ],
    [
      'two changes with a word between them, as one',
      'We collect names of members today.',
      'We gather names from members today.',
      'We [-collect names of-] {+gather names from+} members today.',
    ],
    [
      'two changes far apart',
      'One two three four five six seven eight nine ten eleven twelve.',
      'Uno two three four five six seven eight nine ten onze twelve.',
      '[-One-] {+Uno+} two three four five…seven eight nine ten [-eleven-] {+onze+} twelve.',
    ],
    ['of an address, whole', 'At a@b.ca now.', 'At a@c.ca now.', 'At [-a@b.ca-] {+a@c.ca+} now.'],
    [
      'of a link’s target',
      'the form (https://a.ca/x) below',
      'the form (https://a.ca/y) below',
      'the form ([-https://a.ca/x-] {+https://a.ca/y+}) below',
    ],
    ['between paragraphs', 'Cookies\nNone.', 'Cookies\nSome.', 'Cookies · [-None-] {+Some+}.'],
    ['with marks as they are now', 'the “old” e-mail', "the 'new' e‑mail", "the '[-old-] {+new+}' e‑mail"],
  ])('%s', (_what, before, after, shown) => {
    expect(describeChange(before, after)).toBe(shown);
  });

  it('shows nothing that only typography tells apart', () => {
    expect(describeChange('« Le 1er » — c’est 30 %.', '"Le 1" – c\'est 30%.')).not.toMatch(/\[-|\{\+/);
  });

  it('of a text that was written anew is its beginning and its end', () => {
    const shown = describeChange('old words. '.repeat(500), 'quite other things. '.repeat(500));
    expect(shown).toMatch(/^\[-old words.* … .*old words-\] \{\+quite other.* … .*things\+\}\.$/);
  });

  it('is short whatever changed, and quickly found', () => {
    const word = fc.constantFrom('a', 'bb', 'ccc', '.', 'x'.repeat(500), '\ud83d\ude00'.repeat(90), '\n');
    const words = fc.array(word, { maxLength: 300 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect([...describeChange(before, after)].length).toBeLessThan(320);
      }),
      { numRuns: 300 },
    );
    const long = Array.from({ length: 60_000 }, (_, index) => `w${index % 977}`);
    expect(describeChange(long.join(' '), long.toReversed().join(' ')).length).toBeLessThan(320);
  });
});
