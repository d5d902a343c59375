import { type ComponentChildren, Fragment } from 'preact';
import type { AddressLine } from '../../src/contacts/contact-details.ts';
import type { Section } from '../../src/content/library.ts';
import { type MessageKey, type Translate, translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { type Glance as GlanceModel, glanceOf } from '../../src/pages/glance.ts';
import type { OtherFormatFile } from '../../src/pages/other-formats.ts';
import type { PageOf, PublishedSite } from '../../src/pages/published-site.ts';
import { unbrokenTelephone } from '../../src/text/unbroken-telephone.ts';
import { fill } from './fill.tsx';
import { Marked } from './marked.tsx';
import { notStatedAnchor } from './not-stated.tsx';

interface GlanceProps {
  readonly site: PublishedSite;
  readonly page: PageOf<'statement'>;
}

/** What most readers come for, above the text: whom to ask, cookies, what is not stated, other formats. */
export function Glance({ site, page }: GlanceProps): ComponentChildren {
  const { language } = page;
  const translate = translatorFor(language);
  const { contact, cookies, silences, nature, translation, formats } = glanceOf(site, page);
  return (
    <details class="glance" open>
      <summary>
        <h2>{translate('page.glance')}</h2>
      </summary>
      <dl>
        <Row term="page.glance.whomToAsk" translate={translate}>
          {contact && <Contact contact={contact} site={site} language={language} />}
        </Row>
        <Row term="page.glance.cookies" translate={translate}>
          {cookies && <Cookies cookies={cookies} site={site} language={language} />}
        </Row>
        {silences.length > 0 && (
          <Row term="page.notStated" translate={translate}>
            <Silences silences={silences} translate={translate} />
          </Row>
        )}
        <Row term="page.glance.text" translate={translate}>
          {translate(`page.nature.${nature}`)}
          {'\u00a0· '}
          {translate(`page.translation.${translation}`)}
        </Row>
        {formats.length > 0 && (
          <Row term="page.glance.formats" translate={translate}>
            <Formats formats={formats} site={site} translate={translate} />
          </Row>
        )}
      </dl>
    </details>
  );
}

/** How many subjects the statement is silent on, and which; the reasons are at the end of the page. */
function Silences({
  silences,
  translate,
}: {
  readonly silences: readonly string[];
  readonly translate: Translate;
}): ComponentChildren {
  const count = silences.length;
  return fill(translate, 'page.glance.silences', {
    link: <a href={`#${notStatedAnchor}`}>{translate('page.glance.subjects', { count })}</a>,
    subjects: silences.join(', '),
  });
}

function Formats({
  formats,
  site,
  translate,
}: {
  readonly formats: readonly OtherFormatFile[];
  readonly site: PublishedSite;
  readonly translate: Translate;
}): ComponentChildren {
  return formats.map(({ format, mediaType, address }, index) => (
    <Fragment key={format}>
      {index > 0 && ', '}
      <a href={site.href(address)} type={mediaType}>
        {translate(`page.glance.format.${format}`)}
      </a>
    </Fragment>
  ));
}

/** One answer; silence is shown as silence. */
function Row({
  term,
  translate,
  children,
}: {
  readonly term: MessageKey;
  readonly translate: Translate;
  readonly children: ComponentChildren;
}): ComponentChildren {
  return (
    <div>
      <dt>{translate(term)}</dt>
      <dd>{children ?? translate('page.compareState.not-stated')}</dd>
    </div>
  );
}

function Contact({
  contact: { section, links: details, site: ownSite, postalAddress, hasContactDetails },
  site,
  language,
}: {
  readonly contact: NonNullable<GlanceModel['contact']>;
  readonly site: PublishedSite;
  readonly language: Language;
}): ComponentChildren {
  const link = <SectionLink section={section} site={site} language={language} />;
  const links = details.length === 0 && ownSite ? [ownSite] : details;
  if (!hasContactDetails)
    return fill(translatorFor(language), 'page.glance.withoutDetails', { section: link });
  return (
    <>
      {link}
      {links.length > 0 && <br />}
      {links.map(({ href, text }, index) => (
        <Fragment key={href}>
          {index > 0 && '\u00a0· '}
          <a href={href}>
            {href.startsWith('tel:') ? unbrokenTelephone(text) : site.typeset(text, language)}
          </a>
        </Fragment>
      ))}
      {postalAddress.length > 0 && <br />}
      <AddressOnOneLine lines={postalAddress} site={site} language={language} />
    </>
  );
}

/** The lines of a postal address, each in its own language, with commas between. */
function AddressOnOneLine({
  lines,
  site,
  language,
}: {
  readonly lines: readonly AddressLine[];
  readonly site: PublishedSite;
  readonly language: Language;
}): ComponentChildren {
  return lines.map(({ text, language: foreign }, index) => (
    <Fragment key={text}>
      {index > 0 && ', '}
      {foreign === undefined ? site.typeset(text, language) : <span lang={foreign}>{text}</span>}
    </Fragment>
  ));
}

function Cookies({
  cookies: { answer, section },
  site,
  language,
}: {
  readonly cookies: NonNullable<GlanceModel['cookies']>;
  readonly site: PublishedSite;
  readonly language: Language;
}): ComponentChildren {
  const link = <SectionLink section={section} site={site} language={language} />;
  if (answer === undefined) return link;
  return fill(translatorFor(language), `page.glance.cookies.${answer}`, { section: link });
}

function SectionLink({
  section: { anchor, title },
  site,
  language,
}: {
  readonly section: Section;
  readonly site: PublishedSite;
  readonly language: Language;
}): ComponentChildren {
  return (
    <a href={`#${anchor}`}>
      <Marked words={site.typesetWords(title, language)} />
    </a>
  );
}
