import type { ComponentChildren } from 'preact';
import { abbreviationsOnPage } from '../../src/abbreviations/abbreviations-on-page.ts';
import type { Statement, StatementVersion } from '../../src/content/library.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';

/** No kind of section, and without the `x-` of an editor’s own sections, so that no section can have it too. */
export const abbreviationsAnchor = 'abbreviations';

/** What the page's abbreviations stand for, for readers whom no pointer shows the long forms in the text. */
export function Abbreviations({
  site,
  statement,
  version,
  language,
}: {
  readonly site: PublishedSite;
  readonly statement: Statement;
  readonly version: StatementVersion;
  readonly language: Language;
}): ComponentChildren {
  const listed = abbreviationsOnPage(statement, version);
  if (listed.length === 0) return null;
  return (
    <section class="abbreviations">
      <h2 id={abbreviationsAnchor}>{translatorFor(language)('page.abbreviations')}</h2>
      <dl>
        {listed.map(({ abbreviation, longForm }) => (
          // Letters of a name in another language are read in that language.
          <div key={abbreviation} {...(typeof longForm === 'string' ? {} : { lang: longForm.lang })}>
            <dt>{abbreviation}</dt>
            <dd>{typeof longForm === 'string' ? site.typeset(longForm, language) : longForm.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
