import { type ComponentChildren, Fragment } from 'preact';
import type { RedlinePiece, RedlineUnit } from '../../src/history/redline/redline.ts';
import { type Translate, translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import type { ShownUnit } from '../../src/pages/editions/changes-view.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import { fill } from './fill.tsx';
import { Marked } from './marked.tsx';

interface RedlineProps {
  readonly units: readonly ShownUnit[];
  readonly site: PublishedSite;
  readonly language: Language;
  /** Whether all of it came or went, as was said before it: then the single words are not marked as well. */
  readonly whole?: boolean;
}

/** Paragraphs, items and rows with what was added and removed in them; what stands in lists stands in lists here, too. */
export function Redline({ units, ...context }: RedlineProps): ComponentChildren {
  const groups: ShownUnit[][] = [];
  const isListed = (unit: ShownUnit | undefined): boolean =>
    unit !== undefined && unit.kind !== 'skipped' && (unit.type === 'item' || unit.type === 'row');
  for (const unit of units) {
    const last = groups.at(-1);
    const joins = isListed(unit) && isListed(last?.[0]) && hasNumber(unit) === hasNumber(last?.[0]);
    if (last && joins) last.push(unit);
    else groups.push([unit]);
  }
  return groups.map((group, index) => {
    if (!isListed(group[0])) return group.map((unit) => <Standing key={index} unit={unit} {...context} />);
    const items = group.map((unit, at) => (
      <li key={at} {...levelOf(unit)} {...(hasNumber(unit) ? { value: unit.number } : {})}>
        <UnitText unit={unit} {...context} />
      </li>
    ));
    return hasNumber(group[0]) ? <ol key={index}>{items}</ol> : <ul key={index}>{items}</ul>;
  });
}

/** The number that an item has in its text: of one that went, the one it had. */
function hasNumber(unit: ShownUnit | undefined): unit is RedlineUnit & { readonly number: number } {
  return unit !== undefined && unit.kind !== 'skipped' && unit.number !== undefined;
}

type UnitProps = Omit<RedlineProps, 'units'> & { readonly unit: ShownUnit };

/** What stands in no list. */
function Standing({ unit, ...context }: UnitProps): ComponentChildren {
  if (unit.kind === 'skipped') {
    const words = translatorFor(context.language)('page.changes.skipped', { count: unit.count });
    if (!unit.units) return <p class="skipped">{words}</p>;
    return (
      <details class="skipped">
        <summary>{words}</summary>
        <Redline units={unit.units} {...context} />
      </details>
    );
  }
  const text = <UnitText unit={unit} {...context} />;
  if (unit.type === 'heading') return <h3>{text}</h3>;
  if (unit.type === 'code') return <pre>{text}</pre>;
  return unit.texts.flat().length === 0 && unit.links.length === 0 ? null : <p>{text}</p>;
}

function levelOf(unit: ShownUnit): { class?: string } {
  return unit.kind !== 'skipped' && unit.depth > 1 ? { class: 'deeper' } : {};
}

function UnitText({ unit, site, language, whole = false }: UnitProps): ComponentChildren {
  if (unit.kind === 'skipped') return null;
  const translate = translatorFor(language);
  return (
    <>
      {unit.texts.map((pieces, cell) => (
        <Fragment key={cell}>
          {cell > 0 && ' | '}
          {pieces.map((piece, index) => (
            <Fragment key={index}>
              {piece.spaced && ' '}
              <Piece
                piece={piece}
                site={site}
                language={language}
                heard={whole ? undefined : heardOf(piece, unit, translate)}
              />
            </Fragment>
          ))}
        </Fragment>
      ))}
      {unit.restyled && (
        <>
          {' '}
          <span class="note">{translate('page.changes.restyled')}</span>
        </>
      )}
      {unit.links.map(({ text, before, after }) => (
        <Fragment key={text}>
          {' '}
          <span class="note">
            {fill(translate, 'page.changes.link', {
              text: site.typeset(text, language),
              before: <del>{before}</del>,
              after: <ins>{after}</ins>,
            })}
          </span>
        </Fragment>
      ))}
    </>
  );
}

function Piece({
  piece: { type, words, emphasis: Emphasis },
  site,
  language,
  heard,
}: {
  readonly piece: RedlinePiece;
  readonly site: PublishedSite;
  readonly language: Language;
  readonly heard: string | undefined;
}): ComponentChildren {
  const marked = <Marked words={site.typesetWords(words, language)} />;
  const text = Emphasis ? <Emphasis>{marked}</Emphasis> : marked;
  if (type === 'kept') return text;
  const Tag = type === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      {heard !== undefined && <span class="unseen">{heard} </span>}
      {text}
    </Tag>
  );
}

/** What a screen reader says before words that were added or removed: few say it of the elements themselves. */
function heardOf({ type }: RedlinePiece, { moved }: RedlineUnit, translate: Translate): string {
  if (moved) return translate(`page.changes.heard.${type === 'added' ? 'movedHere' : 'movedAway'}`);
  return translate(`page.changes.heard.${type === 'added' ? 'added' : 'removed'}`);
}
