import { currentFormat } from '../content/format.ts';
import type { Name } from '../content/schemas.ts';
import { translatorFor } from '../i18n/translator.ts';
import { type Language, type Localized, languages } from '../languages.ts';
import { sampleAddress } from './statement-file.ts';
import { schemaComment, yamlComment, yamlValue } from './yaml-text.ts';

/** The address that stands for one still to be written; `content/placeholder` knows it. */
const sampleEmail = 'privacy@example.org';

/** Who publishes a site that is begun. */
export interface Publisher {
  readonly name: Localized<Name>;
  /** A stand-in is written when undefined. */
  readonly email: string | undefined;
}

interface NewSite {
  /** Where it will be published; a sample when undefined, and builds can name another. */
  readonly baseUrl: string | undefined;
  readonly publisher: Publisher;
  readonly today: string;
  /** Language of the remarks. */
  readonly language: Language;
  /** Where the JSON Schemas are, seen from the content folder. */
  readonly schemas: string | undefined;
}

/** The text of `site.yaml`. */
export function siteFile({ baseUrl, publisher, language, schemas }: NewSite): string {
  return [
    schemaComment('site', schemas),
    `format: ${currentFormat}\n`,
    'name:\n',
    ...languages.map((one) => `  ${one}: ${yamlValue(translatorFor(one)('scaffold.siteName'))}\n`),
    yamlComment(translatorFor(language)('scaffold.baseUrl')),
    `baseUrl: ${baseUrl ?? sampleAddress.replace(/\/$/, '')}\n`,
    yamlComment(translatorFor(language)('scaffold.publisher')),
    'publisher:\n  name:\n',
    ...languages.map((one) => `    ${one}: ${yamlValue(publisher.name[one])}\n`),
    `  email: ${publisher.email ?? sampleEmail}\n`,
    `languages: [${languages.join(', ')}]\n`,
  ].join('');
}

/** The text of a version of the home page. */
export function homePage({ today, schemas }: NewSite, language: Language): string {
  const translate = translatorFor(language);
  return [
    '---\n',
    schemaComment('home', schemas === undefined ? undefined : `../${schemas}`),
    `title: ${yamlValue(translate('scaffold.siteName'))}\n`,
    `description: ${yamlValue(translate('scaffold.homeDescription'))}\n`,
    `updated: ${today}\n`,
    '---\n\n',
    `${translate('scaffold.homeText')}\n`,
  ].join('');
}
