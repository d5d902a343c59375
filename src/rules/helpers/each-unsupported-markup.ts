import type { Block, Library, Section, UnsupportedMarkup } from '../../content/library.ts';
import { pageTexts } from '../../content/section-text.ts';
import { eachDocument, type Subject } from '../engine/rule.ts';

/** Calls `visit` for every paragraph, heading and the like that holds HTML, or images, with all it holds of them. */
export function eachUnsupportedMarkup(
  library: Library,
  type: UnsupportedMarkup['type'],
  visit: (found: readonly UnsupportedMarkup[], subject: Subject, section: Section | undefined) => void,
): void {
  eachDocument(library, (version, subject) => {
    for (const { section, blocks } of pageTexts(version.body)) {
      const look = ({ unsupported }: Pick<Block, 'unsupported'>): void => {
        if (unsupported.length === 0) return;
        const found = unsupported.filter((one) => one.type === type);
        if (found.length > 0) visit(found, subject, section);
      };
      const lookInside = (block: Block): void => {
        look(block);
        block.blocks.forEach(lookInside);
      };
      if (section) look(section);
      blocks.forEach(lookInside);
    }
  });
}
