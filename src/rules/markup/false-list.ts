import type { Section } from '../../content/library.ts';
import { defineRule, eachDocument } from '../engine/rule.ts';
import { type ParagraphLine, type WrittenParagraph, writtenParagraphs } from '../helpers/paragraph-lines.ts';

/** Signs that word processors put before the items of a list; two of them are letters of the fonts Symbol and Wingdings. */
const bullet = /^[ \t]*([•▪◦●‣⁃■□○➢✓\uf0a7\uf0b7][ \t\u00a0]*)\S/u;
/** What also stands in sentences counts only where one such line follows another. */
const dash = /^[ \t]*([·–—][ \t\u00a0]+|-(?=\p{Lu})|\*(?=\p{Lu}[^*]*$))\S/u;
const sign = /^[ \t]*(?:[•▪◦●‣⁃■□○➢✓\uf0a7\uf0b7]|[·–—][ \t\u00a0]|[-*]\p{Lu})/mu;

/** Lines that look like the items of a list, and that the page runs together as one paragraph. */
export default defineRule({
  id: 'markup/false-list',
  severity: 'error',
  fixable: true,
  messages: ['items'],
  holdsBack: {
    lines: ['parity/lists', 'parity/paragraphs', 'parity/moved-clause', 'translation/*', 'typography/*'],
  },
  check({ library }, report) {
    eachDocument(library, (version, subject) => {
      const { file } = version;
      if (!sign.test(library.sources.get(file) ?? '')) return;
      for (const { section, items } of itemsBySection(writtenParagraphs(library, version))) {
        const [first] = items;
        const last = items.at(-1);
        if (!first || !last) continue;
        report({
          location: locationOf(first, file),
          length: first.written.trim().length,
          lines: [section?.location.line ?? first.line, last.line],
          subject: section ? { ...subject, section: section.anchor } : subject,
          message: 'items',
          values: { count: items.length, sign: first.written.trim() },
          edits: () =>
            items.every(({ isEnd }) => isEnd)
              ? items.map((item) => ({ location: locationOf(item, file), old: item.written, text: '- ' }))
              : [],
        });
      }
    });
  },
});

interface Item {
  readonly line: number;
  readonly column: number;
  /** The sign with the space after it. */
  readonly written: string;
  /** Whether another item or nothing follows in the paragraph: whose a further line would be, only a person knows. */
  readonly isEnd: boolean;
}

function itemsBySection(
  paragraphs: readonly WrittenParagraph[],
): readonly { readonly section: Section | undefined; readonly items: readonly Item[] }[] {
  const bySection = new Map<Section | undefined, Item[]>();
  for (const { section, lines } of paragraphs) {
    const dashes = lines.filter(({ text }) => dash.test(text)).length;
    const isItem = (text: string): boolean => bullet.test(text) || (dashes > 1 && dash.test(text));
    const items = lines.flatMap((line) => (isItem(line.text) ? [toItem(line, isItem)] : []));
    if (items.length > 0) bySection.set(section, [...(bySection.get(section) ?? []), ...items]);
  }
  return [...bySection].map(([section, items]) => ({ section, items }));
}

function toItem({ line, text, after }: ParagraphLine, isItem: (text: string) => boolean): Item {
  const [all = '', written = ''] = bullet.exec(text) ?? dash.exec(text) ?? [];
  const column = all.length - written.length;
  return { line, column, written, isEnd: after === undefined || isItem(after) };
}

function locationOf({ line, column }: Item, file: string) {
  return { file, line, column };
}
