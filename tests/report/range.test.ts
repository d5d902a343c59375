import { expect, it } from 'vitest';
import { rangeOf } from '../../src/report/range.ts';

const sources = new Map([['a.md', 'one\r\ntwo words\r\n']]);
const region = (line: number, column: number, length: number, file = 'a.md') =>
  rangeOf({ location: { file, line, column }, length }, sources);

it.each<[string, Parameters<typeof region>, { column: number; endColumn: number }]>([
  ['what is meant', [2, 5, 5], { column: 5, endColumn: 10 }],
  ['one character where none is meant', [2, 5, 0], { column: 5, endColumn: 6 }],
  [
    'the rest of a line that is shorter than a finding takes it for',
    [2, 5, 99],
    { column: 5, endColumn: 10 },
  ],
  ['the end of a line that is shorter still', [1, 7, 2], { column: 4, endColumn: 4 }],
  ['what is meant in a file that was not read', [1, 1, 3, 'b.png'], { column: 1, endColumn: 4 }],
])('marks %s', (_, parameters, columns) => {
  expect(region(...parameters)).toEqual({ line: parameters[0], ...columns });
});
