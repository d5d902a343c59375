import type { ComponentChildren } from 'preact';
import { translatorFor } from '../../src/i18n/translator.ts';
import { otherFormatsOf } from '../../src/pages/other-formats.ts';
import type { PublishedPage, PublishedSite } from '../../src/pages/published-site.ts';

/** Tells programs where the same text is in other formats; the text itself links them for people. */
export function OtherFormats({
  site,
  page,
}: {
  readonly site: PublishedSite;
  readonly page: PublishedPage;
}): ComponentChildren {
  const translate = translatorFor(page.language);
  return otherFormatsOf(site, page).map(({ format, mediaType, address }) => (
    <link
      key={format}
      rel="alternate"
      type={mediaType}
      href={site.href(address)}
      title={translate(`page.format.${format}`)}
    />
  ));
}
