import type { ExceptionSettings } from '../content/schemas.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import { isSectionKind, kindSubject } from '../sections/catalogue.ts';

/** What an exception is about: the subject of a kind of section, or only the contact details in it. */
export function exceptionTitle(exception: ExceptionSettings, language: Language): string {
  const { section } = exception;
  const title = isSectionKind(section) ? kindSubject(section, language) : section;
  return isPartOfSubject(exception) ? translatorFor(language)('page.contactDetails', { title }) : title;
}

/** Whether a statement says something on the subject, without contact details; of `contact`, these are the subject. */
export function isPartOfSubject({ section, missing }: ExceptionSettings): boolean {
  return missing === 'contact-details' && section !== 'contact';
}
