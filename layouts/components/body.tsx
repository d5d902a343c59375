import type { ComponentChildren } from 'preact';
import { allBlocks, type Body, type Section } from '../../src/content/library.ts';
import { type LinkResolver, toHtml } from '../../src/markdown/render-markup.ts';
import { RawHtml } from './raw-html.tsx';
import type { StylesheetPart } from './stylesheet.ts';

interface BodyProps {
  readonly body: Body;
  readonly resolve: LinkResolver;
}

/** The parts of the stylesheet that a text needs besides its page’s own: those for tables, where it has any. */
export function stylesFor(body: Body): readonly StylesheetPart[] {
  return allBlocks(body).some(({ type }) => type === 'table') ? ['tables'] : [];
}

/** What a page says before its first heading. */
export function Lead({ body, resolve }: BodyProps): ComponentChildren {
  if (body.lead.length === 0) return null;
  return <RawHtml as="div" class="lead" html={toHtml(body.leadMarkup, resolve)} />;
}

/** The sections of a page with their headings; deeper ones inside those that hold them. */
export function Sections({ body, resolve }: BodyProps): ComponentChildren {
  return body.sections.map((section) => (
    <SectionText key={section.anchor} section={section} resolve={resolve} depth={2} />
  ));
}

/** Each id but the anchor, once; one that no address can name is a finding, which a baseline may pass over, and names no place. */
function otherAnchors({ ids, anchor }: Section): readonly string[] {
  const usable = ids.flatMap(({ id, wellFormed }) => (wellFormed && id !== anchor ? [id] : []));
  return [...new Set(usable.filter((id) => id !== ids[0]?.id))];
}

/**
 * A heading is called by its words alone, and a section has no name of its own: a landmark for each would be heard before
 * each heading, in the same words. The contents list has the addresses of sections, to follow or to copy.
 *
 * @param depth the heading level on the page, from 2; what `dev` shows of a skipped level is still in order.
 */
function SectionText({
  section,
  resolve,
  depth,
}: Pick<BodyProps, 'resolve'> & { section: Section; depth: number }) {
  const heading = `h${Math.min(depth, 6)}` as 'h2';
  return (
    <section>
      {otherAnchors(section).map((id) => (
        <span key={id} id={id} class="anchor" />
      ))}
      <RawHtml as={heading} id={section.anchor} html={toHtml(section.headingMarkup, resolve)} />
      {section.blocks.length > 0 && <RawHtml as="div" html={toHtml(section.markup, resolve)} />}
      {section.sections.map((deeper) => (
        <SectionText key={deeper.anchor} section={deeper} resolve={resolve} depth={depth + 1} />
      ))}
    </section>
  );
}
