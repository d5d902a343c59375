import { homeStem } from '../content/addresses.ts';
import { type Language, languages } from '../languages.ts';
import { type NewOrganization, organizationFile } from './organization-file.ts';
import { homePage, type Publisher, siteFile } from './site-files.ts';
import { type NewStatement, statementFile, statementStem } from './statement-file.ts';

/** Path below the content folder → text. */
export type NewFiles = ReadonlyMap<string, string>;

export interface Answers {
  /** Name of the folder. */
  readonly key: string;
  readonly organization: NewOrganization;
  readonly statement: NewStatement;
  /** For a content folder without settings or home page: where the site will be, if that is known, and who publishes it. */
  readonly site?: { readonly baseUrl?: string | undefined; readonly publisher: Publisher } | undefined;
  /** Language of the remarks in files of settings; those in a statement are in its own language. */
  readonly language: Language;
  /** Where the JSON Schemas are, seen from the content folder; undefined where files cannot name them. */
  readonly schemas?: string | undefined;
}

/** The files of a new organization, and with `site` those that every site has. Nothing is read or written. */
export function scaffold(answers: Answers): NewFiles {
  const { key, organization, statement, site, language, schemas } = answers;
  const files = new Map<string, string>();
  if (site) {
    const newSite = {
      baseUrl: site.baseUrl,
      publisher: site.publisher,
      today: statement.today,
      language,
      schemas,
    };
    for (const one of languages) files.set(`pages/${homeStem}.${one}.md`, homePage(newSite, one));
    files.set('site.yaml', siteFile(newSite));
  }
  const below = schemas === undefined ? undefined : `../${schemas}`;
  files.set(`${key}/organization.yaml`, organizationFile(organization, { language, schemas: below }));
  for (const one of languages)
    files.set(`${key}/${statementStem}.${one}.md`, statementFile(statement, one, below));
  return files;
}
