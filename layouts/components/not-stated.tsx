import type { ComponentChildren } from 'preact';
import type { Statement } from '../../src/content/library.ts';
import type { ExceptionSettings } from '../../src/content/schemas.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import type { PublishedSite } from '../../src/publish/published-site.ts';
import { isSectionKind, kindTitle } from '../../src/sections/catalogue.ts';
import { exceptionsFor } from '../../src/sections/exceptions.ts';

export const notStatedAnchor = 'x-not-stated';

/** What the statement is silent on, each with its reason: silence is shown as silence. */
export function NotStated({
  site,
  statement,
  language,
}: {
  readonly site: PublishedSite;
  readonly statement: Statement;
  readonly language: Language;
}): ComponentChildren {
  const translate = translatorFor(language);
  const exceptions = exceptionsFor(statement);
  if (exceptions.length === 0) return null;
  return (
    <section class="not-stated" aria-labelledby={notStatedAnchor}>
      <h2 id={notStatedAnchor}>{translate('page.notStated')}</h2>
      <p>{translate('page.notStatedIntro')}</p>
      <dl>
        {exceptions.map((exception) => (
          <div key={`${exception.section} ${exception.missing}`}>
            <dt>{exceptionTitle(exception, language)}</dt>
            <dd>{site.typeset(exception.reason[language], language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What an exception is about: a kind of section, or only the contact details in it. */
export function exceptionTitle({ section, missing }: ExceptionSettings, language: Language): string {
  const title = isSectionKind(section) ? kindTitle(section, language) : section;
  return missing === 'section' ? title : translatorFor(language)('page.contactDetails', { title });
}
