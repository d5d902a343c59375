import { describe, expect, it } from 'vitest';
import { findPlaces, namesPlace, placeText } from '../../src/facts/places.ts';
import type { Language } from '../../src/languages.ts';

/** The codes of the places in a text; one that only stands beside something with a question mark. */
function placesIn(text: string, language: Language): string {
  return findPlaces(text, language)
    .map(({ code, firm }) => (firm ? code : `${code}?`))
    .join(' ');
}

describe('places', () => {
  it.each<[Language, string, string]>([
    ['en', 'stored in the United States, Canada and Ireland', 'US CA IE'],
    ['fr', 'conservées aux États-Unis, au Canada et en Irlande', 'US CA IE'],
    ['en', 'outside the EU/EEA', 'EU EEA'],
    ['fr', 'à l’extérieur de l’Union européenne ou de l’EEE', 'EU EEA'],
    ['en', 'residents of British Columbia', 'CA-BC'],
    ['fr', 'dans la province de l’Île-du-Prince-Édouard', 'CA-PE'],
    ['en', 'in Northern Ireland or in New Mexico', 'GB-NIR US-NM'],
    ['fr', 'en Irlande du Nord ou au Nouveau-Mexique', 'GB-NIR US-NM'],
    ['en', 'servers in Dublin, Ireland', 'IE?'],
    ['fr', 'des serveurs à Dublin (Irlande)', 'IE?'],
    ['en', 'United States', 'US?'],
  ])('in %s: %s', (language, text, expected) => {
    expect(placesIn(text, language)).toBe(expected);
  });

  it.each<[Language, string]>([
    ['en', 'the Government of Ontario and the Privacy Commissioner of Canada'],
    ['en', 'write to Canada Post, in Quebec City, from Ontario Health'],
    ['en', 'in Jersey, from Jordan, to Chad, in Georgia'],
    ['fr', 'le gouvernement de l’Ontario, la Loi du Canada, à Québec'],
    ['en', 'tell us'],
  ])('not in %s: %s', (language, text) => {
    expect(placesIn(text, language)).toBe('');
  });

  it.each<[string, string, boolean]>([
    ['US', 'Le droit américain s’applique.', true],
    ['US', 'Write to us.', false],
    ['US', 'Write to US law firms.', true],
    ['CA-QC', 'une entreprise québécoise', true],
    ['IE', 'in Northern Ireland', false],
    ['MX', 'au Nouveau-Mexique', false],
    ['JP', 'Japanese law', true],
    ['FR', 'Rédigé en français.', false],
    ['DE', 'une société allemande', true],
  ])('%s is named in “%s”: %s', (code, text, expected) => {
    expect(namesPlace(placeText(text), code)).toBe(expected);
  });
});
