import type { VNode } from 'preact';
import { type PaginatedData, pageOf, paginateOver } from '../../src/eleventy/site-data.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { linkResolver } from '../../src/pages/link-resolver.ts';
import { Lead, Sections, stylesFor } from '../components/body.tsx';
import { Day } from '../components/day.tsx';
import { Document } from '../components/document.tsx';
import { fill } from '../components/fill.tsx';

export const data = paginateOver('page');

/** A page of the site itself, such as one that says who runs it. */
export default function SitePage(given: PaginatedData): VNode {
  const page = pageOf(given, 'page');
  const { language } = page;
  const { version } = page.content;
  const { title, description, updated } = version.frontMatter.values;
  const resolve = linkResolver(given.site, version);
  return (
    <Document
      site={given.site}
      language={language}
      title={title}
      description={description}
      address={page.address}
      sheets={stylesFor(version.body)}
      versions={page.versions}
      defaultVersion={given.site.defaultVersion(page)}
    >
      <article class="page">
        <header>
          <h1>{given.site.typeset(title, language)}</h1>
          <p class="edition">
            {fill(translatorFor(language), 'page.edition', {
              date: <Day day={updated} language={language} />,
            })}
          </p>
        </header>
        <Lead body={version.body} resolve={resolve} />
        <Sections body={version.body} resolve={resolve} />
      </article>
    </Document>
  );
}
