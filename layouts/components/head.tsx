import type { ComponentChildren } from 'preact';
import { documentTitle } from '../../src/content/document-title.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language, Localized } from '../../src/languages.ts';
import { feedOf, feedType } from '../../src/pages/feeds.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import { faviconAddress } from '../../src/publish/favicon.ts';
import { pagePolicy } from '../../src/publish/security-policy.ts';
import { type Accent, accentStyle } from './accent.ts';
import { OpenGraph } from './open-graph.tsx';
import { RawHtml } from './raw-html.tsx';
import { StructuredData } from './structured-data.tsx';
import { type StylesheetPart, stylesheetOf } from './stylesheet.ts';

export interface HeadProps {
  readonly site: PublishedSite;
  readonly language: Language;
  /** The page's own title; what follows it there is added where there is room. */
  readonly title: string;
  /** Of what the page is, and whose, where the title does not say so. */
  readonly owners?: readonly string[];
  readonly description: string;
  readonly address: string;
  /** Parts of the stylesheet that this page needs besides what every page does. */
  readonly sheets?: readonly StylesheetPart[];
  /** The organization's colours, where the page is that of one. */
  readonly accent?: Accent | undefined;
  /** The same page in each language; left out by a page that has no counterpart. */
  readonly versions?: Localized<string>;
  /** Where to send someone whose language is not known. */
  readonly defaultVersion?: string;
  readonly noIndex?: boolean;
  /** What only some pages say of themselves, such as their other formats. */
  readonly metadata?: ComponentChildren;
}

/**
 * The `<head>` of a page: its title, policy and style, how it is found in the other language, and what search engines and
 * social networks read of it. Pages with `noIndex` leave that out, and have no canonical address.
 */
export function Head({
  site,
  language,
  title: ownTitle,
  owners = [],
  description,
  address,
  sheets = [],
  accent,
  versions,
  defaultVersion,
  noIndex,
  metadata,
}: HeadProps): ComponentChildren {
  const parts = [ownTitle, ...owners];
  const title = parts.join(' – ');
  const feed = feedOf(site, address, language);
  const own = { site, language, title, description, address };
  const colours = accent ?? site.settings.accent;
  // One style, not two: a second would need a second hash in the policy, which does not compress.
  const style = `${stylesheetOf(sheets, site)}${colours ? accentStyle(colours) : ''}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={pagePolicy([style])} />
      <meta name="referrer" content="no-referrer" />
      <title>
        {documentTitle([...parts, site.settings.name[language]].map((part) => site.typeset(part, language)))}
      </title>
      <meta name="description" content={site.typeset(description, language)} />
      <meta name="color-scheme" content="light dark" />
      {noIndex ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={site.absolute(address)} />
      )}
      {versions &&
        site.languages.map((other) => (
          <link key={other} rel="alternate" hreflang={other} href={site.absolute(versions[other])} />
        ))}
      {versions && (
        <link rel="alternate" hreflang="x-default" href={site.absolute(defaultVersion ?? address)} />
      )}
      <link rel="icon" type="image/svg+xml" href={site.href(faviconAddress)} />
      {feed && (
        <link
          rel="alternate"
          type={feedType}
          href={site.href(feed)}
          title={translatorFor(language)('page.feed')}
        />
      )}
      {metadata}
      {!noIndex && (
        <>
          <OpenGraph {...own} translated={versions !== undefined} />
          <StructuredData {...own} />
        </>
      )}
      <RawHtml as="style" html={style} />
    </head>
  );
}
