import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/content/library.ts';
import { foreignSentences, languageOfPassage } from '../../src/parity/passage-language.ts';
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
  });
});
