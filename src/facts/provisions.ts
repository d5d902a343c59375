import { asNumber } from './fact.ts';
import { gap, isWordCharacter, matchAt, partMark, type Scan } from './scan.ts';

const level =
  '(sections?|subsections?|sous-sections?|sec|s|ss|subs|paragraphs?|paragraphes?|paras?|pars?|sub-?paragraphs?|sous-paragraphes?|articles?|arts?|alin[ée]as?|sous-alin[ée]as?|sous-al|al|sub-?clauses?|clauses?|dispositions?|principles?|principes?|§{1,2})';
const levelBefore = new RegExp(`(?:^|[^\\p{L}\\d'-]|[ldLD]')${level}(\\.?)(${gap})?\\(?$`, 'iu');
const innerBefore = new RegExp(
  `(?:alin[ée]a|paragraphe?|par\\.|clause|point|sub-?paragraph|sous-alin[ée]a)${gap}\\(?([a-z]|[ivx]{1,4}|\\d{1,2})\\)?${gap}(?:of|de l'|de la|du|des|de)(?:${gap})?$`,
  'iu',
);
const body =
  /\d{1,4}(?:\.\d{1,4}){0,4}[A-Z]?(?![\p{L}\d]|[.,]\d)(?: ?\((?:\d{1,3}(?:\.\d{1,2})?|[a-z](?:\.\d)?|[ivx]{2,5})\)| ?(?:[a-z](?:\.\d)?|[ivx]{2,4})\)){0,6}/uy;
const tail = new RegExp(
  `,?${gap}(?:paragraphe?s?|para?\\.|lit\\.|let\\.|alin[ée]as?|al\\.|points?|lettre|sous-alin[ée]a|subsection|subs\\.|clause|sub-?paragraph)${gap}\\(?(\\d{1,2}|[a-z]|[ivx]{2,4})\\)?(?![\\p{L}\\d])`,
  'iuy',
);
const outer = new RegExp(
  `${gap}(?:of|de l'|du|de la|des|de)(?:${gap})?(?:the${gap})?(?:sections?|articles?|subsections?|paragraphe?s?|art\\.|s\\.|par\\.)${gap}\\(?(?=\\d)`,
  'iuy',
);
const more = new RegExp(
  `(?:${gap}?(?:,|;|&|-|\\u2013)${gap}?(?:(?:and|or|et|ou)${gap})?|${gap}(?:and|or|to|through|et|ou|à|au|aux)${gap})(?:(?:s|ss|art|arts|par)\\. ?)?(?=\\d)`,
  'iuy',
);
const bare =
  /\d{1,4}(?:\.\d{1,3}){0,3}(?: ?\((?:\d{1,3}(?:\.\d)?|[a-z]|[ivx]{2,4})\)){1,4}(?: ?[a-z]\)){0,1}/y;
const bareFrench = /\d{1,3}(?:\.\d{1,3}){0,3} \(\d{1,2}(?:\.\d)?\)(?: ?(?:\([a-z]\)|[a-z]\))){0,2}/y;
const part = new RegExp(
  `[a-z]+${gap}(\\d{1,3}(?:\\.\\d{1,2})?|[IVX]{1,5}|[A-H])(?![\\p{L}\\d.'-]|\\.\\d)`,
  'iuy',
);

/**
 * Provisions of statutes and sections of documents: `section:38.2` for `s. 38(2)` and `paragraphe 38 (2)`. The word for
 * the level is not kept, since English and French name the levels differently.
 */
export function findProvisions(scan: Scan): void {
  const { plain } = scan;
  for (const start of scan.digits) {
    if (!scan.isFree(start, start + 1) || isWordCharacter(plain, start - 1)) continue;
    if (!findNamed(scan, start)) findBare(scan, start);
  }
}

/** Parts of statutes and schedules to them, also by letter or Roman number. */
export function findParts(scan: Scan): void {
  for (const word of scan.words) if ((word.marks & partMark) !== 0) findPart(scan, word.start);
}

function findNamed(scan: Scan, start: number): boolean {
  const { plain } = scan;
  const before = plain.slice(Math.max(0, start - 24), start);
  const named = levelBefore.exec(before);
  if (!named || !isLevel(named, before)) return false;
  const open = plain[start - 1] === '(';
  const first = matchAt(body, plain, start);
  if (!first) return false;
  let end = start + first[0].length;
  const parts = partsOf(first[0]);
  if (open && plain[end] === ')') end++;
  const inner = innerBefore.exec(
    plain.slice(Math.max(0, start - 64), start - (before.length - named.index) + leading(named)),
  );
  for (let next = matchAt(tail, plain, end); next && parts.length < 6; next = matchAt(tail, plain, end)) {
    parts.push((next[1] ?? '').toLowerCase());
    end += next[0].length;
  }
  const of = matchAt(outer, plain, end);
  const around = of && matchAt(body, plain, end + of[0].length);
  if (of && around) {
    parts.unshift(...partsOf(around[0]));
    end += of[0].length + around[0].length;
  }
  if (inner?.[1]) parts.push(inner[1].toLowerCase());
  add(scan, wordStart(scan, start, before, named), end, parts);
  if (isPlural(named[1] ?? '')) addMore(scan, end);
  return true;
}

/** The word for the level belongs to what the reader is shown, unless another fact has it. */
function wordStart(scan: Scan, start: number, before: string, named: RegExpExecArray): number {
  const from = start - before.length + named.index + leading(named);
  return scan.isFree(from, start) ? from : start;
}

/** Where the level word starts after the sign before it. */
function leading(named: RegExpExecArray): number {
  return named[0].indexOf(named[1] ?? '');
}

function isLevel(named: RegExpExecArray, before: string): boolean {
  const [, word = '', dot = '', space] = named;
  if (/^(?:s|sec|subs|par|pars|al|art|arts|para|paras)$/i.test(word) && dot === '') {
    // Without its dot, “s” is a possessive and « par » is “by”.
    return word === 's' && /[,(] ?s $/.test(before);
  }
  return space !== undefined || dot !== '' || word.startsWith('§') || before.endsWith('(');
}

function isPlural(word: string): boolean {
  return /s$/i.test(word) && word.toLowerCase() !== 's';
}

function addMore(scan: Scan, from: number): void {
  let end = from;
  for (let count = 0; count < 20; count++) {
    const link = matchAt(more, scan.plain, end);
    const next = link && matchAt(body, scan.plain, end + link[0].length);
    if (!link || !next) return;
    const start = end + link[0].length;
    end = start + next[0].length;
    if (!add(scan, start, end, partsOf(next[0]))) return;
  }
}

function findBare(scan: Scan, start: number): void {
  const { plain } = scan;
  if (/[$.,/-]/.test(plain[start - 1] ?? '')) return;
  const match = matchAt(bare, plain, start);
  const compact = match && !match[0].includes(' ') ? match : undefined;
  const found = compact ?? (scan.language === 'fr' ? matchAt(bareFrench, plain, start) : undefined);
  if (!found || isWordCharacter(plain, start + found[0].length)) return;
  const parts = partsOf(found[0]);
  // “2019(2)” is a year with a note, “30 (30)” a number given twice.
  if (/^\d{4}$/.test(parts[0] ?? '') || parts[0] === parts[1]) return;
  add(scan, start, start + found[0].length, parts);
}

function findPart(scan: Scan, start: number): void {
  const match = matchAt(part, scan.plain, start);
  if (!match) return;
  const [whole, named = ''] = match;
  const isPart = /^part/i.test(whole);
  if (isPart && /^[A-H]$/.test(named)) return;
  if (/^[a-z]/.test(named)) return;
  const arabic = /^[IVX]+$/.test(named) ? romanValue(named) : undefined;
  const value = `${isPart ? 'part' : 'schedule'}:${arabic ?? named.toLowerCase()}`;
  const alternates = /^\d+$/.test(named) ? [asNumber(named)] : [];
  const soft = /^[A-Z]$/.test(named);
  scan.add({
    kind: 'statute',
    value,
    start,
    end: start + whole.length,
    alternates,
    ...(soft ? { soft } : {}),
  });
}

function add(scan: Scan, start: number, end: number, parts: readonly string[]): boolean {
  const [only] = parts;
  const single = parts.length === 1 && only !== undefined && /^[\d.]+$/.test(only);
  const alternates = single ? { alternates: [asNumber(only)] } : {};
  return scan.add({ kind: 'statute', value: `section:${parts.join('.')}`, start, end, ...alternates });
}

function partsOf(written: string): string[] {
  return written
    .toLowerCase()
    .split(/[\s()]+/)
    .filter((piece) => piece !== '');
}

function romanValue(roman: string): number {
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  return [...roman].reduce((total, sign, index) => {
    const value = worth[sign] ?? 0;
    return total + (value < (worth[roman[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
