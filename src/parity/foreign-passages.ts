import { type AnyVersion, type Block, type Passage, passagesOf } from '../content/library.ts';
import type { Language } from '../languages.ts';
import { fewestWords, languageOfPassage, proseOf, voteOnLanguage } from './language-vote.ts';
import { type Part, partsOf } from './parts.ts';

/** Text of a page that is not in the page's language. */
export interface ForeignPassage {
  readonly part: Part;
  readonly passage: Passage;
  /** The language it is in. */
  readonly language: Language;
}

const known = new WeakMap<AnyVersion, readonly ForeignPassage[]>();

/** Passages of a version, of twelve words or more, that are in another language than the page and not marked so. */
export function foreignPassages(version: AnyVersion): readonly ForeignPassage[] {
  const present = known.get(version);
  if (present) return present;
  const found: ForeignPassage[] = [];
  for (const part of partsOf(version)) {
    for (const group of groupsOf(part)) {
      const [passage] = group;
      if (!passage) continue;
      const language = group.length === 1 ? languageOfPassage(passage) : languageOfAll(group);
      if (language !== undefined && language !== version.language) found.push({ part, passage, language });
    }
  }
  known.set(version, found);
  return found;
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

/** The same passage of a version in another one: equal but for spaces, quotation marks and the like. */
export function samePassage(version: AnyVersion, passage: Passage): Passage | undefined {
  const wanted = lettersOf(passage.text);
  for (const { section, blocks } of partsOf(version)) {
    for (const candidate of [...(section ? [section.title] : []), ...passagesOf(blocks)])
      if (candidate.text.length > 40 && lettersOf(candidate.text) === wanted) return candidate;
  }
  return undefined;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
