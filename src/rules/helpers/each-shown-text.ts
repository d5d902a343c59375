import { blankOut } from '../../content/blank-out.ts';
import type { AnyVersion, Block, Body, Library, Passage, Section } from '../../content/library.ts';
import type { Location } from '../../content/location.ts';
import { pageTexts } from '../../content/section-text.ts';
import { sourceLine } from '../../content/source-line.ts';
import type { LeftOverSign, ShownText } from '../../markdown/left-over/sign.ts';
import { memoize } from '../../memo.ts';
import { type Edit, eachDocument, type Report, type Subject } from '../engine/rule.ts';

/** A text as a page shows it, and where it comes from. */
export interface LocatedText extends ShownText {
  readonly passage: Passage;
  readonly section: Section | undefined;
}

/** No word of either language holds it; whatever stands beside it stands beside a letter. */
const hidden = 'ǁ';

/** Every text of a page as it is shown, in reading order; code and bare addresses are hidden. */
export const shownTexts = memoize((body: Body): readonly LocatedText[] => {
  const texts: LocatedText[] = [];
  const add = (passage: Passage, section: Section | undefined, isCell: boolean, opensItem: boolean): void => {
    const text = blankOut(passage, ({ language }) => language === undefined, hidden);
    texts.push({ passage, section, text, isCell, opensItem });
  };
  const visit = (block: Block, section: Section | undefined, opensItem = false): void => {
    for (const passage of block.passages) add(passage, section, block.type === 'row', opensItem);
    for (const [at, inner] of block.blocks.entries())
      visit(inner, section, block.type === 'item' && at === 0);
  };
  for (const { section, blocks } of pageTexts(body)) {
    if (section) add(section.title, section, false, false);
    for (const block of blocks) visit(block, section);
  }
  return texts;
});

/** Finds signs in a text; `page` is the whole that it is part of. */
type SignFinder<Message extends string> = (
  text: LocatedText,
  page: readonly LocatedText[],
) => readonly LeftOverSign<Message>[];

/** Reports the signs that `find` finds in the texts of every page, but for those that a backslash or an entity shows to be meant. */
export function reportSigns<Message extends string>(
  library: Library,
  find: SignFinder<Message>,
  report: (finding: Report<Message>) => void,
): void {
  eachDocument(library, (version, subject) => {
    const page = shownTexts(version.body);
    for (const text of page)
      for (const sign of find(text, page)) {
        const finding = findingOf(library, version, text, sign);
        if (finding) report({ ...finding, subject: subjectIn(subject, text) });
      }
  });
}

/** The same subject, in the section that a text stands in. */
function subjectIn(subject: Subject, { section }: Pick<LocatedText, 'section'>): Subject {
  return section ? { ...subject, section: section.anchor } : subject;
}

const around = 24;

function findingOf<Message extends string>(
  { sources }: Pick<Library, 'sources'>,
  { body }: AnyVersion,
  { passage }: LocatedText,
  { message, start, end, replacements = [] }: LeftOverSign<Message>,
): Report<Message> | undefined {
  const after = (location: Location): string =>
    (sourceLine(sources, location) ?? '').slice(location.column - 1);
  const { text } = passage;
  const location = body.locationIn(passage, start);
  if (isMeant(text.charAt(start), after(location), message)) return undefined;
  const nearest = Math.max(0, start - around);
  const from = nearest + text.slice(nearest, Math.max(0, start - 1)).lastIndexOf(' ') + 1;
  const to = end + (/^\S{0,20}(?: \S{1,20})?/.exec(text.slice(end, end + around))?.[0].length ?? 0);
  return {
    message,
    location,
    length: end - start,
    values: { sign: short(text.slice(start, end)), text: short(text.slice(from, to)) },
    edits: () => {
      const edits = replacements.map(({ start: at, old, text: better }): Edit => {
        return { location: body.locationIn(passage, at), old, text: better };
      });
      // One half of a pair alone would make it worse.
      return edits.every((edit) => after(edit.location).startsWith(edit.old)) ? edits : [];
    },
  };
}

/** Whether an editor wrote the sign so that it is shown: `\*`, `&#42;`. Of HTML the escaped one alone is looked for here. */
function isMeant(sign: string, source: string, message: string): boolean {
  if (message === 'html') return !/^&(?:lt|#60|#x3c);/i.test(source);
  if (sign === '\\') return source.startsWith('\\\\');
  return !source.startsWith(sign);
}

const longest = 60;

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
