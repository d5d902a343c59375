import type { ComponentChildren, VNode } from 'preact';
import { siteAddresses } from '../../src/content/addresses.ts';
import { made } from '../../src/eleventy/layout-overrides.ts';
import { type Translate, translatorFor } from '../../src/i18n/translator.ts';
import { type Language, type Localized, propertiesOf } from '../../src/languages.ts';
import { feedOf } from '../../src/pages/feeds.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import { fill } from './fill.tsx';
import { Head, type HeadProps } from './head.tsx';
import { LocalizedName } from './localized-name.tsx';

interface DocumentProps extends HeadProps {
  readonly versions: Localized<string>;
  readonly children: ComponentChildren;
}

/** The page’s own title, and whose it is where that does not say so, however long. */
const titleOf = ({ title, owners = [] }: HeadProps): string => [title, ...owners].join(' – ');

/** Where the skip link leads. */
const mainId = 'main';

/**
 * The frame of every page: head, skip link, site name, language switch, main part, footer. The site's other pages are
 * linked at the end, so that someone who goes from link to link is soon at the text.
 */
export function Document({ children, ...head }: DocumentProps): VNode {
  const { site, language, address, versions } = head;
  const translate = translatorFor(language);
  return (
    // Paper shows it on each sheet (print.css).
    <html lang={language} data-sheet={site.typeset(titleOf(head), language)}>
      <Head {...head} />
      <body>
        <a class="skip" href={`#${mainId}`}>
          {translate('page.skip')}
        </a>
        <header class="site">
          <p class="site-name">
            <a href={site.href(siteAddresses.home[language])} data-page={site.absolute(address)}>
              {site.typeset(site.settings.name[language], language)}
            </a>
          </p>
          <LanguageSwitch site={site} language={language} versions={versions} />
        </header>
        <main id={mainId} tabIndex={-1}>
          {children}
        </main>
        {made(site, 'footer', Footer, { site, language, address, translate })}
      </body>
    </html>
  );
}

interface NavigationProps {
  readonly site: PublishedSite;
  readonly language: Language;
  readonly address: string;
  readonly translate: Translate;
}

/** The end of every page: the other pages of the site, what the publisher says, and what the site itself promises. */
function Footer({ site, language, address, translate }: NavigationProps): VNode {
  const { footer } = site.settings;
  return (
    <footer class="site">
      <SiteNavigation site={site} language={language} address={address} translate={translate} />
      {footer && <p>{site.typeset(footer[language], language)}</p>}
      <p>
        <Publisher site={site} language={language} address={address} translate={translate} />
      </p>
      <p>{translate('page.footer')}</p>
    </footer>
  );
}

/** The whole sentence is the link: the name alone may be that of the site, which leads elsewhere. */
function Publisher({ site, language, address, translate }: NavigationProps): ComponentChildren {
  const about = site.about(language).address;
  return (
    <a href={site.href(about)} {...(about === address ? { 'aria-current': 'page' as const } : {})}>
      {fill(translate, 'page.publishedBy', {
        publisher: <LocalizedName name={site.settings.publisher.name[language]} />,
      })}
    </a>
  );
}

function SiteNavigation({ site, language, address, translate }: NavigationProps): ComponentChildren {
  const feed = feedOf(site, address, language);
  const kind = site.pages.get(address)?.content.kind;
  const entries = [
    { words: translate('page.home'), target: siteAddresses.home[language] },
    { words: translate('page.compareTitle'), target: siteAddresses.compare[language] },
    ...site.ownPages(language).map(({ address: target, content: { version } }) => ({
      words: site.typeset(version.frontMatter.values.title, language),
      target,
    })),
    // A statement and an edition have it among what they say of themselves.
    ...(feed === undefined || kind === 'statement' || kind === 'edition'
      ? []
      : [{ words: translate('page.feed'), target: feed }]),
  ];
  return (
    <nav class="pages" aria-label={translate('page.siteNavigation')}>
      <ul>
        {entries.map(({ words, target }) => (
          <li key={target}>
            <a href={site.href(target)} {...(target === address ? { 'aria-current': 'page' as const } : {})}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Names each other language in that language, and leads to this very page in it. */
function LanguageSwitch({
  site,
  language,
  versions,
}: Pick<NavigationProps, 'site' | 'language'> & { versions: Localized<string> }) {
  return (
    <nav class="languages" aria-label={translatorFor(language)('page.languageSwitch')}>
      {site.languages
        .filter((other) => other !== language)
        .map((other) => (
          <a key={other} href={site.href(versions[other])} hreflang={other} lang={other} rel="alternate">
            {propertiesOf[other].name}
          </a>
        ))}
    </nav>
  );
}
