import type { AnyVersion, Passage } from '../content/library.ts';
import { findPlaces, namesPlace, overlap, type Place, placeText } from '../facts/places.ts';
import { memoize } from '../memo.ts';
import type { LocatedWords } from './compare-wording.ts';
import { documentTexts, partText } from './part-text.ts';
import type { Part } from './parts.ts';
import { isLeftInOther } from './passage-language.ts';

/** A place that can tell where in a file it is named. */
interface LocatedPlace extends Place, LocatedWords {
  readonly passage: Passage;
}

/** What two parts that answer each other do not say alike of where something is, goes to or comes from. */
export interface PlaceDifference {
  readonly original: Part;
  readonly other: Part;
  /** A place of the original that the other version does not name, and one that stands for it there; or one of them. */
  readonly place: LocatedPlace | undefined;
  readonly found: LocatedPlace | undefined;
  /** One of the two is a part of the other: it may be meant. */
  readonly overlaps: boolean;
}

type PartPair = readonly [Part, Part];

/**
 * Compares the places that parts name, as sets: a language may say “there” or “that country” where the other repeats the
 * name. A place is missing where the whole document of the other version never names it, or where the sentence lists it
 * with another that both name.
 */
export function comparePlaces(pairs: readonly PartPair[]): readonly PlaceDifference[] {
  const texts = documentTexts(pairs, foldedText);
  return pairs.flatMap((pair) => differencesOf(pair, texts));
}

type Ask = () => string;

function differencesOf(
  [left, right]: PartPair,
  [leftText, rightText]: readonly [Ask, Ask],
): PlaceDifference[] {
  const [lefts, rights] = [placesOf(left), placesOf(right)];
  if (lefts.length + rights.length === 0) return [];
  const places = unnamed(lefts, right);
  let founds = unnamed(rights, left);
  if (places.length + founds.length === 0) return [];
  const common = { original: left, other: right };
  const differences: PlaceDifference[] = [];
  const alone: LocatedPlace[] = [];
  for (const place of places) {
    const found = founds.find((candidate) => answer(place, candidate));
    if (!found) {
      alone.push(place);
      continue;
    }
    founds = founds.filter((candidate) => candidate !== found);
    differences.push({ ...common, place, found, overlaps: overlap(place.code, found.code) });
  }
  for (const place of alone)
    if (isMissing(place, lefts, right, rightText))
      differences.push({ ...common, place, found: undefined, overlaps: false });
  for (const found of founds)
    if (isMissing(found, rights, left, leftText))
      differences.push({ ...common, place: undefined, found, overlaps: false });
  return differences;
}

/** A place that only stands beside something answers one that stands alike: “Dublin, Ireland”, a cell of a table. */
function answer(place: LocatedPlace, found: LocatedPlace): boolean {
  return place.firm === found.firm;
}

/** What may stand for a place whose name is known: “that country”, « à l’étranger ». */
const inOtherWords =
  /(?<![a-z])(?:(?:ce|ces|cet|cette) (?:pays|etat|territoire|province)|(?:that|this|these|those) (?:countr|nation|state|territor|provinc|jurisdiction)|countries|etranger|abroad|overseas|foreign|international)/;
/** The same for what is at home: “the province”, “nationwide”. */
const atHome = /(?<![a-z])(?:pays|countr|nation|provinc|territo|federal)/;

function isMissing(place: LocatedPlace, own: readonly LocatedPlace[], other: Part, document: Ask): boolean {
  if (!place.firm) return false;
  const text = foldedText(other);
  if (inOtherWords.test(text) || (place.code.startsWith('CA') && atHome.test(text))) return false;
  // “In Ontario, Canada” may be « en Ontario ».
  if (own.some(({ code }) => code !== place.code && overlap(code, place.code))) return false;
  if (!namesPlace(document(), place.code)) return true;
  return own.some(
    ({ passage, firm, code }) =>
      firm && passage === place.passage && code !== place.code && namesPlace(text, code),
  );
}

/** The places of one part that the other does not name at all, each once. */
function unnamed(places: readonly LocatedPlace[], other: Part): readonly LocatedPlace[] {
  const seen = new Set<string>();
  return places.filter(({ code }) => {
    if (seen.has(code)) return false;
    seen.add(code);
    return !namesPlace(foldedText(other), code);
  });
}

const foldedText = memoize((part: Part): string => placeText(partText(part, ({ text }) => text)));

function placesOf(part: Part): readonly LocatedPlace[] {
  const { version, section, units } = part;
  const passages = [...(section ? [section.title] : []), ...units.flatMap((unit) => unit.passages)];
  return passages.flatMap((passage) => placesOfPassage(passage, version));
}

function placesOfPassage(passage: Passage, { language, body }: AnyVersion): readonly LocatedPlace[] {
  const places = findPlaces(passage.text, language);
  if (places.length === 0) return [];
  if (isLeftInOther(passage, language)) return [];
  return places.map((place) => ({
    ...place,
    passage,
    length: place.text.length,
    location: () => body.locationIn(passage, place.start),
  }));
}
