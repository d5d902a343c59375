import { type ComponentChildren, Fragment, type VNode } from 'preact';
import type { AddressLine } from '../../src/contacts/contact-details.ts';
import type { Answer, Section } from '../../src/content/library.ts';
import { type AnswerKey, answerKeys } from '../../src/content/schemas.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { type LinkResolver, toHtml } from '../../src/markdown/render-markup.ts';
import { type Answers as AnswersModel, answersOf } from '../../src/pages/answers.ts';
import { linkResolver } from '../../src/pages/link-resolver.ts';
import type { PageOf, PublishedSite } from '../../src/pages/published-site.ts';
import { unbrokenTelephone } from '../../src/text/unbroken-telephone.ts';
import { LatestChange } from './editions.tsx';
import { fill } from './fill.tsx';
import { LocalizedName } from './localized-name.tsx';
import { Marked } from './marked.tsx';
import { notStatedAnchor } from './not-stated.tsx';
import { RawHtml } from './raw-html.tsx';

interface AnswersProps {
  readonly site: PublishedSite;
  readonly page: PageOf<'statement'>;
}

/** What most readers come for, above the text: a line for each question, which leads to where the text answers it. */
export function Answers({ site, page }: AnswersProps): ComponentChildren {
  const { language } = page;
  const { written, contact, regulator, cookies, silences } = answersOf(page);
  const computed = {
    cookies: cookies && <Cookies cookies={cookies} site={site} language={language} />,
    contact: contact && (
      <>
        <Contact contact={contact} site={site} language={language} />
        {regulator && <Overseer regulator={regulator} site={site} language={language} />}
      </>
    ),
    notStated: silences.length > 0 && <a href={`#${notStatedAnchor}`}>{sentenceOf(silences.join(', '))}</a>,
  };
  const resolve = linkResolver(site, page.content.version);
  const rows = [...answerKeys, 'notStated' as const].flatMap((question) => {
    const sentence = question === 'notStated' ? undefined : written.get(question);
    if (sentence) return writtenRow(sentence, resolve);
    const said = question in computed && computed[question as keyof typeof computed];
    return said ? { question, said: <dd>{said}</dd> } : [];
  });
  const change = LatestChange({ site, page });
  if (rows.length === 0) return change;
  return <AnswersBox rows={rows} language={language} beside={change} />;
}

interface AnswerRow {
  readonly question: AnswerKey | 'notStated';
  /** The `dd`. */
  readonly said: VNode;
}

/** The box of answers, each beside its question; nothing where there is none. */
export function AnswersBox({
  rows,
  language,
  beside,
}: {
  readonly rows: readonly AnswerRow[];
  readonly language: Language;
  /** What stands in a line with the heading, where there is room. */
  readonly beside?: ComponentChildren;
}): ComponentChildren {
  if (rows.length === 0) return null;
  const translate = translatorFor(language);
  return (
    <div class="answers">
      <div class="in-line">
        <h2>{translate('page.answers')}</h2>
        {beside}
      </div>
      <dl>
        {rows.map(({ question, said }) => (
          <div key={question}>
            <dt>{translate(`page.answers.${question}`)}</dt>
            {said}
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The row of an answer that the front matter gives. */
export function writtenRow({ key, markup }: Answer, resolve: LinkResolver): AnswerRow {
  return { question: key, said: <RawHtml as="dd" html={toHtml(markup, resolve)} /> };
}

function sentenceOf(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A number to call and an address to write to, at most; the section has them all. */
function Contact({
  contact: { section, links, site: ownSite, postalAddress, hasContactDetails },
  site,
  language,
}: {
  readonly contact: NonNullable<AnswersModel['contact']>;
  readonly site: PublishedSite;
  readonly language: Language;
}): ComponentChildren {
  const link = <SectionLink section={section} site={site} language={language} />;
  if (!hasContactDetails)
    return fill(translatorFor(language), 'page.answers.withoutDetails', { section: link });
  const schemes = ['tel:', 'mailto:'];
  const details = schemes.flatMap((scheme) => links.find(({ href }) => href.startsWith(scheme)) ?? []);
  const shown = details.length === 0 && ownSite ? [ownSite] : details;
  if (shown.length + postalAddress.length === 0) return link;
  return (
    <>
      {shown.map(({ href, text }, index) => (
        <Fragment key={href}>
          {index > 0 && '\u00a0· '}
          <a href={href}>
            {href.startsWith('tel:') ? unbrokenTelephone(text) : site.typeset(text, language)}
          </a>
        </Fragment>
      ))}
      {shown.length === 0 && <AddressOnOneLine lines={postalAddress} site={site} language={language} />}
      {' ('}
      {link})
    </>
  );
}

/** Who oversees the organization, told apart from whom to ask; the link leads to the section that names them. */
function Overseer({
  regulator: { name, language: foreign, section },
  site,
  language,
}: {
  readonly regulator: NonNullable<AnswersModel['regulator']>;
  readonly site: PublishedSite;
  readonly language: Language;
}): ComponentChildren {
  const words = foreign === undefined ? site.typeset(name, language) : { text: name, lang: foreign };
  return fill(translatorFor(language), 'page.answers.regulator', {
    name: (
      <a href={`#${section.anchor}`}>
        <LocalizedName name={words} />
      </a>
    ),
  });
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
  readonly cookies: NonNullable<AnswersModel['cookies']>;
  readonly site: PublishedSite;
  readonly language: Language;
}): ComponentChildren {
  const link = <SectionLink section={section} site={site} language={language} />;
  return fill(translatorFor(language), `page.answers.cookies.${answer ?? 'unknown'}`, { section: link });
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
