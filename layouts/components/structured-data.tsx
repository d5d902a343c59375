import type { ComponentChildren } from 'preact';
import type { Regulator } from '../../src/contacts/named-regulators.ts';
import type { Name } from '../../src/content/schemas.ts';
import type { Language, Localized } from '../../src/languages.ts';
import { contactsOf } from '../../src/pages/contact-summary.ts';
import type { PageOf, PublishedSite } from '../../src/pages/published-site.ts';
import { JsonLd } from './raw-html.tsx';

interface StructuredDataProps {
  readonly site: PublishedSite;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly address: string;
}

/** What the page says of itself to search engines, in the words of schema.org: only what the content says. */
export function StructuredData(props: StructuredDataProps): ComponentChildren {
  return <JsonLd data={webPage(props)} />;
}

function webPage({ site, language, title, description, address }: StructuredDataProps): object {
  const page = site.pages.get(address);
  const siteName = site.typeset(site.settings.name[language], language);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: site.typeset(title, language),
    description: site.typeset(description, language),
    url: site.absolute(address),
    // A page that is the same in every language says everything in each.
    inLanguage: page ? language : site.languages,
    ...(page?.updated === undefined ? {} : { dateModified: page.updated }),
    isPartOf: { '@type': 'WebSite', name: siteName, url: site.absolute('/') },
    publisher: publisherOf(site, language),
    ...(page?.content.kind === 'statement' ? aboutStatement(site, page as PageOf<'statement'>) : {}),
  };
}

/**
 * Whose statement it is. A restatement is published by the site and is derived from the organization’s own text; an
 * official statement is published by the organization.
 */
function aboutStatement(site: PublishedSite, page: PageOf<'statement'>): object {
  const { statement, version } = page.content;
  const { nature, translation, source } = version.frontMatter.values;
  const { regulators } = contactsOf(version, statement);
  const organization = organizationOf(statement.organization.settings.values.name[page.language]);
  return {
    ...(nature === 'official' ? { publisher: organization } : { isBasedOn: source.url }),
    about: organization,
    ...(regulators.length === 0
      ? {}
      : { mentions: regulators.map((one) => regulatorOf(one, page.language)) }),
    [versionRelations[translation]]: site.languages
      .filter((other) => other !== page.language)
      .map((other) => otherVersion(site, page.versions, other)),
  };
}

/**
 * What the version in the other language is to this one. `translationOfWork` is what a work was translated from, so it is
 * said of translations alone; `workTranslation` is a translation of its content, whichever was written first.
 */
const versionRelations = {
  original: 'workTranslation',
  equal: 'workTranslation',
  translation: 'translationOfWork',
} as const;

function otherVersion(site: PublishedSite, versions: Localized<string>, inLanguage: Language): object {
  return { '@type': 'WebPage', url: site.absolute(versions[inLanguage]), inLanguage };
}

/** A regulator by the name and the abbreviation that the statement gives it. */
function regulatorOf({ name, language, abbreviation }: Regulator, ofPage: Language): object {
  const isForeign = language !== undefined && language !== ofPage;
  return {
    '@type': 'GovernmentOrganization',
    name: isForeign ? { '@language': language, '@value': name } : name,
    ...(abbreviation === undefined ? {} : { alternateName: abbreviation }),
  };
}

/** Who publishes the site, and how to write to them. */
function publisherOf({ settings }: PublishedSite, language: Language): object {
  const { name, email, form } = settings.publisher;
  return {
    ...organizationOf(name[language]),
    contactPoint: {
      '@type': 'ContactPoint',
      ...(email === undefined ? {} : { email }),
      ...(form === undefined ? {} : { url: form[language] }),
    },
  };
}

/** An organization by its name, which says its language when that is not the page’s. */
function organizationOf(name: Name): object {
  return {
    '@type': 'Organization',
    name: typeof name === 'string' ? name : { '@language': name.lang, '@value': name.text },
  };
}
