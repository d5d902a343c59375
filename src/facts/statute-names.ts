import { asNumber, type NormalizedValue } from './fact.ts';
import {
  abbreviations,
  foldWord,
  isEmptyWord,
  type TitleNode,
  titles,
  titleYears,
} from './lexicon/statute-titles.ts';
import { gap, isWordCharacter, matchAt, type Scan, statuteMark, type WordMark } from './scan.ts';

const titleWord = /[\p{L}]+/uy;
const betweenWords = /[ \n'’,()-]{1,3}/y;
const yearAfterLoi = new RegExp(`${gap}de${gap}(\\d{4})(?!\\d)`, 'y');
const yearAfterTitle = /, ?(\d{4})(?![\d/-])/y;
const wordAct = new RegExp(`${gap}(?:Act|Regulation)(?![\\p{L}\\d])`, 'uy');
const bill = new RegExp(
  `(?:Bill|Law|Loi|Projet${gap}de${gap}loi|projet${gap}de${gap}loi)${gap}(?:n[o°º]\\.? ?|No\\. ?)?([CS]-)?(\\d{1,3})(?![\\d.,]\\d|\\d|\\p{L})`,
  'gu',
);

/** Words that may stand in capitals before a title and are no part of one. */
const letter = 'A-Za-zÀ-ÖØ-öø-ÿŒœ';
const nameBefore = new RegExp(`[${letter}\\d'] (?:and |& |of )?$`);
const capitalBefore = new RegExp(`(?:^|[^${letter}])[A-ZÀ-ÖØ-ÞŒ][${letter}'-]* $`);
/** Words that begin a sentence or stand before the title of a law, and are no part of it. */
const before = new RegExp(
  `(?:^|[^${letter}'])(?:The|Under|This|Federal|Our|In|Per|And|See|Le|La|Les|By|With|To|[${letter}]+'s|Canadian|Provincial|Ontario|Alberta|Canada|Quebec|Québec|Act|FIPPA|Regulation) $`,
);

/**
 * Names of statutes in full or short form, in either language, as `act:` and the id of the statute. A title inside a
 * longer one does not count; the year that some provinces put into a title is part of it.
 */
export function findStatuteNames(scan: Scan): void {
  for (const word of scan.words) {
    if ((word.marks & statuteMark) === 0) continue;
    if (!findShortForm(scan, word)) findTitle(scan, word);
  }
}

function findShortForm(scan: Scan, { start, end }: WordMark): boolean {
  const ids = abbreviations.get(scan.text.slice(start, end));
  if (!ids) return false;
  if (scan.text[start - 1] === '-' || /^[-.]\w/.test(scan.text.slice(end, end + 2))) return false;
  const act = matchAt(wordAct, scan.plain, end);
  // Three letters stand for other things too, and not for the same ones in both languages.
  return add(scan, start, end + (act?.[0].length ?? 0), ids, end - start <= 3);
}

function findTitle(scan: Scan, { start }: WordMark): void {
  const { plain } = scan;
  let node: TitleNode = titles;
  let at = start;
  let year: string | undefined;
  let best: { readonly node: TitleNode; readonly end: number } | undefined;
  for (let steps = 0; steps < 40; steps++) {
    const word = matchAt(titleWord, plain, at);
    if (!word) break;
    const folded = foldWord(word[0]);
    const next = node.next.get(folded);
    if (!next && (steps === 0 || !isEmptyWord(folded))) break;
    at += word[0].length;
    if (next) {
      node = next;
      if (node.ids.length > 0) best = { node, end: at };
      const written = folded === 'loi' ? matchAt(yearAfterLoi, plain, at) : undefined;
      year ??= written?.[1];
      at += written?.[0].length ?? 0;
    }
    const between = matchAt(betweenWords, plain, at);
    if (!between) break;
    at += between[0].length;
  }
  if (!best || isWordCharacter(plain, best.end) || endsLongerTitle(scan, start)) return;
  const after = matchAt(yearAfterTitle, plain, best.end);
  const end = best.end + (after?.[0].length ?? 0);
  const [first = '', second = ''] = best.node.ids;
  if (best.node.joint) {
    const middle = start + Math.floor((end - start) / 2);
    add(scan, start, middle, [first], false);
    add(scan, middle, end, [second], false);
    return;
  }
  const written = plain.charAt(start);
  const ids = withYear(best.node.ids, year ?? after?.[1]);
  add(scan, start, end, ids, written === written.toLowerCase());
}

/** A year that is not the one in the title makes it another statute. */
function withYear(ids: readonly string[], year: string | undefined): readonly string[] {
  const [id = ''] = ids;
  const known = titleYears.get(id);
  return year === undefined || known === undefined || Number(year) === known ? ids : [`${id} ${year}`];
}

/** “Privacy Act” inside the title of a statute we do not know is not the federal one. */
function endsLongerTitle(scan: Scan, start: number): boolean {
  const preceding = scan.plain.slice(Math.max(0, start - 40), start);
  if (!nameBefore.test(preceding)) return false;
  const tail = preceding.replace(/(?:and|&|of) $/, '');
  if (!capitalBefore.test(tail)) return false;
  return !before.test(tail);
}

/** Bills, and laws known by the number of their bill: `bill:194`, `act:law-25`. */
export function findBills(scan: Scan): void {
  if (!/(?:Bill|Law|[Ll]oi) /.test(scan.plain)) return;
  for (const match of scan.plain.matchAll(bill)) {
    const number = `${match[1] ?? ''}${match[2]}`.toLowerCase();
    const start = match.index;
    if (isWordCharacter(scan.plain, start - 1)) continue;
    const alternates = match[1] === undefined ? [asNumber(number)] : [];
    // Quebec’s Bill 64 became Law 25; both names are in use for it.
    const value = number === '25' ? 'act:law-25' : `bill:${number}`;
    scan.add({ kind: 'statute', value, start, end: start + match[0].length, alternates });
  }
}

function add(scan: Scan, start: number, end: number, ids: readonly string[], optional: boolean): boolean {
  const readings = ids.map((id): NormalizedValue => ({ kind: 'statute', value: `act:${id}` }));
  const [first, ...alternates] = readings;
  if (!first) return false;
  return scan.add({
    ...first,
    start,
    end,
    ...(alternates.length > 0 ? { alternates } : {}),
    ...(optional ? { optional } : {}),
  });
}
