import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages.ts';
import {
  type ProtectedRanges,
  type TypographyEdit,
  type TypographyProfile,
  typographyProfiles,
} from '../../src/typography/edit.ts';
import { applyEdits, typeset, typographyOf } from '../../src/typography/typography.ts';

const pieces = [
  ...[
    'le',
    'La',
    'de',
    'l',
    "l'",
    'l’',
    "qu'",
    'nous',
    'mot',
    'liste',
    'M.',
    'Mme',
    'Roy',
    'art.',
    'no',
    'chap.',
    'P-39.1',
    'F.31',
  ],
  ...[
    'article',
    'jours',
    'ans',
    'janvier',
    'mars',
    'au',
    'du',
    'h',
    'H',
    'km',
    'm',
    'Go',
    'US',
    'M$',
    'millions',
    'membres',
    'sur',
  ],
  ...[
    '1',
    '2',
    '10',
    '16',
    '30',
    '38',
    '000',
    '100',
    '350',
    '1,000',
    '10,000',
    '1,000.50',
    '3.5',
    '2026',
    '1800',
    '(2)',
    '555-1234',
  ],
  ...[
    '%',
    '$',
    '€',
    '°C',
    ':',
    ';',
    '!',
    '?',
    '?!',
    '::',
    ',',
    '.',
    '...',
    '…',
    '«',
    '»',
    '"',
    '“',
    '”',
    "'",
    '’',
    '(',
    ')',
  ],
  ...[
    '—',
    '–',
    '-',
    '/',
    '\n',
    'https://x.ca/a?b',
    'a@b.ca',
    'www.x.ca',
    '{#id}',
    ':smile:',
    '10:30',
    'TLS 1.2',
    "'90s",
    '5"',
  ],
];
const gap = fc.constantFrom('', '', ' ', ' ', ' ', '  ', '\u00a0', '\u202f');
const fragments = fc
  .array(fc.tuple(fc.constantFrom(...pieces), gap), { maxLength: 14 })
  .map((parts) => parts.map(([piece, space]) => piece + space).join(''));
const anything = fc.oneof(
  { weight: 6, arbitrary: fragments },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...' \u00a0\u202f«»"\'’:;!?()$%1230 .,hlmde\n-') }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const setting: fc.Arbitrary<[Language, TypographyProfile]> = fc.oneof(
  fc.constant<[Language, TypographyProfile]>(['en', 'fr-CA']),
  fc.constantFrom(...typographyProfiles).map((profile): [Language, TypographyProfile] => ['fr', profile]),
);
const runs = { numRuns: Number(process.env['TYPOGRAPHY_RUNS'] ?? 4_000) };
const withText = (edits: readonly TypographyEdit[]): readonly TypographyEdit[] =>
  edits.filter(({ text }) => text !== undefined);

describe('whatever the text', () => {
  it('asks for nothing more once its edits are made', () => {
    fc.assert(
      fc.property(anything, setting, (text, [language, profile]) => {
        const done = applyEdits(text, typographyOf(text, language, profile));
        expect(withText(typographyOf(done, language, profile))).toEqual([]);
      }),
      runs,
    );
  });

  it('typesets once and for all, and only signs and spaces', () => {
    fc.assert(
      fc.property(anything, setting, (text, [language, profile]) => {
        const set = typeset(text, language, profile);
        expect(typeset(set, language, profile)).toBe(set);
        const plain = (written: string): string =>
          written
            .replace(/[\u00a0\u202f]/g, ' ')
            .replace(/[‘’]/g, "'")
            .replace(/[“”]/g, '"')
            .replace(/…/g, '...');
        expect(plain(set)).toBe(plain(text));
      }),
      runs,
    );
  });

  it('gives edits in order, apart from each other, inside the text, that change something', () => {
    fc.assert(
      fc.property(anything, setting, (text, [language, profile]) => {
        let done = 0;
        for (const edit of typographyOf(text, language, profile)) {
          expect(edit.start).toBeGreaterThanOrEqual(done);
          expect(edit.end).toBeGreaterThan(edit.start);
          expect(edit.end).toBeLessThanOrEqual(text.length);
          expect(edit.text).not.toBe(text.slice(edit.start, edit.end));
          if (edit.kind === 'no-break-space') expect(text.slice(edit.start, edit.end)).toBe(' ');
          done = edit.end;
        }
      }),
      runs,
    );
  });

  it('never edits what is not to be touched', () => {
    const withRanges = fc
      .tuple(fragments, fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })), { maxLength: 3 }))
      .map(([text, parts]): [string, ProtectedRanges] => [
        text,
        parts
          .map(([start, length]) => ({ start, end: Math.min(start + length, text.length) }))
          .filter(({ start, end }) => start < end),
      ]);
    fc.assert(
      fc.property(withRanges, setting, ([text, protectedRanges], [language, profile]) => {
        for (const edit of typographyOf(text, language, profile, protectedRanges)) {
          for (const { start, end } of protectedRanges)
            expect(edit.end <= start || edit.start >= end).toBe(true);
        }
      }),
      runs,
    );
  });
});
