import type { AnyVersion } from '../content/library.ts';
import { readLinkTarget } from '../links/link-target.ts';
import type { LinkResolver } from '../markdown/render-markup.ts';
import type { PublishedSite } from './published-site.ts';

/** Resolves the links of one page; those that the checks refuse get no address. */
export function linkResolver(site: PublishedSite, from: AnyVersion): LinkResolver {
  return (written) => {
    const target = readLinkTarget(site.library, from, written);
    if (target.kind === 'web' || target.kind === 'contact') return { href: target.href };
    if (target.kind !== 'page') return undefined;
    const samePage = written.startsWith('#') && target.anchor !== undefined;
    const href = samePage ? `#${target.anchor}` : site.href(target.address, target.anchor);
    const language = target.version?.language;
    return language !== undefined && language !== from.language ? { href, hreflang: language } : { href };
  };
}
