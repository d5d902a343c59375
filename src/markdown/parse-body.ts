import type { Token } from 'markdown-it';
import type { Abbreviations } from '../abbreviations/listed-abbreviations.ts';
import type { Body, Comment, Passage, Section, WrittenId } from '../content/library.ts';
import type { BodyParser } from '../content/load-library.ts';
import { UnreadableText } from '../content/unreadable-text.ts';
import type { Language } from '../languages.ts';
import { isSectionKind } from '../sections/catalogue.ts';
import { recognizeHeading } from '../sections/recognize-heading.ts';
import { folded } from '../text/fold.ts';
import type { TypographyProfile } from '../typography/edit.ts';
import { AnswerLine } from './answer-line.ts';
import { linksOf, type PassageReader, toBlocks, unsupportedMarkupIn } from './blocks.ts';
import { TooManyBrackets } from './bracket-limit.ts';
import { idsOfHeading, isAnchor } from './heading-ids.ts';
import { markdown } from './markdown.ts';
import { toPassage } from './passages.ts';
import { toMarkup } from './render-markup.ts';
import { type InlineSource, SourceLines } from './source-lines.ts';
import { textOffsets } from './text-offsets.ts';

interface Heading {
  readonly open: Token;
  readonly inline: Token;
  readonly level: number;
  readonly tokens: Token[];
}

/** Parses the Markdown of one file into its tree of sections: once, for checks and pages alike. */
export const parseBody: BodyParser = (source) => parse(source, toMarkup);

/** The same for commands that make no page, such as a check: they look at no markup, and none is made. */
export const parseForCheck: BodyParser = (source) => parse(source, () => []);

function parse(
  {
    text,
    file,
    firstLine,
    language,
    frenchTypography,
    answers = [],
    abbreviations,
  }: Parameters<BodyParser>[0],
  markupOf: typeof toMarkup,
): Body {
  const source = new SourceLines(text, file, firstLine);
  const tokens = parseWithin(text, firstLine);
  const inlines = numberInlines(tokens, source);
  // Passages of answers are numbered after those of the text, and so find their place in the file on the same road.
  const inText = inlines.size;
  const answerLines = answers.map((answer) => new AnswerLine(answer));
  for (const { inline } of answerLines) inlines.set(inline, inlines.size);
  const sourceOf = (index: number): InlineSource => answerLines[index - inText] ?? source;
  const passages: Passage[] = [];
  const passageOf: PassageReader = (inline) => {
    const index = inlines.get(inline) ?? 0;
    const passage = passages[index] ?? toPassage(inline, index, sourceOf(index));
    passages[index] = passage;
    return passage;
  };
  const lead: Token[] = [];
  const headings: Heading[] = [];
  let next = 0;
  for (const [at, token] of tokens.entries()) {
    // The words of a heading and its end.
    if (at < next) continue;
    const inline = tokens[at + 1];
    // Only headings of the document itself make sections; one inside a list or a quotation belongs to that block.
    if (token.type === 'heading_open' && token.level === 0 && inline) {
      headings.push({ open: token, inline, level: Number(token.tag.slice(1)), tokens: [] });
      next = at + 3;
    } else (headings.at(-1)?.tokens ?? lead).push(token);
  }
  // Written ids come first, wherever they stand: an anchor that is only derived must never take one of them.
  const anchors = new Set(
    headings.flatMap(({ inline }) =>
      idsOfHeading(inline).ids.map(({ written }) => written.replace(/^#/, '')),
    ),
  );
  const [sections] = toSections(headings, 0, 0, {
    source,
    passageOf,
    language,
    profile: frenchTypography,
    abbreviations,
    markupOf,
    anchors,
    used: new Set(),
    repeats: new Map(),
  });
  // What maps a passage to its source is too large to keep for every file: only those that a finding points into are
  // parsed once more.
  let again: readonly Token[] | undefined;
  const offsetsOf = new Map<Token, readonly number[]>();
  return {
    answers: answerLines.map((line) => ({
      ...line.toAnswer(passageOf),
      markup: markupOf([line.inline], passageOf, language, frenchTypography, abbreviations),
    })),
    lead: toBlocks(lead, source, passageOf),
    leadMarkup: markupOf(lead, passageOf, language, frenchTypography, abbreviations),
    sections,
    comments: commentsOf(tokens, source),
    locationIn({ index }, offset) {
      again ??= [
        ...numberInlines(markdown.parse(text, {}), source).keys(),
        ...answerLines.map((line) => line.parse()),
      ];
      const inline = again[index];
      if (!inline) throw new Error(`${file} has no passage number ${index}`);
      const offsets = offsetsOf.get(inline) ?? textOffsets(inline);
      offsetsOf.set(inline, offsets);
      const at = offsets[offset] ?? offsets.at(-1) ?? 0;
      return sourceOf(index).inInline(inline, idsOfHeading(inline).content, at);
    },
  };
}

/** More headings than any statement has: each is compared with those of the other version. */
const mostHeadings = 1_000;

/** Paragraphs, items of lists and cells of tables: every rule looks at each, and has something to do even for an empty one. */
const mostBlocks = 10_000;

/** @throws UnreadableText for a text that is made to be slow. */
function parseWithin(text: string, firstLine: number): readonly Token[] {
  let tokens: readonly Token[];
  try {
    tokens = markdown.parse(text, {});
  } catch (error) {
    if (!(error instanceof TooManyBrackets)) throw error;
    const [start = ''] = error.text.split('\n');
    const line = text.split('\n').findIndex((one) => one.includes(start));
    throw new UnreadableText('many-brackets', 0, firstLine + Math.max(0, line));
  }
  let headings = 0;
  let blocks = 0;
  let line = 0;
  for (const { type, map } of tokens) {
    // The cells of a row are not mapped.
    line = map?.[0] ?? line;
    if (type === 'heading_open') headings += 1;
    else if (type === 'inline') blocks += 1;
    if (headings > mostHeadings) throw new UnreadableText('many-headings', mostHeadings, firstLine + line);
    if (blocks > mostBlocks) throw new UnreadableText('many-blocks', mostBlocks, firstLine + line);
  }
  return tokens;
}

/** The comments, each with the lines of the block after it in the same list, quotation or page. */
function commentsOf(tokens: readonly Token[], source: SourceLines): readonly Comment[] {
  const comments: Comment[] = [];
  // From the last one on: comments that follow one another are all followed by the same block.
  let follows: Token | undefined;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.type !== 'comment') {
      // At its end, what the comment stands in has nothing more.
      follows = token?.nesting === -1 ? undefined : token;
      continue;
    }
    comments.push({
      text: token.content,
      location: source.ofBlock(token),
      next: follows && source.linesOf(follows),
    });
  }
  return comments.reverse();
}

/** The inline tokens in reading order, each with its number. */
function numberInlines(tokens: readonly Token[], source: SourceLines): Map<Token, number> {
  const numbers = new Map<Token, number>();
  let row: Token[] = [];
  let rowToken: Token | undefined;
  for (const token of tokens) {
    if (token.type === 'tr_open') {
      rowToken = token;
      row = [];
    } else if (token.type === 'tr_close') source.placeCells(rowToken, row);
    if (token.type !== 'inline') continue;
    row.push(token);
    numbers.set(token, numbers.size);
  }
  return numbers;
}

interface Context {
  readonly source: SourceLines;
  readonly passageOf: PassageReader;
  readonly language: Language;
  readonly profile: TypographyProfile;
  readonly abbreviations: Abbreviations | undefined;
  readonly markupOf: typeof toMarkup;
  /** Anchors taken so far, and all written ids. */
  readonly anchors: Set<string>;
  /** Written ids that a section has used already; a second use is a finding, and the page still needs a unique anchor. */
  readonly used: Set<string>;
  /** How often a derived anchor was wanted so far; a file of ten thousand equal headings must not stall the check. */
  readonly repeats: Map<string, number>;
}

/** Nests headings by level, from index `from`, for as long as they are deeper than `above`. */
function toSections(
  headings: readonly Heading[],
  from: number,
  above: number,
  context: Context,
): [Section[], number] {
  const sections: Section[] = [];
  let at = from;
  for (let heading = headings[at]; heading && heading.level > above; heading = headings[at]) {
    const section = toSection(heading, context);
    const [deeper, next] = toSections(headings, at + 1, heading.level, context);
    sections.push({ ...section, sections: deeper });
    at = next;
  }
  return [sections, at];
}

function toSection(heading: Heading, context: Context): Omit<Section, 'sections'> {
  const { source, language, profile, abbreviations, passageOf, markupOf } = context;
  const { inline } = heading;
  const title = passageOf(inline);
  const { text } = title;
  const blocks = toBlocks(heading.tokens, source, passageOf);
  const { content, ids: writtenIds } = idsOfHeading(inline);
  const ids: WrittenId[] = writtenIds.map(({ written, offset }) => ({
    id: written.replace(/^#/, ''),
    wellFormed: written.startsWith('#') && isAnchor(written.slice(1)),
    location: source.inInline(inline, content, offset),
  }));
  const [usable] = ids.map(({ id }) => id).filter(isAnchor);
  const named = ids.map(({ id }) => id).filter(isSectionKind);
  const body = blocks.map((block) => block.text).join('\n');
  // A misspelt id is a finding of its own; the heading still tells what the section is, so nothing else is reported.
  const identified = ids.some(({ id }) => isSectionKind(id) || id.startsWith('x-'));
  const recognized = identified ? undefined : recognizeHeading(text, body, language);
  return {
    ids,
    // `{#}` is a finding, and names no place.
    anchor: anchorFor(usable, recognized?.kinds[0] ?? `x-${slugOf(text)}`, context),
    kinds: recognized?.kinds ?? named,
    recognizedBy: recognized ? 'heading' : named.length > 0 ? 'id' : undefined,
    heading: text,
    title,
    // No abbreviation is marked in it: readers who go through a list of headings would hear the long form there.
    headingMarkup: markupOf([inline], passageOf, language, profile),
    level: heading.level,
    location: source.ofBlock(heading.open),
    blocks,
    markup: markupOf(heading.tokens, passageOf, language, profile, abbreviations),
    links: linksOf(inline, source),
    unsupported: unsupportedMarkupIn(inline, source),
  };
}

function anchorFor(
  written: string | undefined,
  derived: string,
  { anchors, used, repeats }: Context,
): string {
  if (written !== undefined && !used.has(written)) {
    used.add(written);
    return written;
  }
  const wanted = written ?? derived;
  let anchor = wanted;
  let count = repeats.get(wanted) ?? 1;
  for (; anchors.has(anchor); count += 1) anchor = `${wanted}-${count + 1}`;
  repeats.set(wanted, count);
  anchors.add(anchor);
  return anchor;
}

function slugOf(heading: string): string {
  return (
    folded(heading)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'section'
  );
}
