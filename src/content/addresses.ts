import type { Language, Localized } from '../languages.ts';
import { languages, localize } from '../languages.ts';

/*
 * Addresses inside the site, root-relative and without a path prefix. They are computed from slugs here and nowhere
 * else; pages, sitemap and link checks all ask this file.
 */

/** Pages that the site has of itself, whatever its content. */
export const siteAddresses = {
  languageChoice: '/',
  notFound: '/404.html',
  home: localize((language) => `/${language}/`),
  /** Unless the content has this page under an address of its own. */
  about: { en: '/en/about/', fr: '/fr/a-propos/' } satisfies Localized<string>,
  compare: { en: '/en/compare/', fr: '/fr/comparer/' } satisfies Localized<string>,
} as const;

export function statementAddress(
  language: Language,
  organizationSlug: string,
  statementSlug: string,
): string {
  return `/${language}/${organizationSlug}/${statementSlug}/`;
}

/** Where an edition of a statement stays for good: `/en/opseu/privacy/2026-11-21/`. */
export function editionAddress(statement: string, edition: string): string {
  return `${statement}${edition}/`;
}

const changesSlug: Localized<string> = { en: 'changes', fr: 'changements' };

/** What changed with an edition, below its own address: `/en/opseu/privacy/2026-11-21/changes/`. */
export function changesAddress(language: Language, edition: string): string {
  return `${edition}${changesSlug[language]}/`;
}

/** The feed of what is released in a language: `/en/feed.xml`; of one organization alone: `/en/opseu/feed.xml`. */
export function feedAddress(language: Language, organizationSlug?: string): string {
  return `/${language}/${organizationSlug === undefined ? '' : `${organizationSlug}/`}feed.xml`;
}

/** Where the page that compares the statements was before. */
export const formerComparison = { en: '/en/coverage/', fr: '/fr/couverture/' } satisfies Localized<string>;

/** The address of a page of the site that stood elsewhere before; undefined when none stood there. */
export function presentAddress(former: string): string | undefined {
  return languages.flatMap((language) =>
    former === formerComparison[language] ? siteAddresses.compare[language] : [],
  )[0];
}

/** @param part from 1; a site with many statements compares them in several parts. */
export function comparisonAddress(
  language: Language,
  part: number,
  first: string = siteAddresses.compare[language],
): string {
  return part === 1 ? first : `${first}${part}/`;
}

/** @param part from 1. */
export function formerComparisonAddress(language: Language, part: number): string {
  return comparisonAddress(language, part, formerComparison[language]);
}

export function sitePageAddress(language: Language, slug: string): string {
  return `/${language}/${slug}/`;
}

/** Where a statement was before, by the slugs that it and its organization had: every address but the one it has. */
export function formerStatementAddresses(
  language: Language,
  organization: {
    readonly slug: Localized<string>;
    readonly formerSlugs?: Partial<Localized<FormerSlugs>> | undefined;
  },
  statement: { readonly slug: string; readonly formerSlugs?: FormerSlugs },
): readonly string[] {
  const slugs = [statement.slug, ...(statement.formerSlugs ?? [])];
  const [, ...former] = [
    organization.slug[language],
    ...(organization.formerSlugs?.[language] ?? []),
  ].flatMap((organizationSlug) => slugs.map((slug) => statementAddress(language, organizationSlug, slug)));
  return former;
}

type FormerSlugs = readonly string[] | undefined;

/** File stem of the page that stands at the head of each language. */
export const homeStem = 'home';
/** File stem of what editors add to the page that says who publishes the site. */
export const aboutStem = 'about';
