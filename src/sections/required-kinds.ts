import { allSections, type Statement, type StatementVersion } from '../content/library.ts';
import type { SiteSettings } from '../content/schemas.ts';
import { isSectionKind, type SectionKind } from './catalogue.ts';
import { exceptionsFor } from './exceptions.ts';

/** Required of every statement; a site can ask for more, never for less. */
const alwaysRequired = [
  'cookies',
  'privacy-officer',
  'external-links',
] as const satisfies readonly SectionKind[];

/** The kinds a site requires, each once; unknown names in the settings are left to their own rule. */
export function requiredKinds(settings: Pick<SiteSettings, 'requiredSections'>): readonly SectionKind[] {
  return [...new Set([...alwaysRequired, ...settings.requiredSections.filter(isSectionKind)])];
}

/** The kinds that are required of a version of a statement and that it has neither a section of nor an exception for. */
export function missingKinds(
  { body }: StatementVersion,
  statement: Statement,
  required: readonly SectionKind[],
): readonly SectionKind[] {
  const known = new Set([
    ...allSections(body).flatMap(({ kinds }) => kinds),
    ...exceptionsFor(statement).flatMap(({ section, missing }) => (missing === 'section' ? [section] : [])),
  ]);
  return required.filter((id) => !known.has(id));
}
