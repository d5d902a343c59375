import type { ComponentChildren } from 'preact';
import type { Body, Section } from '../../src/content/library.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { type LinkResolver, toHtml } from '../../src/markdown/render-markup.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import { RawHtml } from './raw-html.tsx';

interface BodyProps {
  readonly site: PublishedSite;
  readonly body: Body;
  readonly language: Language;
  readonly resolve: LinkResolver;
}

/** What a page says before its first heading. */
export function Lead({ body, resolve }: Pick<BodyProps, 'body' | 'resolve'>): ComponentChildren {
  if (body.lead.length === 0) return null;
  return <RawHtml as="div" class="lead" html={toHtml(body.leadMarkup, resolve)} />;
}

/** The sections of a page with their headings, each a link to itself; deeper ones inside those that hold them. */
export function Sections({ site, body, language, resolve }: BodyProps): ComponentChildren {
  return body.sections.map((section) => (
    <SectionText
      key={section.anchor}
      site={site}
      section={section}
      language={language}
      resolve={resolve}
      depth={2}
    />
  ));
}

/** @param depth the heading level on the page, from 2; what `dev` shows of a skipped level is still in order. */
function SectionText({
  site,
  section,
  language,
  resolve,
  depth,
}: Omit<BodyProps, 'body'> & { section: Section; depth: number }) {
  const Heading = `h${Math.min(depth, 6)}` as 'h2';
  const { title } = section;
  const heading = site.typeset(title.text, language, title.marks);
  const label = translatorFor(language)('page.sectionLink', { heading });
  return (
    <section aria-labelledby={section.anchor}>
      {section.ids.slice(1).map(({ id }) => (
        <span key={id} id={id} class="anchor" />
      ))}
      <Heading id={section.anchor}>
        <RawHtml as="span" html={toHtml(section.headingMarkup, resolve)} />
        {(depth === 2 || section.ids.length > 0) && (
          <>
            {' '}
            <a class="self" href={`#${section.anchor}`} aria-label={label}>
              #
            </a>
          </>
        )}
      </Heading>
      {section.blocks.length > 0 && <RawHtml as="div" html={toHtml(section.markup, resolve)} />}
      {section.sections.map((deeper) => (
        <SectionText
          key={deeper.anchor}
          site={site}
          section={deeper}
          language={language}
          resolve={resolve}
          depth={depth + 1}
        />
      ))}
    </section>
  );
}
