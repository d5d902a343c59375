import { type ComponentChildren, Fragment, type VNode } from 'preact';
import type { Edition } from '../../src/content/editions/edition.ts';
import { organizationUnlessNamed } from '../../src/content/names.ts';
import { type PaginatedData, pageOf, paginateOver } from '../../src/eleventy/site-data.ts';
import { inForceFrom } from '../../src/history/editions/in-force.ts';
import { versionOf } from '../../src/history/editions/library-in-force.ts';
import type { RedlineRow } from '../../src/history/redline/redline.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { type ChangedRow, type ChangesView, changesView } from '../../src/pages/editions/changes-view.ts';
import { editionAddresses } from '../../src/pages/editions/released.ts';
import type { PageOf, PublishedSite } from '../../src/pages/published-site.ts';
import { formatDay } from '../../src/text/dates.ts';
import { Contents, textAnchor } from '../components/contents.tsx';
import { Day } from '../components/day.tsx';
import { Document } from '../components/document.tsx';
import { fill } from '../components/fill.tsx';
import { Marked } from '../components/marked.tsx';
import { Redline } from '../components/redline.tsx';
import { StatementHeading } from '../components/statement-heading.tsx';

export const data = paginateOver('changes');

/** What changed from one edition to the next: in the editors’ words, in facts, then section by section and word by word. */
export default function ChangesPage(given: PaginatedData): VNode {
  const page = pageOf(given, 'changes');
  const { site } = given;
  const { language } = page;
  const { released, edition, before } = page.content;
  const { values: organization } = released.organization.settings;
  const translate = translatorFor(language);
  const title = versionOf(edition, language)?.frontMatter.values.title ?? edition.name;
  const view = changesView(before, edition, language);
  const { number, summary, change } = edition;
  const from = inForceFrom(edition);
  const editorial = change === 'editorial';
  const editionLink = (to: Edition, words: string): VNode => (
    <a href={site.href(editionAddresses(released, to)[language])}>{words}</a>
  );
  return (
    <Document
      site={site}
      language={language}
      title={translate('page.changes.title', { number, date: formatDay(from, language) })}
      owners={[title, ...organizationUnlessNamed(title, organization, language)]}
      description={summary[language]}
      address={page.address}
      sheets={['statement', 'editions', 'unseen']}
      accent={organization.accent}
      versions={page.versions}
      defaultVersion={site.defaultVersion(page)}
      noIndex
    >
      <article class="statement redline">
        <header>
          <StatementHeading
            organization={organization}
            title={site.typeset(translate('page.changes.heading', { title }), language)}
            language={language}
          />
          <p class="summary">{site.typeset(summary[language], language)}</p>
          <p class="notice">
            {fill(translate, editorial ? 'page.changes.editorial' : 'page.changes.substantive', {
              before: editionLink(
                before,
                translate('page.changes.edition', {
                  number: before.number,
                  date: formatDay(inForceFrom(before), language),
                }),
              ),
              // Its day follows in the sentence.
              after: editionLink(edition, translate('page.editions.named', { number })),
              statement: (
                <a href={site.href(released.addresses[language])}>{translate('page.editions.statement')}</a>
              ),
              date: <Day day={editorial ? edition.released : from} language={language} />,
            })}
          </p>
        </header>
        {view && (
          <Contents
            entries={view.rows.map(({ row }) => ({
              anchor: anchorOf(row),
              heading: headingOf(row, site, language),
            }))}
            language={language}
          />
        )}
        <div class="sections" id={textAnchor} tabIndex={-1}>
          {view ? (
            <Changes site={site} page={page} view={view} />
          ) : (
            <p>{translate('page.editions.unreadable')}</p>
          )}
        </div>
      </article>
    </Document>
  );
}

interface ChangesProps {
  readonly site: PublishedSite;
  readonly page: PageOf<'changes'>;
}

function Changes({ site, page, view }: ChangesProps & { readonly view: ChangesView }): VNode {
  const { language } = page;
  const translate = translatorFor(language);
  const { sections, facts, rows, unchanged, typography } = view;
  return (
    <>
      <p>
        {translate('page.changes.count', { count: sections.changed, all: sections.all })}{' '}
        {rows.some(({ units = [] }) => units.length > 0)
          ? fill(translate, 'page.changes.key', {
              added: <ins>{translate('page.changes.key.added')}</ins>,
              removed: <del>{translate('page.changes.key.removed')}</del>,
            })
          : rows.length === 0 && translate('page.changes.same')}
      </p>
      {facts.length > 0 && <Facts site={site} language={language} facts={facts} />}
      {rows.map((row) => (
        <Row key={anchorOf(row.row)} site={site} page={page} changed={row} />
      ))}
      {typography.length > 0 && (
        <p class="rest">
          {fill(translate, 'page.changes.typography', {
            sections: typography.map((words, index) => (
              <Fragment key={words.text}>
                {index > 0 && ', '}
                <Marked words={site.typesetWords(words, language)} />
              </Fragment>
            )),
          })}
        </p>
      )}
      {unchanged.length > 0 && (
        <details class="rest">
          <summary>{translate('page.changes.unchanged', { count: unchanged.length })}</summary>
          <ul>
            {unchanged.map((words) => (
              <li key={words.text}>
                <Marked words={site.typesetWords(words, language)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Facts that are no longer the same, with their values before and now. */
function Facts({
  site,
  language,
  facts,
}: Pick<ChangesProps, 'site'> & {
  readonly language: Language;
  readonly facts: ChangesView['facts'];
}): VNode {
  const translate = translatorFor(language);
  const columns = (['fact', 'section', 'before', 'after'] as const).map((name) =>
    translate(`compare.column.${name}`),
  );
  return (
    <table class="facts">
      <caption>{translate('page.changes.facts')}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map(({ kind, heading, before, after }, index) => (
          <tr key={index}>
            <th scope="row">{translate(`compare.fact.${kind}`)}</th>
            <td data-label={columns[1]}>{site.typeset(heading, language)}</td>
            <td data-label={columns[2]}>
              {before === undefined ? (
                translate('page.changes.none')
              ) : (
                <del>{site.typeset(before, language)}</del>
              )}
            </td>
            <td data-label={columns[3]}>
              {after === undefined ? (
                translate('page.changes.none')
              ) : (
                <ins>{site.typeset(after, language)}</ins>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Row({ site, page, changed }: ChangesProps & { readonly changed: ChangedRow }): VNode {
  const { language } = page;
  const { row, units } = changed;
  const { kind, moved, formerHeading, values } = row;
  const translate = translatorFor(language);
  const isWhole = kind === 'added' || kind === 'removed';
  const remarks: ComponentChildren[] = [
    kind === 'added' && translate('page.changes.new'),
    kind === 'removed' && translate('page.changes.gone'),
    moved && translate('page.changes.moved'),
    formerHeading &&
      fill(translate, 'page.changes.renamed', {
        former: (
          <del>
            <Marked words={site.typesetWords(formerHeading, language)} />
          </del>
        ),
      }),
  ].filter(Boolean);
  return (
    <section {...(isWhole ? { class: kind } : {})}>
      <h2 id={anchorOf(row)}>
        <Marked words={headingOf(row, site, language)} />
      </h2>
      {remarks.map((remark, index) => (
        <p key={index} class="remark">
          {remark}
        </p>
      ))}
      {values.map(({ key, before, after }) => (
        <p key={key}>
          {fill(translate, 'page.changes.value', {
            name: translate(key.startsWith('source') ? 'page.about.source' : 'page.about.text'),
            removed: <del>{shownValue(key, before, language)}</del>,
            added: <ins>{shownValue(key, after, language)}</ins>,
          })}
        </p>
      ))}
      {units ? (
        <Redline units={units} site={site} language={language} whole={isWhole} />
      ) : (
        <p>
          <TooLong site={site} page={page} row={row} />
        </p>
      )}
    </section>
  );
}

/** Where both texts are, which do not fit on this page. */
function TooLong({ site, page, row }: ChangesProps & { readonly row: RedlineRow }): ComponentChildren {
  const { language } = page;
  const { released, edition, before } = page.content;
  const translate = translatorFor(language);
  const link = (to: Edition, has: boolean, words: string): ComponentChildren => (
    <a href={site.href(editionAddresses(released, to)[language], has && row.anchor ? row.anchor : undefined)}>
      {words}
    </a>
  );
  return fill(translate, 'page.changes.long', {
    before: link(before, row.kind !== 'added' && !row.formerHeading, translate('page.changes.long.before')),
    after: link(edition, row.kind !== 'removed', translate('page.changes.long.after')),
  });
}

/** What stands before the first section has no name of its own; no id of an editor begins with these words. */
function anchorOf({ of, anchor }: RedlineRow): string {
  return of === 'section' ? anchor : `changed-${of}`;
}

function headingOf({ of, heading }: RedlineRow, site: PublishedSite, language: Language) {
  if (heading) return site.typesetWords(heading, language);
  const parts = {
    'front-matter': 'frontMatter',
    summary: 'summary',
    lead: 'lead',
    section: 'withoutId',
  } as const;
  const words = translatorFor(language)(`page.changed.part.${parts[of]}`);
  return [`${words.charAt(0).toUpperCase()}${words.slice(1)}`];
}

function shownValue(key: string, value: string | undefined, language: Language): string {
  const translate = translatorFor(language);
  if (key === 'nature' && (value === 'restatement' || value === 'official'))
    return translate(`page.nature.${value}`);
  if (key === 'translation' && (value === 'original' || value === 'translation' || value === 'equal'))
    return translate(`page.translation.${value}`);
  return value ?? translate('page.changes.none');
}
