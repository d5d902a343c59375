import type { ComponentChildren } from 'preact';
import type { Statement } from '../../src/content/library.ts';
import type { ExceptionSettings } from '../../src/content/schemas.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { exceptionTitle } from '../../src/pages/exception-title.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import { reasonAnchor } from '../../src/pages/reason-anchor.ts';
import { exceptionsFor } from '../../src/sections/exceptions.ts';
import { Marked } from './marked.tsx';

/** Without the `x-` of an editor’s own sections, so that none of them can have it too. */
export const notStatedAnchor = 'not-stated';

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
  // Of one section, both the whole and its contact details may be named, for all statements and for this one.
  const isFirst = (one: ExceptionSettings): boolean =>
    exceptions.find(({ section }) => section === one.section) === one;
  return (
    <section class="not-stated">
      <h2 id={notStatedAnchor}>{translate('page.notStated')}</h2>
      <p>{translate('page.notStatedIntro')}</p>
      <dl>
        {exceptions.map((exception) => (
          <div key={`${exception.section} ${exception.missing}`}>
            <dt id={isFirst(exception) ? reasonAnchor(exception.section) : undefined}>
              {exceptionTitle(exception, language)}
            </dt>
            <dd>
              <Marked words={site.typesetWords(exception.reason[language], language)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
