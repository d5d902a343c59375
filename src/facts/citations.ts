import { gap, isWordCharacter, type Scan } from './scan.ts';

/** English sources of statutes with the French form of each, without dots. */
const sources: ReadonlyMap<string, string> = new Map(
  [
    ['rsc', 'lrc'],
    ['sc', 'lc'],
    ['rso', 'lro'],
    ['so', 'lo'],
    ['rsq', 'lrq'],
    ['sq', 'lq'],
    ['cqlr', 'rlrq'],
    ['rsm', 'lrm'],
    ['sm', 'lm'],
    ['ccsm', 'cplm'],
    ['rsnb', 'lrnb'],
    ['snb', 'lnb'],
    ['rsa', 'lra'],
    ['sa', 'la'],
    ['rsbc', 'lrcb'],
    ['sbc', 'lcb'],
    ['rss', 'lrs'],
    ['ss', 'ls'],
    ['rsns', 'lrne'],
    ['sns', 'lne'],
    ['rsnl', 'lrtnl'],
    ['snl', 'ltnl'],
    ['rspei', 'lripe'],
    ['spei', 'lipe'],
    ['rsnwt', 'lrtno'],
    ['snwt', 'ltno'],
    ['rsy', 'lry'],
    ['sy', 'ly'],
    ['snu', 'lnun'],
  ].flatMap(([english = '', french = '']) => [
    [english, english],
    [french, english],
  ]),
);
const courts: ReadonlyMap<string, string> = new Map([
  ['csc', 'scc'],
  ['caf', 'fca'],
  ['cf', 'fc'],
  ['cci', 'tcc'],
  ['cfpi', 'fct'],
]);

const dotted = (letters: string): string => [...letters].join('\\. ?-?').concat('\\.?');
const sourcePattern = [...sources.keys()]
  .sort((a, b) => b.length - a.length)
  .map((source) => `${source.toUpperCase()}|${dotted(source.toUpperCase())}`)
  .join('|');
const chapter = `(?:[Cc]hapitre|[Cc]hapter|[Cc]hap\\.?|[Cc]h\\.?|c\\.?)${gap}?([A-Z]{1,4}(?:-\\d+|\\.\\d+|\\d+)?(?:[.-]\\d+)*|\\d+(?:[.-]\\d+)*)(?![\\p{L}\\d])`;

const statute = new RegExp(
  `(${sourcePattern}),?${gap}(?:\\[|\\()?((?:1[89]|20)\\d\\d)(?:-\\d\\d?)?(?:\\]|\\))?(?:,? \\([^()]{1,24}\\))?,?${gap}${chapter}`,
  'gu',
);
const consolidated = new RegExp(
  `(?:(?:(?:C\\. ?Q\\. ?L\\. ?R\\.|CQLR|R\\. ?L\\. ?R\\. ?Q\\.|RLRQ|R\\. ?S\\. ?Q\\.|RSQ|L\\. ?R\\. ?Q\\.|LRQ),?${gap})${chapter}|(?:chapitre|chapter|chap\\.|ch\\.|c\\.)${gap}([A-Z]{1,3}-\\d+(?:\\.\\d+){0,2})(?![\\p{L}\\d-]))`,
  'gu',
);
const manitoba = new RegExp(
  `(?:(?:C\\. ?C\\. ?S\\. ?M\\.|CCSM|C\\. ?P\\. ?L\\. ?M\\.|CPLM),?${gap}${chapter}|${chapter}${gap}(?:de${gap}la|of${gap}the)${gap}(?:C\\. ?C\\. ?S\\. ?M\\.|CCSM|C\\. ?P\\. ?L\\. ?M\\.|CPLM))`,
  'gu',
);
const annual = new RegExp(
  `(?<![\\d\\p{L}/])((?:19|20)\\d\\d), (?:chapitre|chapter|chap\\.|ch\\.|c\\.)${gap}(\\d{1,3})(?![\\d\\p{L}])`,
  'gu',
);
const federalRegulation = /(SOR|DORS|SI|TR|C\.R\.C\.|CRC)\/ ?(\d{2,4}-\d{1,4})(?!\d)/g;
const provincialRegulation = new RegExp(
  `(O\\. ?Reg\\.?|Ont\\. ?Reg\\.?|Ontario Regulations?|Règl\\. ?de l'Ont\\.|R[èe]glement de l'Ontario|Règl\\. ?Ont\\.|Alta\\. ?Reg\\.|Alberta Regulation|A\\.?R\\.?|B\\.C\\. ?Reg\\.|BC Reg|Règl\\. ?de l'Alb\\.|Règl\\. ?de la C\\.-B\\.|[Rr]egulations?|[Rr]èglements?(?:${gap}(?:municipal|municipaux))?|[Bb]y-?[Ll]aws?|[Aa]rrêté(?:${gap}municipal)?|Reg\\.|Règl\\.)${gap}(?:n[o°º]\\.? ?|No\\. ?)?(\\d{1,4}\\/\\d{2,4})(?![\\d/])`,
  'gu',
);
const european = new RegExp(
  `(?:Regulation|[Rr]èglement|Directive|directive)${gap}(?:\\((?:EU|UE|EC|CE)\\)${gap})?(?:n[o°º]\\.? ?|No\\.? )?(\\d{2,4}\\/\\d{1,4})(?:\\/(?:EC|CE|EU|UE))?(?![\\d/])`,
  'gu',
);
const judgment = /(?<![\d\p{L}/-])((?:19|20)\d\d) ([A-Z]{2,6}) (\d{1,5})(?![\d\p{L}])/gu;
const chapterCode = /(?<![\p{L}\d./-])[A-Z]-\d{1,3}(?:\.\d{1,4}){0,2}(?![\p{L}\d-])/gu;

/**
 * Citations of statutes, regulations and judgments, with or without dots and in either language: `rso 1990 f.31`,
 * `cqlr p-39.1`, `sor 2004-219`, `reg 460/90`, `eu 2016/679`, `scc 2013 62`. English forms follow the McGill Guide,
 * French ones its French half.
 */
export function findCitations(scan: Scan): void {
  const { plain } = scan;
  const has = (pattern: RegExp): boolean => pattern.test(plain);
  if (has(/(?:c|[Cc]h|[Cc]hap|[Cc]hapitre|[Cc]hapter)\.?[ \n](?:[A-Z]|\d)/)) {
    each(
      scan,
      statute,
      ([, source = '', year, code = '']) =>
        `${sources.get(letters(source)) ?? ''} ${year} ${code.toLowerCase()}`,
    );
    each(scan, manitoba, ([, code, before]) => `ccsm ${(code ?? before ?? '').toLowerCase()}`);
    each(scan, consolidated, ([, code, bare]) => `cqlr ${(code ?? bare ?? '').toLowerCase()}`);
    each(scan, annual, ([, year, code]) => `sq ${year} ${code}`);
  }
  if (has(/\d[/-]\d/)) {
    each(
      scan,
      federalRegulation,
      ([, name = '', code]) => `${/^(?:SI|TR)/.test(name) ? 'si' : 'sor'} ${code}`,
    );
    each(
      scan,
      european,
      ([, code]) => `eu ${code}`,
      /(?:\((?:EU|UE|EC|CE)\)|\/(?:EC|CE|EU|UE)$|[Dd]irective)/,
    );
    each(scan, provincialRegulation, ([, , code]) => `reg ${code}`);
  }
  if (has(/\d [A-Z]{2,6} \d/))
    each(
      scan,
      judgment,
      ([, year, court = '', number]) =>
        `${courts.get(court.toLowerCase()) ?? court.toLowerCase()} ${year} ${number}`,
    );
  if (has(/[A-Z]-\d/))
    for (const match of plain.matchAll(chapterCode))
      scan.add({
        kind: 'statute',
        value: `cqlr ${match[0].toLowerCase()}`,
        start: match.index,
        end: match.index + match[0].length,
        optional: true,
      });
}

function each(scan: Scan, pattern: RegExp, toValue: (match: RegExpExecArray) => string, only?: RegExp): void {
  for (const match of scan.plain.matchAll(pattern)) {
    if (only && !only.test(match[0])) continue;
    if (isWordCharacter(scan.plain, match.index - 1)) continue;
    scan.add({
      kind: 'statute',
      value: toValue(match),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
}

function letters(source: string): string {
  return source.toLowerCase().replace(/[^a-z]/g, '');
}
