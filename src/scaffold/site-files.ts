import { currentFormat } from '../content/format.ts';
import { translatorFor } from '../i18n/translator.ts';
import { type Language, languages } from '../languages.ts';
import { sampleAddress } from './statement-file.ts';
import { schemaComment, yamlComment, yamlValue } from './yaml-text.ts';

interface NewSite {
  /** Where it will be published; a sample when undefined, and builds can name another. */
  readonly baseUrl: string | undefined;
  readonly today: string;
  /** Language of the remarks. */
  readonly language: Language;
  /** Where the JSON Schemas are, seen from the content folder. */
  readonly schemas: string | undefined;
}

/** The text of `site.yaml`. */
export function siteFile({ baseUrl, language, schemas }: NewSite): string {
  return [
    schemaComment('site', schemas),
    `format: ${currentFormat}\n`,
    'name:\n',
    ...languages.map((one) => `  ${one}: ${yamlValue(translatorFor(one)('scaffold.siteName'))}\n`),
    yamlComment(translatorFor(language)('scaffold.baseUrl')),
    `baseUrl: ${baseUrl ?? sampleAddress.replace(/\/$/, '')}\n`,
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
