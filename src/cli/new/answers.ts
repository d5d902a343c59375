import { isOrganizationKey } from '../../content/load-library.ts';
import { isOrigin, isReachedByAll, type Name } from '../../content/schemas.ts';
import { emailOfTarget } from '../../facts/email.ts';
import { findTelephones } from '../../facts/telephone.ts';
import type { MessageKey, MessageValues } from '../../i18n/translator.ts';
import { type Language, type Localized, localize } from '../../languages.ts';
import type { JurisdictionCode } from '../../scaffold/jurisdictions.ts';
import type { NewOrganization } from '../../scaffold/organization-file.ts';
import type { Publisher } from '../../scaffold/site-files.ts';
import type { NewStatement } from '../../scaffold/statement-file.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { folded, withoutLigatures } from '../../text/fold.ts';
import { parseUrl } from '../../text/parse-url.ts';

/** What can be said of a new organization, on the command line or when asked. */
export interface GivenAnswers {
  readonly organization?: string | undefined;
  readonly nameEn?: string | undefined;
  readonly nameFr?: string | undefined;
  readonly shortNameEn?: string | undefined;
  readonly shortNameFr?: string | undefined;
  readonly slugEn?: string | undefined;
  readonly slugFr?: string | undefined;
  readonly jurisdiction?: JurisdictionCode | undefined;
  readonly email?: string | undefined;
  readonly telephone?: string | undefined;
  readonly sourceUrlEn?: string | undefined;
  readonly sourceUrlFr?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly publisherEn?: string | undefined;
  readonly publisherFr?: string | undefined;
  readonly publisherEmail?: string | undefined;
}

export type TextField = Exclude<keyof GivenAnswers, 'jurisdiction'>;

/** What nothing can be written without. */
const required = ['organization', 'nameEn', 'nameFr', 'jurisdiction'] as const;
type RequiredField = (typeof required)[number];
export type CompleteAnswers = GivenAnswers & {
  readonly [Field in RequiredField]: NonNullable<GivenAnswers[Field]>;
};

/** The fields that are needed and were not given. */
export function missingFields(given: GivenAnswers): readonly (keyof GivenAnswers)[] {
  return required.filter((field) => given[field] === undefined);
}

/** How the command line has a field: `--name-en`, `<organization>`. */
export function optionOf(field: keyof GivenAnswers): string {
  return field === 'organization'
    ? '<organization>'
    : `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

export interface Fault {
  readonly key: MessageKey;
  readonly values: MessageValues;
}

/** What is wrong with an answer; undefined when it can be used. */
export function faultOf(field: TextField, value: string): Fault | undefined {
  const text = value.trim();
  switch (field) {
    case 'organization':
      return isOrganizationKey(text) && text.length <= 80
        ? undefined
        : { key: 'cli.new.badKey', values: { name: text, suggestion: suggestedSlug(text) } };
    case 'slugEn':
    case 'slugFr':
      return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 80
        ? undefined
        : { key: 'cli.new.wrongSlug', values: { value: text, suggestion: suggestedSlug(text) } };
    case 'email':
    case 'publisherEmail':
      return emailOfTarget(`mailto:${text}`) === undefined
        ? { key: 'cli.new.wrongEmail', values: { value: text } }
        : undefined;
    case 'telephone':
      return telephoneIn(text) ? undefined : { key: 'cli.new.wrongTelephone', values: { value: text } };
    case 'sourceUrlEn':
    case 'sourceUrlFr':
      return parseUrl(text)?.protocol === 'https:' && !/\s/.test(text) && text.length <= 500
        ? undefined
        : { key: 'cli.new.wrongUrl', values: { value: text } };
    case 'baseUrl':
      if (!isOrigin(text)) return { key: 'cli.error.baseUrl', values: { value: text } };
      return isReachedByAll(text) ? undefined : { key: 'cli.new.ownNetwork', values: { value: text } };
    default:
      return /^[^\p{Cc}]{1,200}$/u.test(text)
        ? undefined
        : { key: 'cli.new.wrongName', values: { value: text } };
  }
}

function telephoneIn(text: string) {
  const [found, ...others] = findTelephones(text);
  return found && others.length === 0 && found.text === text ? found : undefined;
}

/** A text as part of an address, or as the name of a folder. */
export function suggestedSlug(text: string): string {
  const words = folded(withoutLigatures(text)).replace(/[^a-z0-9]+/g, '-');
  const slug = words.slice(0, 80).replace(/^-|-$/g, '');
  return isOrganizationKey(slug) ? slug : 'organization';
}

/** What the files are written from. What was not said follows from what was. */
export function readAnswers(given: CompleteAnswers): {
  readonly key: string;
  readonly organization: NewOrganization;
  readonly statement: Pick<NewStatement, 'email' | 'telephone' | 'sourceUrl'>;
  /** Of a site that is new: the organization itself, where nobody else is named. */
  readonly publisher: Publisher;
} {
  const key = given.organization.trim();
  const [nameEn, nameFr] = [typeset(given.nameEn), typeset(given.nameFr)];
  const shortEn = given.shortNameEn === undefined ? nameEn : typeset(given.shortNameEn);
  const shortFr =
    given.shortNameFr === undefined ? (nameFr === nameEn ? shortEn : nameFr) : typeset(given.shortNameFr);
  const publisherEn = typeset(given.publisherEn ?? given.publisherFr ?? nameEn);
  const publisherFr = typeset(given.publisherFr ?? given.publisherEn ?? nameFr);
  const telephone = given.telephone === undefined ? undefined : telephoneIn(given.telephone.trim());
  return {
    key,
    organization: {
      name: inTheirLanguages(nameEn, nameFr),
      shortName: inTheirLanguages(shortEn, shortFr),
      slug: {
        en: given.slugEn?.trim() ?? key,
        fr: given.slugFr?.trim() ?? (shortFr === shortEn ? key : suggestedSlug(shortFr)),
      },
      jurisdiction: given.jurisdiction,
    },
    statement: {
      email: given.email?.trim(),
      telephone: telephone && { text: telephone.text, value: telephone.value },
      sourceUrl: {
        ...(given.sourceUrlEn === undefined ? {} : { en: given.sourceUrlEn.trim() }),
        ...(given.sourceUrlFr === undefined ? {} : { fr: given.sourceUrlFr.trim() }),
      },
    },
    publisher: {
      name: inTheirLanguages(publisherEn, publisherFr),
      email: (given.publisherEmail ?? given.email)?.trim(),
    },
  };
}

/** A name as a page shows it: the apostrophe of a keyboard is none. */
function typeset(name: string): string {
  return name
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/** A name that is the same in both languages is a foreign one in one of them, and says so. */
function inTheirLanguages(en: string, fr: string): Localized<Name> {
  if (en !== fr) return { en, fr };
  const { counts } = detectLanguage(en);
  const lang: Language = counts.fr > counts.en ? 'fr' : 'en';
  return localize((language) => (language === lang ? en : { text: en, lang }));
}
