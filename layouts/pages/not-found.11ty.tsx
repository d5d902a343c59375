import type { VNode } from 'preact';
import { siteAddresses } from '../../src/content/addresses.ts';
import { bilingualPage, type PageData } from '../../src/eleventy/site-data.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { Bilingual } from '../components/bilingual.tsx';

export const data = bilingualPage('404.html');

/** Hosts show this page at any address that is not there, so it cannot know the reader's language. */
export default function NotFound({ site }: PageData): VNode {
  return (
    <Bilingual
      site={site}
      titleKey="page.notFoundTitle"
      descriptionKey="page.notFoundText"
      address={siteAddresses.notFound}
      noIndex
    >
      {(language) => (
        <>
          <p>{translatorFor(language)('page.notFoundText')}</p>
          <p>
            <a href={site.href(siteAddresses.home[language])} hreflang={language}>
              {translatorFor(language)('page.notFoundLink')}
            </a>
          </p>
        </>
      )}
    </Bilingual>
  );
}
