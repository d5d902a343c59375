import type { MarkedText } from '../../content/marked-words.ts';
import type { RedlinePiece, RedlineRow, RedlineUnit } from '../../history/redline/redline.ts';
import { type MessageKey, translatorFor } from '../../i18n/translator.ts';
import type { Language } from '../../languages.ts';
import type { ChangedRow, ChangesView, ShownUnit } from '../../pages/editions/changes-view.ts';
import type { PublishedSite } from '../../pages/published-site.ts';
import { escapeXml } from '../sitemap.ts';

/** More of an entry is left to the page: readers of feeds load all entries at once. In characters. */
const mostCharacters = 8000;

const partNames: Readonly<Record<Exclude<RedlineRow['of'], 'section'>, MessageKey>> = {
  'front-matter': 'feed.part.front-matter',
  summary: 'feed.part.summary',
  lead: 'feed.part.lead',
};

/**
 * What changed with an edition, as HTML for programs that have no styles of ours: words added and removed are `<ins>` and
 * `<del>`, sections that did not change are left out.
 */
export function changesHtml(
  site: Pick<PublishedSite, 'typesetWords'>,
  { rows }: ChangesView,
  language: Language,
): string {
  const translate = translatorFor(language);
  let html = '';
  for (const row of rows) {
    const next = rowHtml(row);
    if (next === undefined || html.length + next.length > mostCharacters)
      return `${html}<p>${escapeXml(translate('feed.more'))}</p>`;
    html += next;
  }
  return html;

  function rowHtml({ row, units }: ChangedRow): string | undefined {
    if (!units) return undefined;
    const heading =
      row.of === 'section' && row.heading
        ? words(row.heading)
        : escapeXml(translate(row.of === 'section' ? 'feed.part.lead' : partNames[row.of]));
    const notes = [
      ...(row.kind === 'added' && row.of === 'section' ? [escapeXml(translate('feed.added'))] : []),
      ...(row.kind === 'removed' && row.of === 'section' ? [escapeXml(translate('feed.removed'))] : []),
      ...(row.moved ? [escapeXml(translate('feed.moved'))] : []),
      ...(row.formerHeading
        ? [`${escapeXml(translate('feed.renamed'))} <del>${words(row.formerHeading)}</del>`]
        : []),
    ];
    return [
      `<h2>${heading}</h2>`,
      ...notes.map((note) => `<p>${note}</p>`),
      ...row.values.map(
        ({ before = '', after = '' }) =>
          `<p><del>${escapeXml(before)}</del> <ins>${escapeXml(after)}</ins></p>`,
      ),
      unitsHtml(units),
    ].join('');
  }

  function unitsHtml(units: readonly ShownUnit[]): string {
    return units
      .map((unit) => (unit.kind === 'skipped' ? '<p>…</p>' : unitHtml(unit)))
      .join('')
      .replaceAll('</ul><ul>', '');
  }

  function unitHtml({ type, texts, links }: RedlineUnit): string {
    const cells = texts.map(piecesHtml).join(' | ');
    const targets = links.map(
      ({ text, before, after }) =>
        ` (${escapeXml(text)}: <del>${escapeXml(before)}</del> <ins>${escapeXml(after)}</ins>)`,
    );
    const inner = `${cells}${targets.join('')}`;
    if (type === 'item') return `<ul><li>${inner}</li></ul>`;
    if (type === 'heading') return `<h3>${inner}</h3>`;
    if (type === 'code') return `<pre>${inner}</pre>`;
    return type === 'divider' ? '<hr>' : `<p>${inner}</p>`;
  }

  function piecesHtml(pieces: readonly RedlinePiece[]): string {
    return pieces
      .map(({ type, words: said, emphasis, spaced }) => {
        const html = emphasis ? `<${emphasis}>${words(said)}</${emphasis}>` : words(said);
        const shown =
          type === 'added' ? `<ins>${html}</ins>` : type === 'removed' ? `<del>${html}</del>` : html;
        return spaced ? ` ${shown}` : shown;
      })
      .join('');
  }

  function words(text: MarkedText): string {
    return site
      .typesetWords(text, language)
      .map((part) =>
        typeof part === 'string'
          ? escapeXml(part)
          : `<span lang="${escapeXml(part.lang)}">${escapeXml(part.text)}</span>`,
      )
      .join('');
  }
}
