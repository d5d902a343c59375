import { allVersions, type Comment, type Library } from '../../content/library.ts';
import type { Location } from '../../content/location.ts';
import { isCalendarDate } from '../../content/schemas.ts';
import { sourceLines } from '../../content/source-line.ts';
import { memoize } from '../../memo.ts';

/** A comment that lets rules pass over the block after it, with the reason that it must give. */
export interface Suppression {
  readonly location: Location;
  readonly rules: readonly { readonly id: string; readonly location: Location }[];
  readonly reason: string;
  /** The last day it holds, `YYYY-MM-DD`; without end when left out. */
  readonly until: string | undefined;
  /** First and last line of what it covers, both included. */
  readonly lines: readonly [number, number];
}

/** A comment that was meant as a suppression and cannot be read as one; it suppresses nothing. */
interface UnreadableSuppression {
  readonly location: Location;
  readonly fault: 'keyword' | 'form' | 'no-reason' | 'date' | 'nothing-follows';
  readonly text: string;
}

interface Suppressions {
  readonly suppressions: readonly Suppression[];
  readonly unreadable: readonly UnreadableSuppression[];
}

/**
 * The suppressions of a library: `<!-- vitrine-allow family/rule, family/other until 2027-06-30: reason -->` before a
 * block of Markdown, `# vitrine-allow family/rule: reason` above a key of front matter or of a YAML file.
 */
export const suppressionsIn = memoize((library: Library): Suppressions => {
  const suppressions: Suppression[] = [];
  const unreadable: UnreadableSuppression[] = [];
  for (const comment of directives(library)) {
    const result = readDirective(comment, library);
    if ('fault' in result) unreadable.push(result);
    else suppressions.push(result);
  }
  return { suppressions, unreadable };
});

/**
 * Comments that speak to the checker: `vitrine-…`, or the name and what they want, a word or a rule. “Vitrine: seen by
 * counsel” is a note among editors.
 */
const directive =
  /^vitrine(?:[-_]\p{L}|\s*[-_:]?\s*(?:(?:allow|disable|ignore|suppress|skip|off|except|permettre|autoriser|tolérer|ignorer)\b|[a-z]+\/[a-z]))/iu;

function directives(library: Library): readonly Comment[] {
  const inBodies = allVersions(library).flatMap(({ body }) => body.comments);
  const inKeys = [...library.sources].flatMap(([file, text]) =>
    /#\s*vitrine/i.test(text) ? yamlComments(file, text) : [],
  );
  return [...inBodies, ...inKeys]
    .map((comment) => ({ ...comment, text: withoutRule(comment.text) }))
    .filter(({ text }) => directive.test(text));
}

/** Some draw the comment out, `<!--- … --->`. */
function withoutRule(text: string): string {
  return text.replace(/^-+\s*|\s*-+$/g, '');
}

/**
 * Comments on lines of their own in a YAML file or front matter, each with the lines of the entry after it. One that
 * stands behind a value is for nothing that follows.
 */
function yamlComments(file: string, text: string): readonly Comment[] {
  const lines = text.split('\n');
  const [first, end] = file.endsWith('.md')
    ? [1, lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line))]
    : [0, lines.length];
  const comments: Comment[] = [];
  for (let at = first; at < end; at += 1) {
    const line = lines[at] ?? '';
    const [, indentation = '', words] = /^(\s*)#\s*(.*?)\s*$/.exec(line) ?? [];
    if (words === undefined) {
      const [, before = '', behind] = /^(.*?\s)#\s*(vitrine.*?)\s*$/i.exec(line) ?? [];
      const column = before.length + 1;
      if (behind !== undefined)
        comments.push({ text: behind, location: { file, line: at + 1, column }, next: undefined });
      continue;
    }
    comments.push({
      text: words,
      location: { file, line: at + 1, column: indentation.length + 1 },
      next: entryAfter(lines, at, end),
    });
  }
  return comments;
}

/** First and last line, from 1, of the first entry after a line: its own line and those indented more. */
function entryAfter(lines: readonly string[], comment: number, end: number): Comment['next'] {
  const blank = (line: string | undefined): boolean => line === undefined || /^\s*(?:#.*)?$/.test(line);
  let start = comment + 1;
  while (start < end && blank(lines[start])) start += 1;
  if (start >= end) return undefined;
  const indentationOf = (line: string): number => line.search(/\S/);
  const head = lines[start] ?? '';
  const inside = (line: string): boolean =>
    indentationOf(line) > indentationOf(head) ||
    // A list may stand as far left as its key.
    (indentationOf(line) === indentationOf(head) && /^\s*-\s/.test(line) && !/^\s*-\s/.test(head));
  let last = start;
  for (let at = start + 1; at < end; at += 1) {
    const line = lines[at] ?? '';
    if (blank(line)) continue;
    if (!inside(line)) break;
    last = at;
  }
  return [start + 1, last + 1];
}

const grammar =
  /^vitrine-allow\s+(?<rules>[^\s,:]+(?:\s*,\s*[^\s,:]+)*)(?:\s+until\s+(?<until>[^\s:]+))?\s*(?::(?<reason>.*))?$/su;

function readDirective(comment: Comment, library: Library): Suppression | UnreadableSuppression {
  const { text, location, next } = comment;
  const wrong = (fault: UnreadableSuppression['fault']): UnreadableSuppression => ({ location, fault, text });
  if (!/^vitrine-allow(?![\w-])/.test(text)) return wrong('keyword');
  const { rules, until, reason = '' } = grammar.exec(text)?.groups ?? {};
  if (rules === undefined) return wrong('form');
  if (!/\p{L}{2}/u.test(reason)) return wrong('no-reason');
  if (until !== undefined && !isCalendarDate(until)) return wrong('date');
  if (!next) return wrong('nothing-follows');
  return {
    location,
    rules: rules.split(/\s*,\s*/).map((id) => ({ id, location: locationOfRule(id, location, library) })),
    reason: reason.trim().replace(/\s+/g, ' '),
    until,
    lines: next,
  };
}

/** Where a rule is named: on the comment's first line, or on one of those after it. */
function locationOfRule(id: string, start: Location, library: Library): Location {
  const lines = sourceLines(library.sources, start.file);
  for (let line = start.line; line < start.line + 10; line += 1) {
    const at = (lines[line - 1] ?? '').indexOf(id, line === start.line ? start.column - 1 : 0);
    if (at !== -1) return { ...start, line, column: at + 1 };
  }
  return start;
}
