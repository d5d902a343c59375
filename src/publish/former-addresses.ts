import { formerComparisonAddress } from '../content/addresses.ts';
import { longestTitle } from '../content/document-title.ts';
import { versionOf } from '../history/editions/library-in-force.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import type { PublishedSite, ReleasedPage } from '../pages/published-site.ts';
import type { TextFile } from './formats/format-files.ts';
import { pagePolicy } from './security-policy.ts';
import type { BuiltPage } from './site-check/check-page.ts';
import { escapeXml } from './sitemap.ts';

/** The file from which Netlify and Cloudflare Pages take redirects; other hosts have the pages at the old addresses. */
const redirectsFileName = '_redirects';

/** Seen only where a browser does not lead on: enough to be read, in light and in dark. */
const style =
  'body{background:#fff;color:#111}a{color:#00408a}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}a{color:#9cc4ff}}';

/** An address that a page had before, and the page. */
export interface FormerAddress {
  readonly from: string;
  readonly to: string;
  readonly language: Language;
  readonly title: string;
}

/** What stands at the old addresses: a page each, which leads on at once, without a script, or by its link. */
export function pagesAtFormerAddresses(
  site: PublishedSite,
  moved: readonly FormerAddress[],
): readonly BuiltPage[] {
  return [...formerAddresses(site), ...moved].map((former) => ({
    file: `${former.from.slice(1)}index.html`,
    html: pageThatLeadsOn(site, former),
  }));
}

/** The same for hosts that can answer with a permanent redirect; no file where no address has changed. */
export function redirectsFile(site: PublishedSite, moved: readonly FormerAddress[]): readonly TextFile[] {
  const lines = [...formerAddresses(site), ...moved].map(
    ({ from, to }) => `${site.href(from)} ${site.href(to)} 301\n`,
  );
  return lines.length === 0 ? [] : [[redirectsFileName, lines.join('')]];
}

/** Where a page of what was released was before, when its statement was elsewhere. */
export function formerAddressesOf(
  site: PublishedSite,
  { address: to, language, content }: ReleasedPage,
): readonly FormerAddress[] {
  const { addresses, formerAddresses: former, editions } = content.released;
  if (former[language].length === 0) return [];
  const newest = editions.at(-1);
  const title = (newest && versionOf(newest, language))?.frontMatter.values.title ?? to;
  const ending = to.slice(addresses[language].length);
  return former[language].map((from) => ({
    from: `${from}${ending}`,
    to,
    language,
    title: site.typeset(title, language),
  }));
}

function formerAddresses(site: PublishedSite): readonly FormerAddress[] {
  const ofStatements = site.languages.flatMap((language) => site.summaries(language));
  const ofPages = site.languages.flatMap((language) =>
    site.ownPages(language).map(({ address, content: { version } }) => ({
      address,
      language,
      formerAddresses: version.formerAddresses,
      title: site.typeset(version.frontMatter.values.title, language),
    })),
  );
  const ofComparison = [...site.pages.values()].flatMap(({ address, language, content }) =>
    content.kind === 'comparison'
      ? {
          address,
          language,
          formerAddresses: [formerComparisonAddress(language, content.part)],
          title: translatorFor(language)('page.compareTitle'),
        }
      : [],
  );
  return [...ofStatements, ...ofPages, ...ofComparison].flatMap(
    ({ address: to, language, formerAddresses: all, title }) =>
      all.map((from) => ({ from, to, language, title })),
  );
}

/** Search engines follow the canonical address; a delay of 0 seconds is no change that a reader could not follow (WCAG 2.2.1). */
function pageThatLeadsOn(site: PublishedSite, { to, language, title }: FormerAddress): string {
  const translate = translatorFor(language);
  const [words, href] = [escapeXml(title), escapeXml(site.href(to))];
  const heading = translate('page.movedHeading');
  const ofTitle = translate('page.movedTitle', { title });
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${pagePolicy([style])}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<meta http-equiv="refresh" content="0; url=${href}">`,
    `<link rel="canonical" href="${escapeXml(site.absolute(to))}">`,
    `<title>${escapeXml(ofTitle.length > longestTitle ? heading : ofTitle)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeXml(heading)}</h1>`,
    `<p><a href="${href}">${words}</a></p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
