import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FactKind, factKinds } from '../../src/facts/fact.ts';
import { findFacts } from '../../src/facts/find-facts.ts';
import { assortedPairs } from './corpus/assorted.ts';
import { contactPairs } from './corpus/contact.ts';
import { longTexts } from './corpus/long-texts.ts';
import { factless } from './corpus/no-facts.ts';
import { misread, type Pair, type Phrase, unequal } from './support/compare.ts';
import { unanswered } from './support/unanswered.ts';

/** The tests of the finder of each kind, by its file. */
const finderTests: Readonly<Record<FactKind, string>> = {
  telephone: 'telephone-numbers',
  email: 'addresses-in-text',
  'postal-address': 'street-addresses',
  date: 'dates',
  time: 'times',
  duration: 'quantities',
  amount: 'money',
  percentage: 'quantities',
  length: 'lengths',
  statute: 'statute-names',
  number: 'numbers',
};

it('each kind of fact is tested by the name of its finder', () => {
  const untested = factKinds.filter(
    (kind) =>
      !existsSync(new URL(`../../src/facts/${finderTests[kind]}.ts`, import.meta.url)) ||
      !existsSync(new URL(`${finderTests[kind]}.test.ts`, import.meta.url)),
  );
  expect(untested).toEqual([]);
});

describe('facts of several kinds', () => {
  it.each<[string, readonly Pair[]]>([
    ['contact details', contactPairs],
    ['phrases of all sorts', assortedPairs],
  ])('%s are the same in both languages', (_, pairs) => {
    expect(unequal(pairs)).toEqual([]);
  });
});

describe('what only looks like a fact', () => {
  it('asks for no answer', () => {
    const asking = factless.filter(([language, text]) =>
      findFacts(text, language).some(({ optional }) => !optional),
    );
    expect(asking).toEqual([]);
  });

  it('is none', () => {
    const phrases: readonly Phrase[] = [
      ['en', 'who may second a motion', []],
      ['en', 'third parties', []],
      ['en', '¾', []],
      ['en', 'by the hour', []],
      ['en', 'per annum', []],
      ['fr', 'tous les jours', []],
      ['en', 'a first-class letter', []],
      ['en', 'first name', []],
      ['fr', 'premier ministre', []],
      ['en', 'a@b', []],
    ];
    expect(misread(phrases)).toEqual([]);
  });
});

describe('a verb lends no number', () => {
  it.each([
    'A member may second a motion.',
    'It was seconded.',
    'two members who second the motion',
  ])('%s', (text) => {
    expect(findFacts(text, 'en').filter(({ optional }) => optional)).toEqual([]);
  });
});

describe('the end of a sentence is no street', () => {
  it.each([
    ['It is counted again every 12 months. When a court or a tribunal orders it, we stop.', '12 months'],
    ['It is kept for 15 years. Our Drive team can help.', '180 months'],
  ])('%s', (text, value) => {
    expect(findFacts(text, 'en').map((fact) => `${fact.kind} ${fact.value}`)).toEqual([`duration ${value}`]);
  });
});

describe.each(longTexts)('$name', ({ en, fr }) => {
  it('says the same in both languages', () => {
    expect(unanswered(en, fr)).toEqual({ en: [], fr: [] });
  });

  it('tells where each fact stands', () => {
    for (const [text, language] of [
      [en, 'en'],
      [fr, 'fr'],
    ] as const) {
      const facts = findFacts(text, language);
      expect(facts.length).toBeGreaterThan(5);
      let last = 0;
      for (const { start, end, text: written } of facts) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(written);
        last = end;
      }
    }
  });

  it('shows every digit that is changed', () => {
    const codes = /\b(?:AES-256|T4)\b/g;
    const missed: string[] = [];
    for (const [index, digit] of [...en.replaceAll(codes, (code) => code.replace(/\d/g, 'x'))].entries()) {
      if (!/\d/.test(digit)) continue;
      const altered = `${en.slice(0, index)}${(Number(digit) + 1) % 10}${en.slice(index + 1)}`;
      const { en: left, fr: right } = unanswered(altered, fr);
      if (left.length + right.length === 0) missed.push(altered.slice(Math.max(0, index - 20), index + 20));
    }
    expect(missed).toEqual([]);
  });
});

describe('the statements of the fixture', () => {
  const content = new URL('../fixtures/content/', import.meta.url);
  const sections = (organization: string, language: 'en' | 'fr'): string[] =>
    readFileSync(new URL(`${organization}/privacy.${language}.md`, content), 'utf8')
      .replace(/^---[\s\S]*?\n---\n/, '')
      .replace(/\]\([^)]*\)|\{#.*\}|[[*\\]/g, '')
      .split(/^(?=#+ )/m);
  const organizations = readdirSync(content, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'pages',
  );

  it.each(organizations.map(({ name }) => name))('%s says the same, section by section', (name) => {
    const french = sections(name, 'fr');
    for (const [index, section] of sections(name, 'en').entries())
      expect(unanswered(section, french[index] ?? '')).toEqual({ en: [], fr: [] });
  });
});
