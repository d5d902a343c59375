import type { ComponentChildren, VNode } from 'preact';
import { siteAddresses } from '../../src/content/addresses.ts';
import { type MessageKey, translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import { Head } from './head.tsx';

interface BilingualProps {
  readonly site: PublishedSite;
  readonly titleKey: MessageKey;
  readonly descriptionKey: MessageKey;
  readonly address: string;
  readonly noIndex?: boolean;
  /** What to show in each language, below that language's title. */
  readonly children: (language: Language) => ComponentChildren;
}

/** A page that says the same thing in each language, one after the other. */
export function Bilingual({
  site,
  titleKey,
  descriptionKey,
  address,
  noIndex,
  children,
}: BilingualProps): VNode {
  const [first = 'en', ...others] = site.languages;
  const inAll = (key: MessageKey): string =>
    site.languages.map((language) => translatorFor(language)(key)).join(' – ');
  const choice =
    address === siteAddresses.languageChoice ? { versions: siteAddresses.home, defaultVersion: address } : {};
  return (
    <html lang={first}>
      <Head
        site={site}
        language={first}
        title={inAll(titleKey)}
        description={inAll(descriptionKey)}
        address={address}
        sheets={['bilingual']}
        {...(noIndex ? { noIndex } : {})}
        {...choice}
      />
      <body class="bilingual">
        <main>
          <p class="site-name">{site.settings.name[first]}</p>
          <section>
            <h1>{translatorFor(first)(titleKey)}</h1>
            {children(first)}
          </section>
          {others.map((language) => (
            <section key={language} lang={language}>
              <h2 class="as-h1">{translatorFor(language)(titleKey)}</h2>
              {children(language)}
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
