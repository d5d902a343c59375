import { blankOut } from '../content/blank-out.ts';
import { type AnyVersion, type Block, type Passage, passagesOf, type Section } from '../content/library.ts';
import type { Location } from '../content/location.ts';
import { pageTexts } from '../content/section-text.ts';
import type { Language } from '../languages.ts';
import { memoize } from '../memo.ts';
import { detectLanguage, fewestWords } from '../text/detect-language.ts';
import { firstFrom } from '../text/first-from.ts';
import { composed } from '../text/fold.ts';
import { foreignSentences, languageOfPassage } from './passage-language.ts';

/** Text of a page that is not in the page's language. */
export interface ForeignText {
  /** The section it is in; undefined before the first heading. */
  readonly section: Section | undefined;
  readonly text: string;
  /** The language it is in. */
  readonly language: Language;
  location(): Location;
}

/** Passages and sentences of a version, of twelve words or more, that are in another language and not marked so. */
export const foreignTexts = memoize((version: AnyVersion): readonly ForeignText[] =>
  pageTexts(version.body).flatMap(({ section, blocks }) =>
    groupsOf(section, blocks).flatMap((group) => judge(version, section, group)),
  ),
);

function judge(
  version: AnyVersion,
  section: Section | undefined,
  group: readonly Passage[],
): readonly ForeignText[] {
  const [passage] = group;
  if (!passage) return [];
  const language = group.length === 1 ? languageOfPassage(passage, version.language) : languageOfAll(group);
  if (language !== undefined && language !== version.language)
    return [{ section, text: passage.text, language, location: () => passage.location }];
  if (group.length > 1) return [];
  return foreignSentences(passage, version.language).map((sentence) => ({
    section,
    text: passage.text.slice(sentence.start, sentence.end),
    language: sentence.language,
    location: () => version.body.locationIn(passage, sentence.start),
  }));
}

function languageOfAll(group: readonly Passage[]): Language | undefined {
  const { words, language } = detectLanguage(group.map((passage) => blankOut(passage)).join('\n'));
  return words >= fewestWords ? language : undefined;
}

/** Long passages by themselves; the short ones of a list or table together, since each alone tells too little. */
function groupsOf(section: Section | undefined, blocks: readonly Block[]): readonly (readonly Passage[])[] {
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
  const { passages, starts, letters, known } = lettersOfVersion(version);
  const wanted = lettersOf(text);
  if (!known.has(wanted)) {
    const at = letters.indexOf(wanted);
    known.set(wanted, at === -1 ? undefined : passages[firstFrom(starts, at + 1) - 1]);
  }
  return known.get(wanted);
}

/** The letters of all passages of a version, a line each, and where each starts; with what was looked for already. */
const lettersOfVersion = memoize(({ body }: AnyVersion) => {
  const passages = pageTexts(body).flatMap(({ withHeading }) => withHeading);
  const starts: number[] = [];
  let letters = '';
  for (const { text } of passages) {
    starts.push(letters.length);
    letters += `${lettersOf(text)}\n`;
  }
  return { passages, starts, letters, known: new Map<string, Passage | undefined>() };
});

/** What remains of a text without spaces, signs and capitals: equal for texts that say the same words. */
export function lettersOf(text: string): string {
  return composed(text)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
