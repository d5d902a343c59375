import type { Language } from '../src/languages.ts';
import type { GeneratedOrganization } from './generate.ts';

/** What the front matter of a statement says in whatever plain site. */
export function statementFields(
  organization: GeneratedOrganization,
  language: Language,
): Readonly<Record<string, string>> {
  return {
    title: organization.title[language],
    description: organization.description[language],
    organization: organization.name[language],
    jurisdiction: organization.jurisdiction[language],
    website: organization.website[language],
    updated: `"${organization.updated}"`,
  };
}
