import { siteAddresses } from '../content/addresses.ts';
import type { PublishedSite } from '../pages/published-site.ts';

/**
 * The sitemap, each page with its versions in the other language (sitemaps.org 0.9, with the `xhtml:link` alternates
 * that search engines read), the language choice first: it is the home page for whoever has not chosen yet. It says no date
 * that the content does not: two builds of one content are the same.
 */
export function sitemapOf(site: PublishedSite): string {
  const { home, languageChoice } = siteAddresses;
  const choice = {
    address: languageChoice,
    versions: home,
    defaultVersion: languageChoice,
    updated: undefined,
  };
  const pages = [...site.pages.values()].map((page) => ({
    ...page,
    defaultVersion: site.defaultVersion(page),
  }));
  const entries = [choice, ...pages].map(({ address, versions, defaultVersion, updated }) => {
    const alternates: readonly (readonly [string, string])[] = [
      ...site.languages.map((language) => [language, versions[language]] as const),
      ['x-default', defaultVersion],
    ];
    return [
      '  <url>',
      `    <loc>${escapeXml(site.absolute(address))}</loc>`,
      ...(updated === undefined ? [] : [`    <lastmod>${updated}</lastmod>`]),
      ...alternates.map(
        ([hreflang, href]) =>
          `    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(site.absolute(href))}"/>`,
      ),
      '  </url>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Every page may be read by every robot; the sitemap says where they are. */
export function robotsOf(site: PublishedSite): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site.absolute('/sitemap.xml')}\n`;
}

/** A text as XML and HTML have it, in an attribute too. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
