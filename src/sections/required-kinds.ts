import type { SiteSettings } from '../content/schemas.ts';
import { isSectionKind, type SectionKind } from './catalogue.ts';

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
