import { describe, expect, it } from 'vitest';
import { isMessageKey, translatorFor } from '../../src/i18n/translator.ts';
import { languages } from '../../src/languages.ts';

const [english, french] = [translatorFor('en'), translatorFor('fr')];

describe('plural forms', () => {
  it.each([
    [0, '0 errors', '0 erreur'],
    [1, '1 error', '1 erreur'],
    [2, '2 errors', '2 erreurs'],
    [21, '21 errors', '21 erreurs'],
  ])('of %i', (count, inEnglish, inFrench) => {
    expect(english('report.errors', { count })).toBe(inEnglish);
    expect(french('report.errors', { count })).toBe(inFrench);
  });
});

describe('what is missing is a bug of ours and is never shown as blank', () => {
  it.each(languages)('a message, in %s', (language) => {
    const translate = translatorFor(language);
    for (const key of ['nothing.like.it', 'toString', 'report.errors', ''])
      expect(() => translate(key as never)).toThrow(key || 'missing');
  });

  it.each(languages)('a value, in %s', (language) => {
    const translate = translatorFor(language);
    expect(() => translate('sections/empty-section.empty')).toThrow('heading');
    expect(() => translate('sections/empty-section.empty', { title: 'Cookies' })).toThrow('heading');
  });

  it('a value, even after the same text went by under its right name', () => {
    english('sections/empty-section.empty', { heading: 'Cookies' });
    expect(() => english('sections/empty-section.empty', { title: 'Cookies' })).toThrow('heading');
  });
});

describe('values', () => {
  it('go where their name says, in whatever order they are given', () => {
    const [one, other] = [
      english('sections/empty-section.placeholder', { heading: 'A', text: 'B' }),
      english('sections/empty-section.placeholder', { text: 'A', heading: 'B' }),
    ];
    expect(one).toContain('“A” holds only a placeholder: “B”');
    expect(other).toContain('“B” holds only a placeholder: “A”');
  });

  it('are text: not messages, not placeholders, not HTML', () => {
    const heading = '$t(cli.bug) {{id}} $& <b>"&';
    for (const language of languages)
      expect(translatorFor(language)('sections/empty-section.empty', { heading })).toContain(heading);
  });

  it('may be empty or zero', () => {
    expect(english('sections/empty-section.empty', { heading: '' })).toContain('“”');
    expect(english('report.errors', { count: 0 })).toContain('0');
  });
});

it('languages do not mix', () => {
  expect(english('page.home')).not.toBe(french('page.home'));
  expect(translatorFor('en')).toBe(english);
  expect(english('page.home')).toBe(english('page.home'));
});

it('a key put together from data is known, or not', () => {
  expect(isMessageKey('sections/empty-section.empty')).toBe(true);
  expect(isMessageKey('report.errors')).toBe(true);
  expect(isMessageKey('sections/empty-section.nothing')).toBe(false);
  expect(isMessageKey('')).toBe(false);
});
