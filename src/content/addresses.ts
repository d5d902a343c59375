import type { Language, Localized } from '../languages.ts';
import { localize } from '../languages.ts';

/*
 * Addresses inside the site, root-relative and without a path prefix. They are computed from slugs here and nowhere
 * else; pages, sitemap and link checks all ask this file.
 */

/** Pages that the site has of itself, whatever its content. */
export const siteAddresses = {
  languageChoice: '/',
  notFound: '/404.html',
  home: localize((language) => `/${language}/`),
  coverage: { en: '/en/coverage/', fr: '/fr/couverture/' } satisfies Localized<string>,
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

/** @param part from 1; a site with many statements has its coverage in several parts. */
export function coverageAddress(language: Language, part: number): string {
  const first = siteAddresses.coverage[language];
  return part === 1 ? first : `${first}${part}/`;
}

export function sitePageAddress(language: Language, slug: string): string {
  return `/${language}/${slug}/`;
}

/**
 * Where a statement was before, by the slugs that it and its organization had: every address but the one it has.
 *
 * @param organizationSlugs the present one first, as with those of the statement.
 */
export function formerStatementAddresses(
  language: Language,
  organizationSlugs: readonly string[],
  statementSlugs: readonly string[],
): readonly string[] {
  const [, ...former] = organizationSlugs.flatMap((organizationSlug) =>
    statementSlugs.map((slug) => statementAddress(language, organizationSlug, slug)),
  );
  return former;
}

/** File stem of the page that stands at the head of each language. */
export const homeStem = 'home';
