import { type ComponentChildren, Fragment, type VNode } from 'preact';
import type { Edition } from '../../src/content/editions/edition.ts';
import { inForceFrom } from '../../src/history/editions/in-force.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { editionNotice } from '../../src/pages/editions/edition-notice.ts';
import { type ChangedPart, latestChange } from '../../src/pages/editions/latest-change.ts';
import {
  changesAddresses,
  editionAddresses,
  editionBefore,
  type Released,
  releasedOf,
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

/** So many sections are named at the top of a statement. */
const mostNamed = 3;

/** At the top of a statement, in a line: what changed last and when, and what will. Nothing for one that never changed. */
export function LatestChange({
  site,
  page,
}: {
  readonly site: PublishedSite;
  readonly page: PageOf<'statement'>;
}): ComponentChildren {
  const { language, content } = page;
  const released = releasedOfPage(page);
  if (!released) return null;
  const translate = translatorFor(language);
  const { edition, parts, ahead } = latestChange(content.statement, content.version, site.today);
  const linkTo = (to: Edition, key: 'page.changed.link' | 'page.changed.aheadLink'): VNode => (
    <a href={site.href(changesAddresses(released, to)[language])}>{translate(key)}</a>
  );
  if (!edition && !ahead) return null;
  return (
    <p class="changed">
      {edition &&
        fill(translate, parts.length === 0 ? 'page.changed.typeset' : changedKey(edition), {
          date: <Day day={inForceFrom(edition)} language={language} />,
          parts: <Parts site={site} language={language} parts={parts} />,
          link: linkTo(edition, 'page.changed.link'),
        })}
      {edition && ahead && '\u00a0· '}
      {ahead &&
        fill(translate, 'page.changed.ahead', {
          date: <Day day={ahead.from} language={language} />,
          link: linkTo(ahead.edition, 'page.changed.aheadLink'),
        })}
    </p>
  );
}

function changedKey({ change }: Edition): 'page.changed.editorial' | 'page.changed.substantive' {
  return change === 'editorial' ? 'page.changed.editorial' : 'page.changed.substantive';
}

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
  const named = parts.slice(0, mostNamed).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && ', '}
      {typeof part === 'string' ? (
        translate(`page.changed.part.${part}`)
      ) : (
        <Marked words={site.typesetWords(part, language)} />
      )}
    </Fragment>
  ));
  const count = parts.length - mostNamed;
  if (count <= 0) return named;
  const [before, after] = translate('page.changed.more', { parts: '\n', count }).split('\n');
  return [before, named, after];
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

function EditionItem({
  site,
  released,
  language,
  edition,
}: ReleasedProps & { readonly edition: Edition }): ComponentChildren {
  const translate = translatorFor(language);
  const { number, summary } = edition;
  return fill(translate, 'page.editions.item', {
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
