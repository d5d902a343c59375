import { allBlocks, allSections, type Foreign, type Library } from '../../content/library.ts';
import { eachDocument, type Subject } from '../engine/rule.ts';

/** Calls `visit` for every piece of HTML, or every image, that a Markdown file holds. */
export function eachForeign(
  library: Library,
  type: Foreign['type'],
  visit: (found: Foreign, subject: Subject) => void,
): void {
  eachDocument(library, (version, subject) => {
    for (const { foreign } of [...allSections(version.body), ...allBlocks(version.body)]) {
      for (const found of foreign) if (found.type === type) visit(found, subject);
    }
  });
}
