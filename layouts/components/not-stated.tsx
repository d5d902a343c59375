import type { ComponentChildren } from 'preact';
import type { Statement } from '../../src/content/library.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { exceptionTitle } from '../../src/pages/exception-title.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
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
  return (
    <section class="not-stated">
      <h2 id={notStatedAnchor}>{translate('page.notStated')}</h2>
      <p>{translate('page.notStatedIntro')}</p>
      <dl>
        {exceptions.map((exception) => (
          <div key={`${exception.section} ${exception.missing}`}>
            <dt>{exceptionTitle(exception, language)}</dt>
            <dd>
              <Marked words={site.typesetWords(exception.reason[language], language)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
