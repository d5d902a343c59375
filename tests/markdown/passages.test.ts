import { expect, it } from 'vitest';
import { allSections, type Body, type Passage, passagesOf } from '../../src/content/library.ts';
import { parsed } from '../support/library-from.ts';

const passages = (body: Body): Passage[] => [
  ...passagesOf(body.lead),
  ...allSections(body).flatMap(({ title, blocks }) => [title, ...passagesOf(blocks)]),
];

/** The places of a word in the file, found through the passages: `line:column` of each. */
function locationsOf(text: string, word: string): string[] {
  const body = parsed(text);
  return passages(body).flatMap((passage) =>
    [...passage.text.matchAll(new RegExp(word, 'g'))].map(({ index }) => {
      const { line, column } = body.locationIn(passage, index);
      return `${line}:${column}`;
    }),
  );
}

it.each([
  ['plain words', 'one two', '1:5'],
  ['the second line', 'one\nand two', '2:5'],
  ['a hard line break', 'one\\\ntwo', '2:1'],
  ['two spaces and a line break', 'one  \n  two', '2:3'],
  ['emphasis before it', '*one* and **some** two', '1:20'],
  ['emphasis around it', 'so ***two***', '1:7'],
  ['signs that are not emphasis', '2 * 3 * 4 two', '1:11'],
  ['a link before it', 'see [one](https://a.ca "two* w") two', '1:34'],
  ['a link with brackets before it', 'see [one [x]](<https://a.ca/a b>) two', '1:35'],
  ['a link by reference before it', 'see [one][r] and [r] two\n\n[r]: https://a.ca', '1:22'],
  ['a link around it', 'see [one two](https://a.ca)', '1:10'],
  ['an address before it', 'https://a.ca/x two', '1:16'],
  ['an address in angle brackets before it', '<https://a.ca/x> two', '1:18'],
  ['words in another language before it', '[one]{lang=fr} two', '1:16'],
  ['words in another language around it', '[one two]{lang=fr}', '1:6'],
  ['code before it', '`` a ` b `` two', '1:13'],
  ['an escape before it', 'a\\* \\\\ b\\two', '1:10'],
  ['an entity before it', 'a &amp; b&nbsp;two', '1:16'],
  ['an emoji before it', '🙂 two', '1:4'],
  ['a heading', '## One two {#x-a}', '1:8'],
  ['a list item', '- one\n- and two', '2:7'],
  ['a quotation in a list', '- one\n\n  > a\n  > two', '4:5'],
  ['a cell', '| a | b |\n| - | - |\n| x | two |', '3:7'],
  ['an image before it', '![one](a.png) two', '1:15'],
])('a word is found in the file after %s', (_, text, expected) => {
  expect(locationsOf(text, 'two')).toEqual([expected]);
});

it('tells cells with the same words apart', () => {
  expect(locationsOf('| two | two |\n| - | - |\n| two | two |', 'two')).toEqual(['1:3', '1:9', '3:3', '3:9']);
});

it('marks words in another language, code and bare addresses, and not the words of a link', () => {
  const [passage] = passages(parsed('[One]{lang=fr} `two` https://a.ca [four](https://b.ca)'));
  expect(
    passage?.marks.map(({ start, end, language }) => [passage.text.slice(start, end), language]),
  ).toEqual([
    ['One', 'fr'],
    ['two', undefined],
    ['https://a.ca', undefined],
  ]);
});
