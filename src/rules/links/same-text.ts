import { allLinks, type Link } from '../../content/library.ts';
import { emailOfTarget } from '../../facts/email.ts';
import { telephoneOfTarget } from '../../facts/telephone.ts';
import { type LinkTarget, readLinkTarget } from '../../links/link-target.ts';
import { composed } from '../../text/fold.ts';
import { defineRule, eachDocument } from '../engine/rule.ts';

/**
 * Whoever lists the links of a page, as a screen reader does, cannot tell apart two links of the same words (WCAG 2.2,
 * 2.4.9). Two sections of one page are two places; a slash at the end of an address, or the case of a host, is no
 * difference. What cannot be followed has findings of its own.
 */
export default defineRule({
  id: 'links/same-text',
  severity: 'warning',
  messages: ['differs', 'first'],
  check({ library }, report) {
    eachDocument(library, (version, subject) => {
      const first = new Map<string, { readonly link: Link; readonly led: string }>();
      for (const link of allLinks(version.body)) {
        const led = identityOf(readLinkTarget(library, version, link.target));
        const words = composed(link.text)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}@/]+/gu, ' ')
          .trim();
        if (led === undefined || words === '' || isItsOwnTarget(link)) continue;
        const other = first.get(words);
        if (!other) first.set(words, { link, led });
        else if (other.led !== led) {
          const values = { text: link.text, target: link.target };
          report({
            location: link.location,
            subject,
            message: 'differs',
            values,
            related: [
              { message: 'first', values: { target: other.link.target }, location: other.link.location },
            ],
          });
        }
      }
    });
  },
});

/** The same for all targets that lead to the same place; undefined for those that lead nowhere. */
function identityOf(target: LinkTarget): string | undefined {
  if (target.kind === 'page') return `${target.address}#${target.anchor ?? ''}`;
  if (target.kind === 'contact')
    return emailOfTarget(target.href)?.toLowerCase() ?? telephoneOfTarget(target.href) ?? target.href;
  if (target.kind !== 'web') return undefined;
  const url = new URL(target.href);
  return `${url.host}${url.pathname.replace(/\/+$/, '')}${url.search}${url.hash}`;
}

/** Whether a link shows the address it leads to. */
function isItsOwnTarget({ text, target }: Link): boolean {
  const bare = (address: string): string =>
    address
      .toLowerCase()
      .replace(/^(?:https?:\/\/|mailto:|tel:)(?:www\.)?/, '')
      .replace(/^www\./, '')
      .replace(/\/+$/, '');
  return bare(text) === bare(target);
}
