import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/detect-language.ts';

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
