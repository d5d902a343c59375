import type { AnyVersion, Block, Library, Section } from '../../content/library.ts';
import { sourceLines } from '../../content/source-line.ts';
import {
  areOfOneList,
  type ListSign,
  listSignOf,
  mayHoldListSign,
} from '../../markdown/left-over/list-signs.ts';
import { defineRule, type Edit, eachDocument } from '../engine/rule.ts';
import { shownTexts } from '../helpers/each-shown-text.ts';
import { lazyLines, type WrittenParagraph, writtenParagraphs } from '../helpers/paragraph-lines.ts';

/** Lines that look like the items of a list, and that the page runs together as one paragraph. */
export default defineRule({
  id: 'markup/false-list',
  severity: 'error',
  fixable: true,
  messages: ['items', 'space', 'number', 'inline'],
  holdsBack: {
    lines: ['parity/lists', 'parity/paragraphs', 'parity/moved-clause', 'translation/*', 'typography/*'],
  },
  check({ library }, report) {
    eachDocument(library, (version, subject) => {
      const { file, body } = version;
      const source = library.sources.get(file) ?? '';
      if (mayHoldListSign.test(source)) {
        for (const [section, items] of itemsBySection(library, version)) {
          const [first] = items;
          const last = items.at(-1);
          if (!first || !last) continue;
          report({
            location: locationOf(first, file),
            length: first.sign.written.trim().length,
            lines: [section?.location.line ?? first.line, last.line],
            subject: section ? { ...subject, section: section.anchor } : subject,
            message: first.kind,
            values: { count: items.length, sign: first.sign.written.trim() },
            edits: () => editsOf(items, file),
          });
        }
      }
      if (!inline.test(source)) return;
      const lines = sourceLines(library.sources, file);
      for (const { text, isCell, passage, section } of shownTexts(body)) {
        const match = isCell ? null : inline.exec(text);
        if (!match) continue;
        const [all, sign = ''] = match;
        const location = body.locationIn(passage, match.index + all.indexOf(sign));
        // Those that start lines are found above.
        if ((lines[location.line - 1] ?? '').search(/\S/) >= location.column - 1) continue;
        report({
          location,
          subject: section ? { ...subject, section: section.anchor } : subject,
          message: 'inline',
          values: { count: text.split(sign).length - 1, sign },
        });
      }
    });
  },
});

/** Bullets within a line, after a colon: between names, as in “Home • Contact”, they only part them. */
const inline = /:\s*([•▪●◦‣➢\uf0b7\uf0a7])\s*[^•▪●◦‣➢\uf0b7\uf0a7]+\1/u;

type Kind = 'items' | 'space' | 'number';

interface Item {
  readonly line: number;
  readonly sign: ListSign;
  /** Other characters than Markdown’s own, its own without the space, or a number that continues a paragraph. */
  readonly kind: Kind;
  /** Whether another item or nothing follows in the paragraph: whose a further line would be, only a person knows. */
  readonly isEnd: boolean;
}

/** The false items of a version by their section; those of one section that need another remedy are apart. */
function itemsBySection(
  library: Library,
  version: AnyVersion,
): readonly (readonly [Section | undefined, readonly Item[]])[] {
  const found: (readonly [Section | undefined, Item])[] = [];
  const paragraphs = writtenParagraphs(library, version);
  const source = sourceLines(library.sources, version.file);
  for (const [at, paragraph] of paragraphs.entries()) {
    const signs = paragraph.lines.map(({ text }) => listSignOf(text));
    const beside = twoOfEach([...neighbours(paragraphs, at, source), ...signs]);
    for (const [index, { line, before, after }] of paragraph.lines.entries()) {
      const sign = signs[index];
      if (!sign) continue;
      const isOfList = beside.some((other) => other !== sign && areOfOneList(sign, other));
      const isItem = sign.isSure || isOfList || goesOn(sign, before);
      if (!isItem || (sign.number === 1 && /\s$/.test(sign.written))) continue;
      const isEnd = after === undefined || signs[index + 1] !== undefined;
      found.push([paragraph.section, { line, sign, kind: kindOf(sign), isEnd }]);
    }
  }
  for (const { section, line, text, marker, after } of lazyLines(library, version)) {
    const sign = listSignOf(text);
    if (!sign || /\s$/.test(sign.written)) continue;
    if (sign.sign === marker || areOfOneList(sign, listSignOf(`${marker}x`)))
      found.push([section, { line, sign, kind: 'space', isEnd: after === undefined }]);
  }
  const groups = new Map<string, [Section | undefined, Item[]]>();
  for (const [section, item] of found) {
    const key = `${section?.location.line ?? 0} ${item.kind}`;
    const group = groups.get(key) ?? [section, []];
    group[1].push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The signs, of equal ones the first two: whatever one of thousands of lines is held against is among them. */
function twoOfEach(signs: readonly (ListSign | undefined)[]): readonly ListSign[] {
  const counts = new Map<string, number>();
  return signs.filter((sign): sign is ListSign => {
    const key = `${sign?.sign} ${sign?.number}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return sign !== undefined && count <= 2;
  });
}

/** The signs of the paragraphs before and after, and of lists there. */
function neighbours(
  paragraphs: readonly WrittenParagraph[],
  at: number,
  source: readonly string[],
): readonly (ListSign | undefined)[] {
  const here = paragraphs[at];
  const signOf = (block: Block | undefined): ListSign | undefined => {
    if (block?.type !== 'list' && block?.type !== 'paragraph') return undefined;
    const last = block === here?.previous ? block.blocks.at(-1) : block.blocks[0];
    const { line, column } = (last ?? block).location;
    const text = (source[line - 1] ?? '').slice(column - 1);
    // A note of an asterisk may well follow a list.
    if (block === here?.previous && text.startsWith('* ')) return undefined;
    return listSignOf(block.type === 'list' ? text.replace(/^(\S+)[ \t]+.*$/, '$1x') : text);
  };
  // Two speakers of a dialogue, or two people who sign, have a dash each.
  return [here?.previous, here?.next].map(signOf).filter((sign) => sign && !/[–—]/.test(sign.sign));
}

/** A number that the line before cannot run on into: « …comme suit :\n2. le nom ». */
function goesOn({ number, written }: ListSign, before: string | undefined): boolean {
  return (
    number !== undefined &&
    number > 1 &&
    number <= 30 &&
    /\s$/.test(written) &&
    /\p{L}{4}[.:;!?]\s*$/u.test(before ?? '')
  );
}

function kindOf({ number, written }: ListSign): Kind {
  if (number === undefined) return /^[-*]$/.test(written) ? 'space' : 'items';
  return /\s$/.test(written) ? 'number' : 'space';
}

function editsOf(items: readonly Item[], file: string): readonly Edit[] {
  if (!items.every(({ isEnd, kind }) => isEnd && kind !== 'number')) return [];
  return items.map(({ line, sign: { start, written, number } }) => ({
    location: { file, line, column: start + 1 },
    old: written,
    text: number === undefined && !/^[-*]$/.test(written) ? '- ' : `${written} `,
  }));
}

function locationOf({ line, sign }: Item, file: string) {
  return { file, line, column: sign.start + 1 };
}
