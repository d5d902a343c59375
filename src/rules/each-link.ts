import { type AnyVersion, allLinks, type Library, type Link } from '../content/library.ts';
import { type LinkTarget, readLinkTarget } from '../facts/link-target.ts';
import { eachDocument, type Subject } from './rule.ts';

const read = new WeakMap<Link, LinkTarget>();

/** Calls `visit` for every link of every Markdown file, with what its target turned out to be. Targets are read once. */
export function eachLink(
  library: Library,
  visit: (link: Link, target: LinkTarget, subject: Subject, page: AnyVersion) => void,
): void {
  eachDocument(library, (version, subject) => {
    for (const link of allLinks(version.body)) {
      const target = read.get(link) ?? readLinkTarget(library, version, link.target);
      read.set(link, target);
      visit(link, target, subject, version);
    }
  });
}
