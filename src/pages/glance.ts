import { allSections, type Section, type StatementVersion } from '../content/library.ts';
import type { ExceptionSettings } from '../content/schemas.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import { exceptionsFor } from '../sections/exceptions.ts';
import { type ContactSummary, contactsOf } from './contact-summary.ts';
import { exceptionTitle, isPartOfSubject } from './exception-title.ts';
import { type OtherFormatFile, otherFormatsOf } from './other-formats.ts';
import type { PageOf, PublishedSite } from './published-site.ts';

/** What a statement answers at a glance. All of it stands in the statement; what it does not say is undefined. */
export interface Glance {
  readonly contact: ContactSummary | undefined;
  readonly cookies: { readonly section: Section; readonly answer: CookiesAnswer | undefined } | undefined;
  /** The subjects that it is silent on, as they read within a sentence. */
  readonly silences: readonly string[];
  readonly nature: FrontMatter['nature'];
  readonly translation: FrontMatter['translation'];
  readonly formats: readonly OtherFormatFile[];
}

type FrontMatter = StatementVersion['frontMatter']['values'];
type CookiesAnswer = NonNullable<FrontMatter['cookies']>;

/** Reads from a statement, and from nothing else, what its page answers at a glance. */
export function glanceOf(site: PublishedSite, page: PageOf<'statement'>): Glance {
  const { statement, version } = page.content;
  const sections = allSections(version.body);
  const ofKind = (kind: string): readonly Section[] => sections.filter(({ kinds }) => kinds.includes(kind));
  const [cookies] = ofKind('cookies');
  const { nature, translation, cookies: answer } = version.frontMatter.values;
  return {
    contact: contactsOf(version, statement).organization,
    cookies: cookies && { section: cookies, answer },
    silences: exceptionsFor(statement).map((exception) => subjectOf(exception, page.language)),
    nature,
    translation,
    formats: otherFormatsOf(site, page),
  };
}

function subjectOf(exception: ExceptionSettings, language: Language): string {
  const title = inSentence(exceptionTitle({ ...exception, missing: 'section' }, language));
  return isPartOfSubject(exception)
    ? translatorFor(language)('page.glance.contactDetails', { title })
    : title;
}

/** A title as it reads within a sentence; an abbreviation keeps its capitals. */
function inSentence(title: string): string {
  return /^\p{Lu}\p{Lu}/u.test(title) ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
