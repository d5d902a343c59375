import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/content/library.ts';
import {
  detectLanguage,
  foreignSentences,
  languageOfPassage,
  proseOf,
} from '../../src/parity/detect-language.ts';
import { parsed } from '../support/library-from.ts';

/** The one passage of a paragraph. */
function passage(text: string): Passage {
  const [only] = parsed(text).lead[0]?.passages ?? [];
  if (!only) throw new Error('no passage');
  return only;
}

const english =
  'We keep what you send us for as long as the law asks, and then we delete all of it from our systems.';
const french =
  'Nous conservons ce que vous nous envoyez aussi longtemps que la loi le demande, puis nous le supprimons.';

describe('the language of a text', () => {
  it.each([
    [english, 'en'],
    [french, 'fr'],
    ['NOUS NE RECUEILLONS pas de renseignements sur les visiteurs de ce site', 'fr'],
    ['Nous ne gardons rien de ce que vous e\u0301crivez dans les formulaires du site', 'fr'],
    ['Canadian Union of Public Employees, Local 79, and the City of Toronto', undefined],
    ['privacy officer telephone address', undefined],
    ['', undefined],
    // As many words of one as of the other.
    ['We keep it for the law; nous le gardons pour la loi and more of that, puis rien', undefined],
  ])('%s: %s', (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it('counts words, and those that hold sentences together', () => {
    expect(detectLanguage('We keep the file, et le dossier.')).toMatchObject({
      words: 7,
      counts: { en: 2, fr: 2 },
    });
  });

  it('takes fewer words where something else speaks for the language', () => {
    const text = 'keep your files with the office';
    expect(detectLanguage('files of the office', 'few').language).toBe('en');
    expect(detectLanguage('files of the office').language).toBeUndefined();
    expect(detectLanguage(text, 'few').language).toBe('en');
  });
});

describe('a passage in another language than its page', () => {
  it('is told from one in its own, and from one of too few words', () => {
    expect(languageOfPassage(passage(french), 'en')).toBe('fr');
    expect(languageOfPassage(passage(english), 'en')).not.toBe('fr');
    expect(languageOfPassage(passage(english), 'fr')).toBe('en');
    expect(
      languageOfPassage(passage('Nous ne gardons rien de ce que vous écrivez ici, pas même les noms.'), 'en'),
    ).toBe('fr');
    expect(languageOfPassage(passage('Nous ne gardons rien de ce que vous écrivez ici même.'), 'en')).toBe(
      undefined,
    );
  });

  it('may be a sentence of it, which is told by its place', () => {
    const mixed = passage(`${english} ${french}`);
    expect(
      foreignSentences(mixed, 'en').map(({ start, end, language }) => [
        mixed.text.slice(start, end),
        language,
      ]),
    ).toEqual([[french, 'fr']]);
    expect(foreignSentences(passage(`${english} ${english}`), 'en')).toEqual([]);
    expect(foreignSentences(passage(`${english} Nous le gardons dans les dossiers.`), 'en')).toEqual([]);
  });

  it('is left alone where it is marked', () => {
    expect(foreignSentences(passage(`${english} [${french}]{lang=fr}`), 'en')).toEqual([]);
    expect(proseOf(passage('See `a_b`, [le mot]{lang=fr} and the rest.'))).toBe('See  ,   and the rest.');
  });
});
