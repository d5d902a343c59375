import type { Language, Localized } from '../languages.ts';
import { clausesIn } from '../text/sentences.ts';
import type { Candidate } from './exchanges.ts';
import { partGap } from './part-gap.ts';
import type { Placed } from './placed.ts';
import { recognizable } from './usual-translations.ts';

const respectively: Localized<RegExp> = {
  en: /\b(?:respectively|in that order)\b/i,
  fr: /\brespectivement\b|\bdans cet ordre\b/i,
};

/** Values of a clause, one beside the other, that belong to as many words of it, in their order. */
interface Series<One extends Placed> {
  readonly places: readonly One[];
  /** What each word of the clause is recognized by, in reading order. */
  readonly words: readonly ReadonlySet<string>[];
}

/**
 * “Logs and messages are kept for 45 and 120 days, respectively”: the words stand in the order of the other version, and the
 * values do not.
 *
 * @param gain what each of them weighs.
 */
export function turnedRespectively<One extends Placed>(
  lefts: readonly One[],
  rights: readonly One[],
  [left, right]: readonly [Language, Language],
  gain: number,
): readonly Candidate<One>[] {
  const others = seriesIn(rights, right);
  if (others.length === 0) return [];
  return seriesIn(lefts, left).flatMap((own) => {
    const other = others.find((series) => valuesOf(series) === valuesOf(own));
    if (!other || !areInOrder(own, other)) return [];
    const at = own.places.findIndex(({ value }, index) => value !== other.places[index]?.value);
    const [first, here] = [own.places[at], other.places[at]];
    const second = own.places.find(({ value }) => value === here?.value);
    const there = other.places.find(({ value }) => value === first?.value);
    return first && second && here && there ? [{ gain, places: [first, second, here, there] as const }] : [];
  });
}

function valuesOf({ places }: Series<Placed>): string {
  return places
    .map(({ value }) => value)
    .toSorted()
    .join('\n');
}

function seriesIn<One extends Placed>(places: readonly One[], language: Language): readonly Series<One>[] {
  const found: One[][] = [];
  for (const [index, place] of places.entries()) {
    const { passage } = place.occurrence;
    if (!respectively[language].test(passage.text)) continue;
    const previous = places[index - 1];
    const isNext =
      previous?.occurrence.passage === passage &&
      partGap(passage.text, previous.occurrence.end, place.occurrence) === 'list';
    if (isNext) found.at(-1)?.push(place);
    else found.push([place]);
  }
  return found.flatMap((series) => {
    const [first] = series;
    if (!first || series.length < 2) return [];
    const { passage, start } = first.occurrence;
    const clause = clausesIn(passage.text).find((span) => span.start <= start && start < span.end);
    const text = passage.text.slice(clause?.start, clause?.end);
    if (!respectively[language].test(text)) return [];
    return [{ places: series, words: wordsIn(text).map((word) => recognizable(word, language)) }];
  });
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}-]+/gu) ?? [];
}

/** Whether as many words as there are values are known in both, and stand in the same order. */
function areInOrder(left: Series<Placed>, right: Series<Placed>): boolean {
  const places = left.words
    .map((word) => right.words.findIndex((other) => [...word].some((sign) => other.has(sign))))
    .filter((place) => place >= 0);
  return (
    new Set(places).size >= left.places.length &&
    places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))
  );
}
