import { type ComponentChildren, Fragment } from 'preact';
import { translatorFor } from '../../src/i18n/translator.ts';
import { feedOf, feedType } from '../../src/pages/feeds.ts';
import { otherFormatsOf } from '../../src/pages/other-formats.ts';
import type { PageOf, PublishedSite } from '../../src/pages/published-site.ts';
import { countWords } from '../../src/readability/prose.ts';
import { readingMinutes } from '../../src/readability/reading-time.ts';
import { Day } from './day.tsx';
import { EditionsList, releasedOfPage } from './editions.tsx';
import { fill } from './fill.tsx';
import { LocalizedName } from './localized-name.tsx';
import { SourceLink } from './notice.tsx';

/** Without the `x-` of an editor’s own sections, so that none of them can have it too. */
export const aboutPageAnchor = 'about-this-page';

/** How the text came about, and in which other forms it is there: what a reader may ask after the answers. */
export function AboutPage({
  site,
  page,
}: {
  readonly site: PublishedSite;
  readonly page: PageOf<'statement'>;
}): ComponentChildren {
  const { language } = page;
  const { statement, version } = page.content;
  const { name, jurisdiction } = statement.organization.settings.values;
  const { nature, translation, source, updated } = version.frontMatter.values;
  const translate = translatorFor(language);
  const released = releasedOfPage(page);
  const between = '\u00a0· ';
  return (
    <section class="about-page">
      <h2 id={aboutPageAnchor}>{translate('page.about')}</h2>
      <dl>
        <div>
          <dt>{translate('page.about.text')}</dt>
          <dd>
            {translate(`page.nature.${nature}`)}
            {between}
            {translate(`page.translation.${translation}`)}
          </dd>
        </div>
        <div>
          <dt>{translate('page.about.source')}</dt>
          <dd>
            <SourceLink source={source} language={language} />
            {between}
            {fill(translate, 'page.by', {
              organization: <LocalizedName name={name[language]} />,
              jurisdiction: site.typeset(jurisdiction[language], language),
            })}
            {source.read && [
              between,
              fill(translate, 'page.about.read', {
                date: <Day day={source.read} language={language} />,
              }),
            ]}
          </dd>
        </div>
        <div>
          <dt>{translate('page.about.date')}</dt>
          <dd>
            {fill(translate, `page.edition.${nature}`, {
              date: <Day day={updated} language={language} />,
            })}
            {between}
            {translate('page.readingTime', { count: readingMinutes(countWords(version), language) })}
          </dd>
        </div>
        {released && (
          <div>
            <dt>{translate('page.editions')}</dt>
            <dd>
              <EditionsList site={site} released={released} language={language} />
            </dd>
          </div>
        )}
        <Formats site={site} page={page} />
      </dl>
    </section>
  );
}

/** The same of an edition: all else is said at the top, and the statement leads to the others. */
export function AboutEdition({
  site,
  page,
}: {
  readonly site: PublishedSite;
  readonly page: PageOf<'edition'>;
}): ComponentChildren {
  return (
    <section class="about-page">
      <h2 id={aboutPageAnchor}>{translatorFor(page.language)('page.about')}</h2>
      <dl>
        <Formats site={site} page={page} />
      </dl>
    </section>
  );
}

function Formats({
  site,
  page,
}: {
  readonly site: PublishedSite;
  readonly page: PageOf<'statement' | 'edition'>;
}): ComponentChildren {
  const { language } = page;
  const translate = translatorFor(language);
  const formats = otherFormatsOf(site, page);
  const feed = feedOf(site, page.address, language);
  if (formats.length === 0) return null;
  return (
    <div class="formats">
      <dt>{translate('page.about.formats')}</dt>
      <dd>
        {formats.map(({ format, mediaType, address }, index) => (
          <Fragment key={format}>
            {index > 0 && ', '}
            <a href={site.href(address)} type={mediaType}>
              {translate(`page.format.${format}`)}
            </a>
          </Fragment>
        ))}
        {feed && (
          <>
            {', '}
            <a href={site.href(feed)} type={feedType}>
              {translate('page.feed')}
            </a>
          </>
        )}
      </dd>
    </div>
  );
}
