import type { VNode } from 'preact';
import type { Language, Localized } from '../../../languages.ts';
import { languages, localize, propertiesOf } from '../../../languages.ts';
import type { PageElement } from '../../../publish/site-check/read-page.ts';
import type { Standstill } from './bar.tsx';
import { PlaceLink, type PreviewContext, SectionFindings } from './findings.tsx';
import { PageOutline } from './insert.ts';
import { PreviewPage, Slot, type Slots } from './page.tsx';
import type { OutdatedMark, ShownFinding, SourcePage } from './preview-state.ts';

/** One section of a page, without the deeper ones in it. */
interface SectionOfPage {
  readonly anchor: string;
  readonly level: number;
  /** HTML. */
  readonly heading: string;
  /** HTML. */
  readonly content: string;
}

/** A section in each language that has it. */
interface Row {
  readonly anchor: string;
  readonly sections: Partial<Localized<SectionOfPage>>;
}

/** The title, the answers, and what stands before the first heading; the name under which versions of the latter are confirmed. */
const leadAnchor = '_lead';

export interface Comparison {
  readonly pages: Localized<SourcePage>;
  /** The built pages. */
  readonly html: Localized<string>;
  readonly findings: readonly ShownFinding[];
  readonly outdated: readonly OutdatedMark[];
  readonly standstill: Standstill | undefined;
}

/** Both versions of a page beside each other, section by section: what is missing is a gap, what fell behind is marked. */
export function ComparePage({
  context,
  slots,
  comparison: { pages, html, findings, outdated, standstill },
}: {
  readonly context: PreviewContext;
  readonly slots: Slots;
  readonly comparison: Comparison;
}): VNode {
  const { translate, language } = context;
  const rows = alignById(localize((one) => sectionsOf(html[one])));
  const anchors = new Set(rows.map(({ anchor }) => anchor));
  // What concerns no section that is on the page is said at the top.
  const isAt =
    (anchor: string) =>
    ({ section = leadAnchor }: { readonly section: string | undefined }): boolean =>
      section === anchor || (anchor === leadAnchor && !anchors.has(section));
  return (
    <PreviewPage
      context={context}
      slots={slots}
      title={translate('preview.compareTitle', { title: pages[language].title })}
      like={html[language]}
      class="preview-compare"
    >
      {standstill && <p class="preview-standstill">{translate(`preview.${standstill}`)}</p>}
      <div class="preview-columns">
        {languages.map((one) => (
          <p key={one}>
            <PlaceLink href={context.hrefOf(pages[one].file)}>
              <span lang={one}>{propertiesOf[one].name}</span>
            </PlaceLink>{' '}
            <span class="preview-place">{pages[one].file}</span>
          </p>
        ))}
      </div>
      {rows.map((row) => (
        <RowView
          key={row.anchor}
          context={context}
          slots={slots}
          row={row}
          marks={outdated.filter(isAt(row.anchor))}
          findings={findings.filter(isAt(row.anchor))}
        />
      ))}
    </PreviewPage>
  );
}

function RowView({
  context,
  slots,
  row: { anchor, sections },
  marks,
  findings,
}: {
  readonly context: PreviewContext;
  readonly slots: Slots;
  readonly row: Row;
  readonly marks: readonly OutdatedMark[];
  readonly findings: readonly ShownFinding[];
}): VNode {
  const { translate } = context;
  const level = Object.values(sections)[0]?.level ?? 2;
  return (
    <section
      id={anchor}
      class={`preview-row${marks.length > 0 ? ' preview-outdated' : ''}`}
      data-section={anchor}
    >
      {[...new Set(marks.map(({ state }) => state))].map((state) => (
        <p key={state} class="preview-mark">
          {translate(`preview.outdated.${state}`)}
        </p>
      ))}
      {languages.map((one) => (
        <Cell key={one} context={context} slots={slots} language={one} section={sections[one]} />
      ))}
      {findings.length > 0 && (
        <SectionFindings
          context={context}
          findings={findings}
          section={anchor}
          level={level}
          whole={anchor === leadAnchor}
        />
      )}
    </section>
  );
}

function Cell({
  context,
  slots,
  language,
  section,
}: {
  readonly context: PreviewContext;
  readonly slots: Slots;
  readonly language: Language;
  readonly section: SectionOfPage | undefined;
}): VNode {
  const label = (
    <p class="preview-language" lang={language}>
      {propertiesOf[language].name}
    </p>
  );
  if (!section)
    return (
      <div class="preview-cell preview-gap">
        {label}
        <p>{context.translate(`preview.gap.${language}`)}</p>
      </div>
    );
  const Heading = `h${section.level}` as 'h2';
  return (
    <div class="preview-cell" lang={language}>
      {label}
      <Heading>
        <Slot html={section.heading} slots={slots} />
      </Heading>
      <Slot html={section.content} slots={slots} />
    </div>
  );
}

/** The value of an attribute may have a `>`, which ends no tag there. */
const tag = /<(?:"[^"]*"|[^">])*>/g;

/** The sections of a built page in reading order, what stands before the first of them included. */
function sectionsOf(html: string): readonly SectionOfPage[] {
  const page = new PageOutline(html);
  // Ids would be there twice, once in each language.
  const inside = (...elements: readonly PageElement[]): string =>
    elements.map(({ start, end }) => html.slice(start, end).replaceAll(/ id="[^"]*"/g, '')).join('');
  const lead = page.elements.filter(
    ({ attributes: { class: name } }) => name === 'answers' || name === 'lead',
  );
  const sections = page.elements.flatMap((element): SectionOfPage[] => {
    // How the page came about is nobody’s to translate, and its links are named alike in both languages.
    if (element.name !== 'section' || element.attributes['class'] === 'about-page') return [];
    const title = element.children.find(({ name }) => /^h[1-6]$/.test(name));
    const anchor = title?.attributes['id'];
    const heading = anchor === undefined ? undefined : page.headingOf(anchor);
    if (anchor === undefined || !heading || !title) return [];
    const content = element.children.filter((child) => child !== title && child.name !== 'section');
    return [
      {
        anchor,
        level: heading.level,
        heading: html.slice(title.start, title.end).replaceAll(/^<(?:"[^"]*"|[^">])*>|<[^<]*$/g, ''),
        content: inside(...content),
      },
    ];
  });
  const title = page.elements.find(({ name }) => name === 'h1');
  const heading = title ? html.slice(title.start, title.end).replaceAll(tag, '') : '';
  return [{ anchor: leadAnchor, level: 2, heading, content: inside(...lead) }, ...sections];
}

/** The sections of both pages by their ids, in the order of the first; those it lacks stand where the other has them. */
function alignById(sections: Localized<readonly SectionOfPage[]>): readonly Row[] {
  const rows: Row[] = [];
  for (const language of languages) {
    let last = -1;
    for (const section of sections[language]) {
      const at = rows.findIndex(({ anchor }) => anchor === section.anchor);
      const row = { anchor: section.anchor, sections: { ...rows[at]?.sections, [language]: section } };
      if (at === -1) rows.splice(last + 1, 0, row);
      else rows[at] = row;
      last = at === -1 ? last + 1 : at;
    }
  }
  return rows;
}
