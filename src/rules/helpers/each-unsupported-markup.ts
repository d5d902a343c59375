import { allBlocks, allSections, type Library, type UnsupportedMarkup } from '../../content/library.ts';
import { eachDocument, type Subject } from '../engine/rule.ts';

/** Calls `visit` for every piece of HTML, or every image, that a Markdown file holds. */
export function eachUnsupportedMarkup(
  library: Library,
  type: UnsupportedMarkup['type'],
  visit: (found: UnsupportedMarkup, subject: Subject) => void,
): void {
  eachDocument(library, (version, subject) => {
    for (const { unsupported } of [...allSections(version.body), ...allBlocks(version.body)]) {
      for (const found of unsupported) if (found.type === type) visit(found, subject);
    }
  });
}
