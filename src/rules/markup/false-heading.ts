import { groupBy } from '../../content/group-by.ts';
import { type AnyVersion, allSections, type Library, type Section } from '../../content/library.ts';
import { sourceLines } from '../../content/source-line.ts';
import type { Language } from '../../languages.ts';
import { recognizeHeading } from '../../sections/recognize-heading.ts';
import { defineRule, eachDocument, type Report } from '../engine/rule.ts';
import { type ParagraphLine, type WrittenParagraph, writtenParagraphs } from '../helpers/paragraph-lines.ts';

type Message = 'no-space' | 'bold' | 'plain';

/** A line that may look like a heading where it was written: `##Cookies`, `**Cookies**`, or its words alone. */
const sign = /^ {0,3}#{2,6}[^#\s]|^ {0,3}#\p{Lu}|^(?=.{3,70}$)(?:\*\*|__)?\p{Lu}.*[^\s.,;:!…\\]$/mu;
const longest = 70;
/** Among so many lines alike that name no section, one that happens to name one is a term with its meaning below, as they are. */
const termsPerKnown = 3;

/** Readers see no section where the heading is none, screen readers find none, and the text belongs to the one before. */
export default defineRule<Message>({
  id: 'markup/false-heading',
  severity: 'error',
  fixable: true,
  messages: ['no-space', 'bold', 'plain'],
  holdsBack: {
    statement: [
      'parity/section-ids',
      'parity/sections',
      'parity/summary',
      'sections/*',
      'translation/*',
      'links/dead-link',
    ],
    // What stands under the line counts as the text of the section before it; other sections are as they were.
    lines: ['parity/*'],
  },
  check({ library }, report) {
    eachDocument(library, (version, subject) => {
      if (!sign.test(library.sources.get(version.file) ?? '')) return;
      for (const { section, finding } of falseHeadings(library, version))
        report({
          ...finding,
          lines: linesOf(section, version, library),
          subject: section ? { ...subject, section: section.anchor } : subject,
        });
    });
  },
});

/** The first and the last line of a section, or of what stands before the first one. */
function linesOf(
  section: Section | undefined,
  { body, file }: AnyVersion,
  { sources }: Library,
): [number, number] {
  const first = section?.location.line ?? 1;
  const next = allSections(body).find(({ location }) => location.line > first);
  return [first, next ? next.location.line - 1 : sourceLines(sources, file).length];
}

interface FalseHeading extends Pick<WrittenParagraph, 'section'> {
  readonly finding: Report<Message>;
}

function falseHeadings(library: Library, version: AnyVersion): readonly FalseHeading[] {
  const { language, file } = version;
  const unknown: { section: Section | undefined; message: Message }[] = [];
  const found = writtenParagraphs(library, version).flatMap((paragraph) =>
    paragraph.lines.flatMap((line): FalseHeading[] => {
      const { section } = paragraph;
      const location = { file, line: line.line, column: line.text.search(/\S/) + 1 };
      const [, marks, words = ''] = /^ {0,3}(#{2,6})([^#\s].*)$/u.exec(line.text) ?? [];
      if (marks !== undefined) {
        const edits = () => [{ location, old: marks, text: `${marks} ` }];
        const values = { written: marks, heading: words.trim() };
        return [{ section, finding: { location, length: marks.length, message: 'no-space', values, edits } }];
      }
      const [, title] = /^ {0,3}#(\p{Lu}.*)$/u.exec(line.text) ?? [];
      if (title !== undefined && isTitle(title, line, paragraph, language)) {
        const edits = () => [{ location, old: '#', text: '# ' }];
        const values = { written: '#', heading: title.trim() };
        return [{ section, finding: { location, length: 1, message: 'no-space', values, edits } }];
      }
      if (!standsAlone(line, paragraph)) return [];
      const [, bold] = /^(?:\*\*|__)(.+?)(?:\*\*|__)$/.exec(line.text.trim()) ?? [];
      const heading = bold ?? line.text.trim();
      // The words of a section that is required or usual, where the text is not already in that section.
      const kinds =
        recognizeHeading(heading, line.after ?? paragraph.next?.text ?? '', language)?.kinds ?? [];
      const message = bold === undefined ? 'plain' : 'bold';
      if (kinds.length === 0) unknown.push({ section, message });
      if (kinds.length === 0 || kinds.some((kind) => paragraph.kinds.has(kind))) return [];
      return [
        { section, finding: { location, length: line.text.trim().length, message, values: { heading } } },
      ];
    }),
  );
  const keyOf = (section: Section | undefined, message: Message): string =>
    `${section?.location.line} ${message}`;
  const known = groupBy(found, ({ section, finding }) => keyOf(section, finding.message));
  const others = groupBy(unknown, ({ section, message }) => keyOf(section, message));
  return found.filter(({ section, finding: { message } }) => {
    if (message === 'no-space') return true;
    const key = keyOf(section, message);
    return (others.get(key)?.length ?? 0) < (known.get(key)?.length ?? 0) * termsPerKnown;
  });
}

/** Whether one `#` before words is a heading without its space, and no hashtag such as `#MoiAussi` or `#Privacy`. */
function isTitle(
  title: string,
  line: ParagraphLine,
  paragraph: WrittenParagraph,
  language: Language,
): boolean {
  if (!standsAlone({ ...line, text: title }, paragraph)) return false;
  const [first = '', ...others] = title.split(/\s+/);
  if (others.length > 0) return !/^\p{Lu}\p{Ll}+\p{Lu}/u.test(first);
  return (
    (recognizeHeading(title, line.after ?? paragraph.next?.text ?? '', language)?.kinds ?? []).length > 0
  );
}

/** Whether a line is short, opens a paragraph, and has a text to be the heading of. */
function standsAlone({ text, before, after }: ParagraphLine, { next }: WrittenParagraph): boolean {
  const line = text.trim();
  if (before !== undefined || line.length > longest || !/^(?:\*\*|__)?\p{Lu}.*[^.,;:!…\\]$/u.test(line))
    return false;
  // A line of names that signs part, as in “Home | Contact”, heads nothing.
  if (/\s[|•·]\s/.test(line)) return false;
  // The lines of an address are short as well, and follow one another.
  return after === undefined
    ? next?.type === 'list' || isText(next?.text ?? '')
    : !text.endsWith('  ') && isText(after);
}

function isText(words: string): boolean {
  return words.length > longest || /[.:;]$/.test(words.trim());
}
