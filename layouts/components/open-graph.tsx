import type { ComponentChildren } from 'preact';
import type { Language, Localized } from '../../src/languages.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';

/** A language and a country, which the protocol asks for: the French and the English of these pages are Canadian. */
const locales: Localized<string> = { en: 'en_CA', fr: 'fr_CA' };

interface OpenGraphProps {
  readonly site: PublishedSite;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly address: string;
  /** Whether the page is there, or says the same, in the other languages too. */
  readonly translated: boolean;
}

/**
 * What programs show of a link to this page (Open Graph protocol, ogp.me). There is no image: none is content. Pages are
 * of the type that any page has; that of articles would ask for an author.
 */
export function OpenGraph({
  site,
  language,
  title,
  description,
  address,
  translated,
}: OpenGraphProps): ComponentChildren {
  return (
    <>
      <meta property="og:title" content={site.typeset(title, language)} />
      <meta property="og:description" content={site.typeset(description, language)} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={site.absolute(address)} />
      <meta property="og:site_name" content={site.typeset(site.settings.name[language], language)} />
      <meta property="og:locale" content={locales[language]} />
      {translated &&
        site.languages
          .filter((other) => other !== language)
          .map((other) => <meta key={other} property="og:locale:alternate" content={locales[other]} />)}
    </>
  );
}
