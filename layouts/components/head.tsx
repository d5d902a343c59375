import type { ComponentChildren } from 'preact';
import type { Language, Localized } from '../../src/languages.ts';
import type { PublishedSite } from '../../src/publish/published-site.ts';
import { Stylesheet, stylesheetHash } from './stylesheet.tsx';

export interface HeadProps {
  readonly site: PublishedSite;
  readonly language: Language;
  /** The page's own title; the site's name is added. */
  readonly title: string;
  readonly description: string;
  readonly address: string;
  /** The same page in each language; left out by a page that has no counterpart. */
  readonly versions?: Localized<string>;
  /** Where to send someone whose language is not known. */
  readonly defaultVersion?: string;
  readonly noIndex?: boolean;
}

/** Styles by their hash and nothing else: no script, no image, no form, no frame. */
const securityPolicy = `default-src 'none'; style-src '${stylesheetHash}'; base-uri 'none'; form-action 'none'`;

export function Head({
  site,
  language,
  title,
  description,
  address,
  versions,
  defaultVersion,
  noIndex,
}: HeadProps): ComponentChildren {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={securityPolicy} />
      <meta name="referrer" content="no-referrer" />
      <title>{site.typeset(`${title} – ${site.settings.name[language]}`, language)}</title>
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
      <Stylesheet />
    </head>
  );
}
