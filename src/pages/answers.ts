import type { Regulator } from '../contacts/named-regulators.ts';
import { type Answer, allSections, type Section, type StatementVersion } from '../content/library.ts';
import type { AnswerKey, ExceptionSettings } from '../content/schemas.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import { isSectionKind, kindEntry } from '../sections/catalogue.ts';
import { exceptionsFor } from '../sections/exceptions.ts';
import { type ContactSummary, contactsOf } from './contact-summary.ts';
import { isPartOfSubject } from './exception-title.ts';
import type { PageOf } from './published-site.ts';

/** What the page of a statement answers first. All of it stands in the statement; what it does not say is undefined. */
export interface Answers {
  /** The sentences of the front matter. */
  readonly written: ReadonlyMap<AnswerKey, Answer>;
  /** From the text, where the front matter does not answer. */
  readonly contact: ContactSummary | undefined;
  /** Who oversees the organization, likewise; the one that the statement names first. */
  readonly regulator: Regulator | undefined;
  /** From the text and the key `cookies`, likewise. */
  readonly cookies: { readonly section: Section; readonly answer: CookiesAnswer | undefined } | undefined;
  /** The subjects that it is silent on, as they read within a sentence. */
  readonly silences: readonly string[];
}

type CookiesAnswer = NonNullable<StatementVersion['frontMatter']['values']['cookies']>;

/** Reads from a statement, and from nothing else, what its page answers first. */
export function answersOf({ content, language }: PageOf<'statement'>): Answers {
  const { statement, version } = content;
  const sections = allSections(version.body);
  const ofKind = (kind: string): readonly Section[] => sections.filter(({ kinds }) => kinds.includes(kind));
  const written = new Map(version.body.answers.map((answer) => [answer.key, answer]));
  const contacts = written.has('contact') ? undefined : contactsOf(version, statement);
  const [cookies] = written.has('cookies') ? [] : ofKind('cookies');
  return {
    written,
    contact: contacts?.organization,
    regulator: contacts?.regulators[0],
    cookies: cookies && { section: cookies, answer: version.frontMatter.values.cookies },
    silences: exceptionsFor(statement).map((exception) => subjectOf(exception, language)),
  };
}

function subjectOf(exception: ExceptionSettings, language: Language): string {
  const { section } = exception;
  const subject = isSectionKind(section) ? kindEntry(section).shortSubject[language] : section;
  return isPartOfSubject(exception)
    ? translatorFor(language)('page.answers.contactDetails', { subject })
    : subject;
}
