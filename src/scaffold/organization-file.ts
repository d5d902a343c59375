import type { Name } from '../content/schemas.ts';
import { translatorFor } from '../i18n/translator.ts';
import { type Language, type Localized, languages } from '../languages.ts';
import { type JurisdictionCode, jurisdictions } from './jurisdictions.ts';
import { schemaComment, yamlComment, yamlValue } from './yaml-text.ts';

/** What is known of an organization that is new to the site. */
export interface NewOrganization {
  readonly name: Localized<Name>;
  readonly shortName: Localized<Name>;
  readonly slug: Localized<string>;
  readonly jurisdiction: JurisdictionCode;
}

export interface FileOptions {
  /** Language of the remarks that help whoever goes on writing. */
  readonly language: Language;
  /** Where the JSON Schemas are, seen from the file; undefined where it cannot name them. */
  readonly schemas?: string | undefined;
}

/** The text of `organization.yaml`: what is known of the organization, the laws to be looked at, and nothing else. */
export function organizationFile(
  { name, shortName, slug, jurisdiction }: NewOrganization,
  { language, schemas }: FileOptions,
): string {
  const translate = translatorFor(language);
  const mapping = (key: string, values: Localized<unknown>): string =>
    `${key}:\n${languages.map((one) => `  ${one}: ${yamlValue(values[one])}\n`).join('')}`;
  const { name: place, packs } = jurisdictions[jurisdiction];
  return [
    schemaComment('organization', schemas),
    mapping('name', name),
    mapping('shortName', shortName),
    mapping('slug', slug),
    mapping('jurisdiction', place),
    yamlComment(translate('scaffold.laws')),
    'laws:\n',
    ...packs.map((pack) => `  - pack: ${pack}\n    applicability: undetermined\n`),
  ].join('');
}
