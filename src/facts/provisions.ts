import { asNumber } from './fact.ts';
import { gap, isWordCharacter, matchAt, matchIn, partMark, type Scan } from './scan.ts';

const level =
  '(sections?|subsections?|sous-sections?|sec|s|ss|subs|paragraphs?|paragraphes?|paras?|pars?|sub-?paragraphs?|sous-paragraphes?|articles?|arts?|alin[ée]as?|sous-alin[ée]as?|sous-al|al|sub-?clauses?|clauses?|dispositions?|principles?|principes?|§{1,2})';
const levelBefore = new RegExp(`(?:^|[^\\p{L}\\d'-]|[ldLD]')${level}(\\.?)(${gap})?\\(?$`, 'iu');
const innerBefore = new RegExp(
  `(?:alin[ée]a|paragraphe?|par\\.|clause|point|sub-?paragraph|sous-alin[ée]a)${gap}\\(?([a-z]|[ivx]{1,4}|\\d{1,2})\\)?${gap}(?:of|de l'|de la|du|des|de)(?:${gap})?$`,
  'iu',
);
/** One step down from a section: `(2)`, `(a.1)`, `(iv)`, `(A)`, and in French `b)`, `.f)`. */
const step =
  '(?: ?\\((?:\\d{1,3}(?:\\.\\d{1,2})?|[a-zA-Z](?:\\.\\d)?|[ivx]{2,5})\\)|[ .]?(?:[a-z](?:\\.\\d)?|[ivx]{2,4})\\))';
const steps = new RegExp(`${step}{1,5}`, 'y');
const body = new RegExp(
  `\\d{1,4}(?:\\.\\d{1,4}){0,4}(?:[A-Z](?![\\p{L}\\d])|(?=\\.?[a-z](?:\\.\\d)?\\)|[ivx]{2,4}\\))|(?![\\p{L}\\d]|[.,]\\d))${step}{0,6}`,
  'uy',
);
const tail = new RegExp(
  `,?${gap}(?:paragraphe?s?|para?\\.|lit\\.|let\\.|alin[ée]as?|al\\.|points?|lettre|sous-alin[ée]a|subsection|subs\\.|clause|sub-?paragraph)${gap}\\(?(\\d{1,2}(?:\\.\\d{1,2})?|[a-z]|[ivx]{2,4})\\)?(?![\\p{L}\\d])`,
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
const bare = new RegExp(`\\d{1,4}(?:\\.\\d{1,3}){0,3}(?=\\(| \\(\\d)${step}{1,6}`, 'y');
const bareFrench = /\d{1,3}(?:\.\d{1,3}){0,3} \(\d{1,2}(?:\.\d)?\)(?: ?(?:\([a-z]\)|[a-z]\))){0,2}/y;
const ordinals: ReadonlyMap<string, number> = new Map(
  [
    'first premier premi\u00e8re 1er 1re 1st',
    'second deuxi\u00e8me 2e 2nd',
    'third troisi\u00e8me 3e 3rd',
    'fourth quatri\u00e8me 4e 4th',
    'fifth cinqui\u00e8me 5e 5th',
    'sixth sixi\u00e8me 6e 6th',
    'seventh septi\u00e8me 7e 7th',
    'eighth huiti\u00e8me 8e 8th',
    'ninth neuvi\u00e8me 9e 9th',
    'tenth dixi\u00e8me 10e 10th',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);
const ordinal = `(${[...ordinals.keys()].join('|')})`;
/** \u201cSection 27, third paragraph\u201d, \u00ab article 27, troisi\u00e8me alin\u00e9a \u00bb. */
const ordinalTail = new RegExp(
  `,?${gap}(?:the${gap}|le${gap})?${ordinal}${gap}(?:paragraphe?|alin[\u00e9e]a|al\\.|para\\.)(?!\\p{L})`,
  'iuy',
);
/** \u201cThe third paragraph of section 27\u201d. */
const ordinalBefore = new RegExp(
  `(?:^|[^\\p{L}\\d])${ordinal}${gap}(?:paragraphe?|alin[\u00e9e]a)${gap}(?:of${gap}(?:the${gap})?|de${gap}(?:l'|la${gap})|du${gap})$`,
  'iu',
);
/** “Points (a) and (b) of Article 6”: the points that are named before their section. */
const marksBefore = new RegExp(
  `(?:^|[^\\p{L}])(?:alin[ée]as|paragraphe?s|par\\.|clauses|points|sub-?paragraphs|sous-alin[ée]as|subsections)${gap}((?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\)?,${gap}?){0,6}\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\)?${gap}(?:and|or|to|et|ou|à)${gap}\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\)?),?${gap}(?:of|de l'|de la|du|des|de)(?:${gap})?(?:the${gap})?$`,
  'iu',
);
/** Further points of the same section: `(a), (b) and (j)`, `a), b) et j)`, \u00ab , et paragraphe 3 \u00bb. */
const mark = '\\(?(?:\\d{1,2}|[a-z](?:\\.\\d)?|[ivx]{2,4})\\)';
const furtherMarks = new RegExp(
  `(?:,${gap}?${mark}){0,12},?${gap}(?:and|or|to|and/or|et|ou|\u00e0|et/ou)${gap}${mark}`,
  'iuy',
);
const furtherFigures = new RegExp(
  `(?:,${gap}?\\d{1,2}(?![\\d\\p{L}(]|[.,]\\d)){0,8},?${gap}(?:and|or|to|et|ou|à)${gap}\\d{1,2}(?![\\d\\p{L}(%$]|[.,]\\d| ?[%$])`,
  'uy',
);
const manyBefore = /(?:paragraphe?s|paras?|pars?\.|alinéas|points) \(?\d{1,2}\)?$/iu;
const furtherLevel = new RegExp(
  `,?${gap}(?:et|ou|and|or)${gap}(?:(?:sur|de|à|dans|par|under|on|in)${gap})?(?:le${gap}|les${gap}|the${gap}|au${gap})?(paragraphe|paragraph|par\\.|point|alin[\u00e9e]a|al\\.)${gap}\\(?(\\d{1,2}|[a-z]|[ivx]{2,4})\\)?(?![\\p{L}\\d(]|[.,]\\d| ?\\(| (?:de|du|of)(?!\\p{L}))`,
  'iuy',
);
const part = new RegExp(
  `[a-z]+${gap}(\\d{1,3}(?:\\.\\d{1,2})?|[IVX]{1,5}|[A-H])(?![\\p{L}\\d'-]|\\.[\\p{L}\\d])`,
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
  const named = matchIn(levelBefore, before);
  if (!named || !isLevel(named, before)) return false;
  const open = plain[start - 1] === '(';
  const first = matchAt(body, plain, start);
  if (!first) return false;
  let end = start + first[0].length;
  const parts = partsOf(first[0]);
  if (open && plain[end] === ')') {
    end++;
    const below = matchAt(steps, plain, end);
    parts.push(...partsOf(below?.[0] ?? ''));
    end += below?.[0].length ?? 0;
  }
  const back = before.length - named.index - leading(named);
  const inner = matchIn(innerBefore, plain.slice(Math.max(0, start - 64), start - back));
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
  const list = inner ? undefined : matchIn(marksBefore, plain.slice(Math.max(0, start - 110), start - back));
  const last = list ? addListed(scan, Math.max(0, start - 110), list, parts) : undefined;
  if (last !== undefined) parts.push(last);
  const figures = !of && isPlural(named[1] ?? '') ? addFigures(scan, start, end, parts) : undefined;
  if (figures !== undefined) return true;
  if (inner?.[1]) parts.push(inner[1].toLowerCase());
  const nth = matchAt(ordinalTail, plain, end);
  if (nth) end += nth[0].length;
  const from = wordStart(scan, start, before, named);
  const rank = nth?.[1] ?? rankBefore(plain, start, back);
  const number = ordinals.get(rank?.toLowerCase() ?? '');
  if (number !== undefined) parts.push(String(number));
  add(scan, from, end, parts);
  const next = addFurther(scan, end, parts);
  if (isPlural(named[1] ?? '')) addMore(scan, next);
  return true;
}

/** Adds the points of a list before its section, but for the last, which the section itself carries. */
function addListed(
  scan: Scan,
  from: number,
  list: RegExpExecArray,
  parts: readonly string[],
): string | undefined {
  const written = list[1] ?? '';
  const at = from + list.index + list[0].indexOf(written);
  const bare = written.replace(/\s(?:and|or|to|et|ou|à)\s/gi, (word) => ' '.repeat(word.length));
  const names = [...bare.matchAll(/[\da-z]+/gi)];
  for (const { 0: name, index } of names.slice(0, -1))
    add(scan, at + index, at + index + name.length, [...parts, name.toLowerCase()]);
  return names.at(-1)?.[0].toLowerCase();
}

/** “Paragraphs 1 and 2 of Article 13”. */
function addFigures(scan: Scan, start: number, end: number, parts: readonly string[]): number | undefined {
  const { plain } = scan;
  const more = matchAt(furtherFigures, plain, end);
  const of = more && matchAt(outer, plain, end + more[0].length);
  const around = of && matchAt(body, plain, end + more[0].length + of[0].length);
  if (!around) return undefined;
  const section = partsOf(around[0]);
  add(scan, start, end, [...section, ...parts]);
  for (const { 0: name, index } of more[0].matchAll(/\d+/g))
    add(scan, end + index, end + index + name.length, [...section, name]);
  const stop = end + more[0].length + of[0].length;
  scan.skip(stop, stop + around[0].length);
  return stop;
}

/** The ordinal of a paragraph that is named before its section. */
function rankBefore(plain: string, start: number, back: number): string | undefined {
  return matchIn(ordinalBefore, plain.slice(Math.max(0, start - back - 40), start - back))?.[1];
}

/** Points of the section that are named without it. Where they end. */
function addFurther(scan: Scan, from: number, parts: readonly string[]): number {
  if (parts.length < 2) return from;
  const { plain } = scan;
  let end = from;
  const last = parts.at(-1) ?? '';
  const list = matchAt(furtherMarks, plain, end);
  if (list) {
    const marks = [...list[0].matchAll(/(\d{1,2}|[a-z](?:\.\d)?|[ivx]{2,4})\)/g)];
    if (marks.every(([, name = '']) => /^\d/.test(name) === /^\d/.test(last))) {
      for (const { 0: whole, 1: name = '', index } of marks)
        add(scan, end + index, end + index + whole.length, [...parts.slice(0, -1), name]);
      end += list[0].length;
    }
  }
  // « Paragraphes 1 et 2 ».
  const bareList = matchAt(furtherFigures, plain, end);
  if (!list && bareList && parts.length === 2 && manyBefore.test(plain.slice(Math.max(0, end - 16), end))) {
    for (const { 0: name, index } of bareList[0].matchAll(/\d+/g))
      add(scan, end + index, end + index + name.length, [...parts.slice(0, -1), name]);
    end += bareList[0].length;
  }
  const level = matchAt(furtherLevel, plain, end);
  if (!level) return end;
  const name = (level[2] ?? '').toLowerCase();
  const above = /^\d/.test(name) ? parts.slice(0, 1) : parts.slice(0, -1);
  const at = end + level[0].search(/\p{L}{4,}|\p{L}+\./u);
  add(scan, at, end + level[0].length, [...above, name]);
  return end + level[0].length;
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
  if (!isPart && !/^(?:sched|app|ann)/i.test(whole)) {
    if (/^[IVX]+$/.test(named)) addRank(scan, match, start, named);
    return;
  }
  if (isPart && /^[A-H]$/.test(named)) return;
  if (/^[a-z]/.test(named)) return;
  const arabic = /^[IVX]+$/.test(named) ? romanValue(named) : undefined;
  const value = `${isPart ? 'part' : 'schedule'}:${arabic ?? named.toLowerCase()}`;
  const alternates = /^\d+$/.test(named) ? [asNumber(named)] : [];
  const optional = /^[A-Z]$/.test(named);
  scan.add({
    kind: 'statute',
    value,
    start,
    end: start + whole.length,
    alternates,
    ...(optional ? { optional } : {}),
  });
}

/** “Level I, II or III”; an “I” at the end is the word. */
const furtherRanks = new RegExp(
  `(?:,${gap}[IVX]{1,5}){0,8},?${gap}(?:and|or|to|et|ou|à)${gap}(?!I${gap})[IVX]{1,5}(?![\\p{L}\\d'-]|\\.[\\p{L}\\d])`,
  'uy',
);

/** “Type II” is « type 2 »; a single letter may be no number at all. */
function addRank(scan: Scan, match: RegExpExecArray, start: number, roman: string): void {
  const end = start + match[0].length;
  const from = end - roman.length;
  const more = matchAt(furtherRanks, scan.plain, end);
  const optional = roman.length === 1 && !more ? { optional: true } : {};
  scan.add({ kind: 'number', value: String(romanValue(roman)), start: from, end, ...optional });
  for (const { 0: rank, index } of more?.[0].matchAll(/[IVX]+/g) ?? []) {
    const at = end + index;
    scan.add({ kind: 'number', value: String(romanValue(rank)), start: at, end: at + rank.length });
  }
}

function add(scan: Scan, start: number, end: number, parts: readonly string[]): boolean {
  const [only] = parts;
  const single = parts.length === 1 && only !== undefined && /^[\d.]+$/.test(only);
  const alternates = single ? { alternates: [asNumber(only)] } : {};
  return scan.add({ kind: 'statute', value: `section:${parts.join('.')}`, start, end, ...alternates });
}

function partsOf(written: string): string[] {
  return written
    .replace(/(\d)\.?(?=(?:[a-z](?:\.\d)?|[ivx]{2,4})\))/g, '$1 ')
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
