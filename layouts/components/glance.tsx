import { type ComponentChildren, Fragment } from 'preact';
import type { Section, Statement, StatementVersion } from '../../src/content/library.ts';
import type { ExceptionSettings } from '../../src/content/schemas.ts';
import { type MessageKey, type Translate, translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import type { AddressLine, ContactSummary } from '../../src/pages/contact-summary.ts';
import { exceptionTitle } from '../../src/pages/exception-title.ts';
import { type Glance as GlanceFacts, glanceOf } from '../../src/pages/glance.ts';
import { type OtherFormatFile, otherFormatsOf } from '../../src/pages/other-formats.ts';
import type { PublishedPage, PublishedSite } from '../../src/pages/published-site.ts';
import { givesContactDetails } from '../../src/sections/contact-details.ts';
import { exceptionsFor } from '../../src/sections/exceptions.ts';
import { fill } from './fill.tsx';
import { notStatedAnchor } from './not-stated.tsx';

interface GlanceProps {
  readonly site: PublishedSite;
  readonly page: PublishedPage;
  readonly statement: Statement;
  readonly version: StatementVersion;
}

/** What most readers come for, above the text: whom to ask, cookies, what is not stated, other formats. */
export function Glance({ site, page, statement, version }: GlanceProps): ComponentChildren {
  const { language } = version;
  const translate = translatorFor(language);
  const { contactSummary, cookies } = glanceOf(version);
  const silences = exceptionsFor(statement);
  const formats = otherFormatsOf(site, page);
  const { nature, translation } = version.frontMatter.values;
  return (
    <details class="glance" open>
      <summary>
        <h2>{translate('page.glance')}</h2>
      </summary>
      <dl>
        <Row term="page.glance.whomToAsk" translate={translate}>
          {contactSummary && <Contact whom={contactSummary} site={site} version={version} />}
        </Row>
        <Row term="page.glance.cookies" translate={translate}>
          {cookies && <Cookies cookies={cookies} site={site} version={version} />}
        </Row>
        {silences.length > 0 && (
          <Row term="page.notStated" translate={translate}>
            <Silences silences={silences} language={language} />
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
  language,
}: {
  readonly silences: readonly ExceptionSettings[];
  readonly language: Language;
}): ComponentChildren {
  const translate = translatorFor(language);
  const count = silences.length;
  return fill(translate, 'page.glance.silences', {
    link: <a href={`#${notStatedAnchor}`}>{translate('page.glance.subjects', { count })}</a>,
    subjects: silences.map((exception) => subjectOf(exception, language)).join(', '),
  });
}

function subjectOf(exception: ExceptionSettings, language: Language): string {
  const title = inSentence(exceptionTitle({ ...exception, missing: 'section' }, language));
  return exception.missing === 'section'
    ? title
    : translatorFor(language)('page.glance.contactDetails', { title });
}

/** A title as it reads within a sentence; an abbreviation keeps its capitals. */
function inSentence(title: string): string {
  return /^\p{Lu}\p{Lu}/u.test(title) ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
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
      <dd>{children ?? translate('page.notStated')}</dd>
    </div>
  );
}

function Contact({
  whom: { section, links, postalAddress },
  site,
  version,
}: {
  readonly whom: ContactSummary;
  readonly site: PublishedSite;
  readonly version: StatementVersion;
}): ComponentChildren {
  const link = <SectionLink section={section} site={site} version={version} />;
  if (!givesContactDetails(section))
    return fill(translatorFor(version.language), 'page.glance.withoutDetails', { section: link });
  return (
    <>
      {link}
      {links.length > 0 && <br />}
      {links.map(({ href, text }, index) => (
        <Fragment key={href}>
          {index > 0 && '\u00a0· '}
          <a href={href}>{site.typeset(text, version.language)}</a>
        </Fragment>
      ))}
      {postalAddress.length > 0 && <br />}
      <AddressOnOneLine lines={postalAddress} site={site} language={version.language} />
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
  version,
}: {
  readonly cookies: NonNullable<GlanceFacts['cookies']>;
  readonly site: PublishedSite;
  readonly version: StatementVersion;
}): ComponentChildren {
  const link = <SectionLink section={section} site={site} version={version} />;
  if (answer === undefined) return link;
  return fill(translatorFor(version.language), `page.glance.cookies.${answer}`, { section: link });
}

function SectionLink({
  section: { anchor, title },
  site,
  version: { language },
}: {
  readonly section: Section;
  readonly site: PublishedSite;
  readonly version: StatementVersion;
}): ComponentChildren {
  return <a href={`#${anchor}`}>{site.typeset(title.text, language, title.marks)}</a>;
}
