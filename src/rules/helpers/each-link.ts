import { type AnyVersion, allLinks, type Library, type Link } from '../../content/library.ts';
import { type LinkTarget, readLinkTarget } from '../../links/link-target.ts';
import { eachDocument, type Subject } from '../engine/rule.ts';

/** Calls `visit` for every link of every Markdown file, with what its target turned out to be. */
export function eachLink(
  library: Library,
  visit: (link: Link, target: LinkTarget, subject: Subject, page: AnyVersion) => void,
): void {
  eachDocument(library, (version, subject) => {
    for (const link of allLinks(version.body))
      visit(link, readLinkTarget(library, version, link.target), subject, version);
  });
}
