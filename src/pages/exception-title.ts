import type { ExceptionSettings } from '../content/schemas.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import { isSectionKind, kindTitle } from '../sections/catalogue.ts';

/** What an exception is about: a kind of section, or only the contact details in it. */
export function exceptionTitle({ section, missing }: ExceptionSettings, language: Language): string {
  const title = isSectionKind(section) ? kindTitle(section, language) : section;
  return missing === 'section' ? title : translatorFor(language)('page.contactDetails', { title });
}
