import type { VNode } from 'preact';
import { siteAddresses } from '../../src/content/addresses.ts';
import { bilingualPage, type PageData } from '../../src/eleventy/site-data.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { propertiesOf } from '../../src/languages.ts';
import { Bilingual } from '../components/bilingual.tsx';

export const data = bilingualPage('index.html');

/** The root of the site: each language in its own words, none guessed from the browser. */
export default function LanguageChoice({ site }: PageData): VNode {
  return (
    <Bilingual
      site={site}
      titleKey="page.choiceTitle"
      descriptionKey="page.choiceDescription"
      address={siteAddresses.languageChoice}
    >
      {(language) => (
        <>
          <p>{translatorFor(language)('page.choiceDescription')}</p>
          <p>
            <a class="choice" href={site.href(siteAddresses.home[language])} hreflang={language}>
              {propertiesOf[language].name}
            </a>
          </p>
        </>
      )}
    </Bilingual>
  );
}
