import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Document } from 'yaml';
import { readYaml } from '../../src/content/yaml.ts';

/** What stands in the source where the text at the key `a` is said to have these words. */
const foundAt = (yaml: string, words: string): string => {
  const read = readYaml(yaml, 'a.yaml');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const text = String(read.mapping.value['a']).trim();
  const { line, column } = read.mapping.textLocations(['a'])(text.indexOf(words));
  return (yaml.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + words.length);
};

it.each([
  ['plain', 'a: One two cookies here.\n'],
  ['double quotation marks', 'a: "One two cookies here."\n'],
  ['single quotation marks', "a: 'One two cookies here.'\n"],
  ['white space around it', 'a: "  One two cookies here. "\n'],
  ['escapes before it', 'a: "\\"One\\" \\u00e9t\\xe9 \\U0001F36A\\ttwo cookies here."\n'],
  ['doubled single quotation marks before it', "a: 'It''s two cookies here.'\n"],
  ['a folded plain text', 'a: One\n  two   \n  cookies here.\n'],
  ['a folded text in quotation marks', 'a: "One\n\n   two \\\n   cookies here."\n'],
  ['a folded block', 'a: >-\n  One\n  two\n\n  cookies here.\n'],
  ['a literal block', 'a: |\n    One\n      two\n    cookies here.\n'],
])('finds words in the source: %s', (_, yaml) => {
  expect(foundAt(yaml, 'cookies here')).toBe('cookies here');
});

it('finds a word in whatever the program itself would write', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
      fc.integer({ min: 20, max: 100 }),
      (before, type, lineWidth) => {
        const document = new Document({ a: `${before} zebra` });
        const scalar = document.get('a', true);
        Object.assign(scalar as object, { type });
        const yaml = document.toString({ lineWidth });
        expect(foundAt(yaml, 'zebra')).toBe('zebra');
      },
    ),
  );
});
