import type { ComponentChildren } from 'preact';
import type { EditionVersion } from '../../src/content/editions/edition.ts';
import type { StatementVersion } from '../../src/content/library.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import { Day } from './day.tsx';
import { fill } from './fill.tsx';

/**
 * The line under the title: by whom and when the statement was restated, or of what day the organization's own text is, and
 * which text prevails. Of an earlier wording it claims nothing about the present one.
 */
export function Notice({
  site,
  version,
}: {
  readonly site: PublishedSite;
  readonly version: StatementVersion | EditionVersion;
}): ComponentChildren {
  const { language } = version;
  const { nature, translation, source, updated } = version.frontMatter.values;
  // An edition of long ago may lack what statements say by now.
  if (!nature || !source?.title || !source.url || !source.titleLanguage) return null;
  const { title, url, titleLanguage, wording = 'current' } = source;
  const standing = translation === 'translation' ? 'translated' : 'written';
  return (
    <p class="notice">
      {fill(translatorFor(language), `page.notice.${nature}.${wording}.${standing}`, {
        site: site.typeset(site.settings.name[language], language),
        date: <Day day={updated} language={language} />,
        source: <SourceLink source={{ title, url, titleLanguage }} language={language} />,
      })}
    </p>
  );
}

/** The title of the organization's own statement, in its language, which leads there. */
export function SourceLink({
  source: { title, titleLanguage, url },
  language,
}: {
  readonly source: Pick<
    StatementVersion['frontMatter']['values']['source'],
    'title' | 'titleLanguage' | 'url'
  >;
  readonly language: Language;
}): ComponentChildren {
  const isForeign = titleLanguage !== language;
  return (
    <a href={url} {...(isForeign ? { hreflang: titleLanguage } : {})}>
      <cite {...(isForeign ? { lang: titleLanguage } : {})}>{title}</cite>
    </a>
  );
}
