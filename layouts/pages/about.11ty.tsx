import type { ComponentChildren, VNode } from 'preact';
import { plainName } from '../../src/content/names.ts';
import { type PaginatedData, pageOf, paginateOver } from '../../src/eleventy/site-data.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { linkResolver } from '../../src/pages/link-resolver.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import type { StatementSummary } from '../../src/pages/statement-summary.ts';
import { Lead, Sections, stylesFor } from '../components/body.tsx';
import { Day } from '../components/day.tsx';
import { Document } from '../components/document.tsx';
import { fill } from '../components/fill.tsx';
import { LocalizedName } from '../components/localized-name.tsx';
import { StatementTitle } from '../components/statement-title.tsx';

export const data = paginateOver('about');

interface AboutProps {
  readonly site: PublishedSite;
  readonly language: Language;
}

/** Who publishes the site, what it is, and how far it can be trusted; after what the editors say of it themselves. */
export default function AboutPage(given: PaginatedData): VNode {
  const page = pageOf(given, 'about');
  const { site } = given;
  const { language } = page;
  const { version } = page.content;
  const translate = translatorFor(language);
  const title = version?.frontMatter.values.title ?? translate('page.aboutSite');
  const resolve = version && linkResolver(site, version);
  return (
    <Document
      site={site}
      language={language}
      title={title}
      description={version?.frontMatter.values.description ?? translate('page.aboutSite.description')}
      address={page.address}
      sheets={version ? stylesFor(version.body) : []}
      versions={page.versions}
      defaultVersion={site.defaultVersion(page)}
    >
      <article class="page">
        <header>
          <h1>{site.typeset(title, language)}</h1>
        </header>
        {version && resolve && (
          <>
            <Lead body={version.body} resolve={resolve} />
            <Sections body={version.body} resolve={resolve} />
          </>
        )}
        <Publisher site={site} language={language} />
        <Holdings site={site} language={language} />
        <section>
          <h2>{translate('page.aboutSite.promises')}</h2>
          <p>{translate('page.footer')}</p>
        </section>
        <section>
          <h2>{translate('page.aboutSite.checks')}</h2>
          <p>{translate('page.aboutSite.checked')}</p>
        </section>
        <Readings site={site} language={language} />
      </article>
    </Document>
  );
}

function Publisher({ site, language }: AboutProps): ComponentChildren {
  const translate = translatorFor(language);
  const { name, email, form } = site.settings.publisher;
  const slots = {
    email: email && (
      <a class="bare" href={`mailto:${email}`}>
        {email}
      </a>
    ),
    form: form && <a href={form[language]}>{translate('page.aboutSite.form')}</a>,
  };
  return (
    <section>
      <h2>{translate('page.aboutSite.who')}</h2>
      <p>
        {fill(translate, 'page.aboutSite.publisher', { publisher: <LocalizedName name={name[language]} /> })}{' '}
        {fill(translate, `page.aboutSite.write.${email ? (form ? 'both' : 'email') : 'form'}`, slots)}
      </p>
    </section>
  );
}

/** How many statements there are, and whose words they are. */
function Holdings({ site, language }: AboutProps): ComponentChildren {
  const translate = translatorFor(language);
  const statements = site.summaries(language);
  const restated = statements.filter(({ nature }) => nature === 'restatement').length;
  const official = statements.length - restated;
  const kinds =
    restated > 0 && official > 0
      ? [
          translate('page.aboutSite.restated', { count: restated }),
          translate('page.aboutSite.official', { count: official }),
        ]
      : [
          ...(restated > 0 ? [translate('page.aboutSite.allRestated', { count: restated })] : []),
          ...(official > 0 ? [translate('page.aboutSite.allOfficial', { count: official })] : []),
        ];
  return (
    <section>
      <h2>{translate('page.aboutSite.what')}</h2>
      <p>
        {translate('page.aboutSite.statements', { count: statements.length })}
        {kinds.map((sentence) => ` ${sentence}`)}
      </p>
    </section>
  );
}

/** Beyond this many, a list by itself would be too long to read here; each statement says it of itself. */
const mostListed = 40;

function Readings({ site, language }: AboutProps): ComponentChildren {
  const translate = translatorFor(language);
  const restated = site.summaries(language).filter(({ nature }) => nature === 'restatement');
  const days = restated.flatMap(({ read }) => read ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (restated.length > mostListed)
    return (
      <p>
        {fill(translate, 'page.aboutSite.readBetween', {
          first: <Day day={first} language={language} />,
          last: <Day day={last} language={language} />,
        })}
      </p>
    );
  return (
    <section>
      <h2>{translate('page.aboutSite.readings')}</h2>
      <ul>
        {restated.map((statement) => (
          <li key={statement.address}>
            <Reading statement={statement} site={site} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reading({
  statement: { address, name, shortName, title, read },
  site,
  language,
}: AboutProps & { readonly statement: StatementSummary }): ComponentChildren {
  return fill(
    translatorFor(language),
    read === undefined ? 'page.aboutSite.notRead' : 'page.aboutSite.read',
    {
      statement: (
        <a href={site.href(address)}>
          {!title.includes(plainName(shortName)) && (
            <>
              <LocalizedName name={shortName} />
              {', '}
            </>
          )}
          <StatementTitle title={title} name={name} shortName={shortName} />
        </a>
      ),
      date: read && <Day day={read} language={language} />,
    },
  );
}
