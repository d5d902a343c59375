import { type ComponentChildren, Fragment, type VNode } from 'preact';
import type { Edition } from '../../src/content/editions/edition.ts';
import { plainWords } from '../../src/content/marked-words.ts';
import { inForceFrom } from '../../src/history/editions/in-force.ts';
import { type MessageKey, translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { editionNotice } from '../../src/pages/editions/edition-notice.ts';
import { type ChangedPart, latestChange } from '../../src/pages/editions/latest-change.ts';
import {
  changesAddresses,
  type EditionStatus,
  editionAddresses,
  editionBefore,
  type Released,
  releasedOf,
  statusOn,
} from '../../src/pages/editions/released.ts';
import type { PageOf, PublishedSite } from '../../src/pages/published-site.ts';
import { Day } from './day.tsx';
import { fill } from './fill.tsx';
import { Marked } from './marked.tsx';

interface ReleasedProps {
  readonly site: PublishedSite;
  readonly released: Released;
  readonly language: Language;
}

/** What was released of the statement of a page; undefined where nothing was. */
export function releasedOfPage({ content }: PageOf<'statement'>): Released | undefined {
  const { organization, stem } = content.statement;
  return releasedOf(organization).find((released) => released.stem === stem);
}

interface PageProps {
  readonly site: PublishedSite;
  readonly page: PageOf<'statement'>;
}

/**
 * What changed last in a statement and when, as a link to the change; in the first line of the answers, where it takes no room
 * from the text. Nothing for one that never changed.
 */
export function LatestChange({ site, page }: PageProps): ComponentChildren {
  const { language, content } = page;
  const released = releasedOfPage(page);
  const { edition, parts } = latestChange(content.statement, content.version, site.today);
  if (!released || !edition) return null;
  return (
    <p class="changed">
      <a href={site.href(changesAddresses(released, edition)[language])}>
        {fill(translatorFor(language), changedKey(edition, parts), {
          date: (
            <>
              <Day day={inForceFrom(edition)} language={language} />
              <Parts site={site} language={language} parts={parts} />
            </>
          ),
        })}
      </a>
    </p>
  );
}

function changedKey({ change }: Edition, parts: readonly ChangedPart[]) {
  const isWording = change === 'editorial' || parts.length === 0;
  return isWording ? 'page.changed.editorial' : 'page.changed.substantive';
}

/** That an edition is to come, and what it changes; nothing where none is. */
export function EditionAhead({ site, page }: PageProps): ComponentChildren {
  const { language, content } = page;
  const released = releasedOfPage(page);
  const { ahead } = latestChange(content.statement, content.version, site.today);
  if (!released || !ahead) return null;
  const translate = translatorFor(language);
  return (
    <p class="changed">
      {fill(translate, 'page.changed.ahead', {
        date: <Day day={ahead.from} language={language} />,
        link: (
          <a href={site.href(changesAddresses(released, ahead.edition)[language])}>
            {translate('page.changed.aheadLink')}
          </a>
        ),
      })}
    </p>
  );
}

/** Letters of names that fit beside the date in one line. */
const longestNames = 32;

/** The names of what changed, as far as they fit in the line, or how many sections it was; a phone has no room for either. */
function Parts({
  site,
  language,
  parts,
}: {
  readonly site: PublishedSite;
  readonly language: Language;
  readonly parts: readonly ChangedPart[];
}): ComponentChildren {
  const translate = translatorFor(language);
  if (parts.length === 0) return null;
  const words = parts.map((part) =>
    typeof part === 'string' ? [translate(`page.changed.part.${part}`)] : site.typesetWords(part, language),
  );
  const namesOf = (count: number): string => words.slice(0, count).map(plainWords).join(', ');
  const isOneShort = (count: number): number =>
    count < words.length ? longestNames - ' and 9 more'.length : longestNames;
  const named = words.findLastIndex((_, at) => namesOf(at + 1).length <= isOneShort(at + 1)) + 1;
  const names = words.slice(0, named).map((name, index) => (
    <Fragment key={index}>
      {index > 0 && ', '}
      <Marked words={name} />
    </Fragment>
  ));
  const count = parts.length - named;
  return (
    <span class="parts">
      {named === 0
        ? translate('page.changed.sections', { count, date: '' })
        : fill(translate, 'page.changed.parts', {
            // It stands before these words, which a phone leaves out.
            date: '',
            parts: count === 0 ? names : fillMore(names, count),
          })}
    </span>
  );

  function fillMore(all: ComponentChildren, left: number): ComponentChildren {
    const [before, after] = translate('page.changed.more', { parts: '\n', count: left }).split('\n');
    return [before, all, after];
  }
}

/** Editions that are listed in sight, and those that are listed at all; from the last, the way leads on to those before. */
const [mostInSight, mostListed] = [10, 40];

/** The editions of a statement, newest first, with what changed; older ones folded. */
export function EditionsList({ site, released, language }: ReleasedProps): ComponentChildren {
  const newest = released.editions.toReversed().slice(0, mostListed);
  const [shown, folded] = [newest.slice(0, mostInSight), newest.slice(mostInSight)];
  const list = (editions: readonly Edition[]): VNode => (
    <ul class="editions">
      {editions.map((edition) => (
        <li key={edition.name}>
          <EditionItem site={site} released={released} language={language} edition={edition} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(shown)}
      {folded.length > 0 && (
        <details>
          <summary>{translatorFor(language)('page.editions.older', { count: folded.length })}</summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}

/** An edition that applied once is not told apart from one that will: its day says which. */
const itemKeys: Readonly<Partial<Record<EditionStatus['kind'], MessageKey>>> = {
  inForce: 'page.editions.item.inForce',
  never: 'page.editions.item.never',
  neverWithdrawn: 'page.editions.item.never',
};

function EditionItem({
  site,
  released,
  language,
  edition,
}: ReleasedProps & { readonly edition: Edition }): ComponentChildren {
  const translate = translatorFor(language);
  const { number, summary } = edition;
  const { kind } = statusOn(released, edition, site.today);
  return fill(translate, itemKeys[kind] ?? 'page.editions.item', {
    edition: (
      <a href={site.href(editionAddresses(released, edition)[language])}>
        {translate('page.editions.number', { number })}
      </a>
    ),
    date: <Day day={inForceFrom(edition)} language={language} />,
    summary: site.typeset(summary[language], language),
    changes: editionBefore(released, edition) ? (
      <a href={site.href(changesAddresses(released, edition)[language])}>
        {translate('page.editions.item.changes', { number })}
      </a>
    ) : (
      ''
    ),
  });
}

/** Which edition a page shows: whether it applies, since when and until when, and where the one is that does. */
export function EditionNotice({
  site,
  released,
  language,
  edition,
}: ReleasedProps & { readonly edition: Edition }): VNode {
  const translate = translatorFor(language);
  const sentences = editionNotice<ComponentChildren>(site, released, edition, language, {
    day: (day) => <Day day={day} language={language} />,
    link: (address, words) => <a href={site.href(address)}>{words}</a>,
  });
  return (
    <p class="notice">
      {sentences.map(({ key, slots }, index) => (
        <Fragment key={key}>
          {index > 0 && ' '}
          {fill(translate, key, slots)}
        </Fragment>
      ))}
    </p>
  );
}
