import { expect, it } from 'vitest';
import { findMojibake } from '../../src/text/mojibake.ts';

const asWindows1252 = (text: string): string => new TextDecoder('windows-1252').decode(Buffer.from(text));
const mended = (text: string): string => {
  let result = '';
  let done = 0;
  for (const { start, text: sequence, meant } of findMojibake(text)) {
    result += text.slice(done, start) + meant;
    done = start + sequence.length;
  }
  return result + text.slice(done);
};

const letters = 'àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÙÛÜŒÆ « » – — ’ “ ” … € ™ \u00a0\u202f';

it.each([
  ['Windows-1252', asWindows1252],
  ['ISO-8859-1', (text: string) => Buffer.from(text).toString('latin1')],
])('finds every letter and mark of French that was read as %s, and what each was', (_, misread) => {
  const text = [...letters].map((letter) => `x${letter}y`).join(' ');
  expect(mended(misread(text))).toBe(text);
});

it('finds an “à” whose no-break space has become an ordinary one', () => {
  expect(mended('jusquâ€™Ã la fin, Ã  lâ€™avance').replaceAll('  ', ' ')).toBe('jusqu’à la fin, à l’avance');
});

it.each([
  'Âge, GÂTEAU, Ânerie « Â »',
  'São Paulo, JOÃO, Ångström',
  letters,
  'pâte à la crème',
])('finds nothing in %s', (text) => {
  expect(findMojibake(text)).toEqual([]);
});
