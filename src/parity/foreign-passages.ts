import { type AnyVersion, type Block, type Passage, passagesOf } from '../content/library.ts';
import type { Place } from '../content/places.ts';
import type { Language } from '../languages.ts';
import {
  fewestWords,
  foreignSentences,
  languageOfPassage,
  proseOf,
  voteOnLanguage,
} from './language-vote.ts';
import { type Part, partsOf } from './parts.ts';

/** Text of a page that is not in the page's language. */
export interface ForeignText {
  readonly part: Part;
  readonly text: string;
  /** The language it is in. */
  readonly language: Language;
  place(): Place;
}

const known = new WeakMap<AnyVersion, readonly ForeignText[]>();

/** Passages and sentences of a version, of twelve words or more, that are in another language and not marked so. */
export function foreignTexts(version: AnyVersion): readonly ForeignText[] {
  const present = known.get(version);
  if (present) return present;
  const found = partsOf(version).flatMap((part) =>
    groupsOf(part).flatMap((group) => judge(version, part, group)),
  );
  known.set(version, found);
  return found;
}

function judge(version: AnyVersion, part: Part, group: readonly Passage[]): readonly ForeignText[] {
  const [passage] = group;
  if (!passage) return [];
  const language = group.length === 1 ? languageOfPassage(passage) : languageOfAll(group);
  if (language !== undefined && language !== version.language)
    return [{ part, text: passage.text, language, place: () => passage.place }];
  if (group.length > 1) return [];
  return foreignSentences(passage, version.language).map((sentence) => ({
    part,
    text: passage.text.slice(sentence.start, sentence.end),
    language: sentence.language,
    place: () => version.body.placeIn(passage, sentence.start),
  }));
}

function languageOfAll(group: readonly Passage[]): Language | undefined {
  const { words, language } = voteOnLanguage(group.map(proseOf).join('\n'));
  return words >= fewestWords ? language : undefined;
}

/** Long passages by themselves; the short ones of a list or table together, since each alone tells too little. */
function groupsOf({ section, blocks }: Part): readonly (readonly Passage[])[] {
  const groups: Passage[][] = [];
  const add = (passages: readonly Passage[]): void => {
    const isLong = ({ text }: Passage): boolean => text.length > 60;
    groups.push(...passages.filter(isLong).map((passage) => [passage]));
    const short = passages.filter((passage) => !isLong(passage));
    if (short.length > 0) groups.push(short);
  };
  if (section) add([section.title]);
  const visit = (block: Block): void => {
    if (block.type === 'quote') block.blocks.forEach(visit);
    else add(passagesOf([block]));
  };
  blocks.forEach(visit);
  return groups;
}

/** Where a version says the same words: equal but for spaces, quotation marks and the like. */
export function sameWords(version: AnyVersion, text: string): Passage | undefined {
  const wanted = lettersOf(text);
  return passagesOfVersion(version).find((candidate) => lettersOf(candidate.text).includes(wanted));
}

/**
 * Short texts that both versions have word for word, and that are plainly in the other language: an item left as it
 * was. Their sameness makes up for their few words.
 */
export function shortSameTexts(
  version: AnyVersion,
  counterpart: AnyVersion,
): readonly (ForeignText & { readonly same: Passage })[] {
  const others = new Map(passagesOfVersion(counterpart).map((passage) => [lettersOf(passage.text), passage]));
  return partsOf(version).flatMap((part) =>
    passagesOf(part.blocks).flatMap((passage) => {
      const same = passage.text.length > 14 ? others.get(lettersOf(proseOf(passage))) : undefined;
      if (!same) return [];
      const { words, language } = voteOnLanguage(proseOf(passage), 'few');
      if (words >= fewestWords || language !== counterpart.language) return [];
      return [{ part, text: passage.text, language, place: () => passage.place, same }];
    }),
  );
}

function passagesOfVersion(version: AnyVersion): readonly Passage[] {
  return partsOf(version).flatMap(({ section, blocks }) => [
    ...(section ? [section.title] : []),
    ...passagesOf(blocks),
  ]);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
