import type { FactKind as ComparedKind } from '../../../src/facts/fact.ts';
import { findPostalCodes } from '../../../src/facts/postal-address.ts';
import { findTelephones } from '../../../src/facts/telephone.ts';
import type { Language, Localized } from '../../../src/languages.ts';
import type { Draft, Expected, Family, Subject } from '../mutant.ts';
import { alike, factDiffers, headingsAt, rulesOfFact, whenAdded, whenGone } from '../mutant.ts';
import type { Fact, FactKind, SourceRange } from '../pairs.ts';
import { foldSpaces } from '../pairs.ts';
import type { Random } from '../random.ts';
import { lengthFamilies } from './places.ts';
import { months, numbersIn, spell, splice } from './words.ts';

/** Writes a fact with another value; undefined when the change does not apply to the way it is written. */
type Rewrite = (text: string, language: Language, random: Random) => string | undefined;

/** Puts a fact's new text in its place, and in the `tel:` or `mailto:` target beside it. */
export function rewriteFact(subject: Subject, fact: Fact, written: string): readonly string[] {
  const range = fact.at[subject.language];
  return subject.texts.map((text, index) => (index === range.chunk ? replaceAt(text, range, written) : text));
}

function replaceAt(text: string, range: SourceRange, written: string): string {
  const rest = text.slice(range.end);
  const target = /^\]\((tel|mailto):[^)]*\)/.exec(rest);
  const changed =
    target === null ? rest : `](${toTarget(target[1] ?? '', written)})${rest.slice(target[0].length)}`;
  return text.slice(0, range.start) + written + changed;
}

function toTarget(scheme: string, written: string): string {
  return scheme === 'mailto' ? `mailto:${written}` : `tel:+1${written.replace(/\D/g, '').replace(/^1/, '')}`;
}

/** A family that gives a fact of these kinds another value. */
function factFamily(name: string, kinds: readonly FactKind[], rewrite: Rewrite, most = 2): Family {
  return {
    name,
    fires: true,
    most,
    mutate: (subject) =>
      subject.pair.facts
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap((fact): Draft[] => {
          const change = changeOf(subject, fact, rewrite);
          return change === undefined ? [] : [change];
        }),
  };
}

/** Numbers that a fact had better not turn into: it could then be taken for another one beside it. */
function numbersUnderHeading({ language, chunks }: Subject, fact: Fact): ReadonlySet<number> {
  const heading = chunks[fact.at[language].chunk]?.heading;
  const texts = chunks.flatMap((chunk) => (chunk.heading === heading ? [chunk.text] : []));
  const numbers = texts.flatMap((text) => numbersIn(text, language).map(({ value }) => value));
  return new Set([...numbers, ...(/dozen|douzaine/.test(texts.join()) ? [12] : [])]);
}

/** A draft in which one fact is rewritten, with the finding it must raise. */
export function changeOf(subject: Subject, fact: Fact, rewrite: Rewrite): Draft | undefined {
  const { text } = fact.at[subject.language];
  const taken = numbersUnderHeading(subject, fact);
  const isTaken = (written: string | undefined): boolean =>
    numbersIn(written ?? '', subject.language).some(
      ({ value }) =>
        taken.has(value) && numbersIn(text, subject.language).every((old) => old.value !== value),
    );
  let written = rewrite(text, subject.language, subject.random);
  for (let attempt = 0; attempt < 8 && isTaken(written); attempt += 1)
    written = rewrite(text, subject.language, subject.random);
  if (written === undefined || written === text) return undefined;
  return {
    what: `${text} → ${written}`,
    chunks: rewriteFact(subject, fact, written),
    rewritten: { kind: fact.kind, before: text, after: written },
    expected: [factDiffers(subject, fact, written)],
  };
}

const otherDigit = (digit: string, random: Random): string =>
  String((Number(digit) + 1 + random.below(9)) % 10);

/** Changes one digit of those that `choose` points to. */
function changeDigit(
  text: string,
  random: Random,
  choose: (index: number, count: number) => boolean,
): string | undefined {
  const locations = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const location = random.pick(locations.filter((_, rank) => choose(rank, locations.length)));
  if (location === undefined) return undefined;
  let digit = otherDigit(text.charAt(location), random);
  // A number that begins with zero would be another way to write a shorter one; "1" may be an article in disguise.
  while (digit === '0' || digit === '1' || digit === text.charAt(location))
    digit = otherDigit(text.charAt(location), random);
  return splice(text, location, location + 1, digit);
}

const lastFour: Rewrite = (text, _language, random) => {
  const written = changeDigit(text, random, (rank, count) => rank >= count - 4);
  return written !== undefined && findTelephones(written).length === 1 ? written : undefined;
};

const areaCodes: readonly string[] = [
  '204',
  '306',
  '403',
  '416',
  '418',
  '506',
  '514',
  '604',
  '613',
  '819',
  '902',
];

const areaCode: Rewrite = (text, _language, random) => {
  const area = /(?<!\d)[2-9]\d\d(?=[) -])/.exec(foldSpaces(text));
  if (area === null || /8\d\d/.test(area[0])) return undefined;
  const other = random.pick(areaCodes.filter((code) => code !== area[0]));
  return splice(text, area.index, area.index + 3, other ?? '');
};

const swappedDigits: Rewrite = (text) => {
  const tail = text.slice(-4);
  for (let index = 0; index < 3; index += 1) {
    if (tail.charAt(index) === tail.charAt(index + 1)) continue;
    return text.slice(0, -4) + splice(tail, index, index + 2, tail.charAt(index + 1) + tail.charAt(index));
  }
  return undefined;
};

const extensionDigit: Rewrite = (text, _language, random) => {
  const extension = /\d+(?=\)?$)/.exec(text);
  if (extension === null) return undefined;
  const other = changeDigit(extension[0], random, () => true);
  return other && splice(text, extension.index, extension.index + extension[0].length, other);
};

const withoutExtension: Rewrite = (text) => /^.*?\d{4}/u.exec(text)?.[0];

const numberOfExtension: Rewrite = (text, language, random) => {
  const number = withoutExtension(text, language, random);
  const changed = number && lastFour(number, language, random);
  return changed && changed + text.slice(number.length);
};

const misspeltDomain: Rewrite = (text, _language, random) => {
  const at = text.indexOf('@') + 1;
  const locations = [...text.slice(at).matchAll(/(?=([a-z])([a-z])[a-z])/gi)]
    .filter(({ 1: first, 2: second }) => first?.toLowerCase() !== second?.toLowerCase())
    .map(({ index }) => at + index);
  const location = random.pick(
    locations.filter((index) => !/\.(?:ca|com|org)$/.test(text.slice(0, index + 2))),
  );
  if (location === undefined) return undefined;
  return splice(text, location, location + 2, text.charAt(location + 1) + text.charAt(location));
};

const otherMailbox: Rewrite = (text) =>
  `${text.slice(0, text.indexOf('@'))}s${text.slice(text.indexOf('@'))}`;

const otherEnding: Rewrite = (text) =>
  text.endsWith('.ca') ? text.replace(/\.ca$/, '.com') : text.replace(/\.\w+$/, '.ca');

const postalDigit: Rewrite = (text, _language, random) => {
  const written = changeDigit(text, random, () => true);
  return written && findPostalCodes(written).length === 1 ? written : undefined;
};

const postalLetter: Rewrite = (text) => {
  const written = text.slice(0, -2) + (text.at(-2) === 'X' ? 'Y' : 'X') + text.slice(-1);
  return findPostalCodes(written).length === 1 ? written : undefined;
};

const anyDigit: Rewrite = (text, _language, random) => changeDigit(text, random, () => true);

const dayPattern: Localized<RegExp> = { en: /\b\d{1,2}\b(?!\d)/, fr: /^\d{1,2}(?:er)?/ };

const otherDay: Rewrite = (text, language, random) => {
  const day = dayPattern[language].exec(text);
  if (day === null) return undefined;
  const value = Number.parseInt(day[0], 10);
  const other = random.pick([2, 3, 5, 8, 13, 17, 21, 26, 28].filter((choice) => choice !== value));
  return splice(text, day.index, day.index + day[0].length, String(other));
};

const otherMonth: Rewrite = (text, language, random) => {
  const month = months[language].find((name) => text.includes(name));
  const other = random.pick(months[language].filter((name) => name !== month));
  // 31 June would be no date at all.
  if (month === undefined || /\b(?:29|30|31)\b/.test(text)) return undefined;
  return text.replace(month, other ?? month);
};

const otherYear: Rewrite = (text, _language, random) => {
  const year = /\d{4}$/.exec(text);
  return year === null
    ? undefined
    : splice(text, year.index, year.index + 4, String(Number(year[0]) + (random.below(2) === 0 ? 1 : -1)));
};

const hourPattern: Localized<RegExp> = { en: /^\d+/, fr: /^\d+/ };

const otherHour: Rewrite = (text, language, random) => {
  const hour = hourPattern[language].exec(text)?.[0];
  if (hour === undefined) return undefined;
  const choices = language === 'en' ? [2, 3, 5, 7, 10, 11] : [3, 6, 9, 11, 14, 15, 18, 22];
  return splice(
    text,
    0,
    hour.length,
    String(random.pick(choices.filter((choice) => choice !== Number(hour)))),
  );
};

const otherMinutes: Rewrite = (text, language, random) => {
  const minutes = (language === 'en' ? /:(\d\d)/ : /h.(\d\d)/u).exec(text);
  const other = random.pick(
    ['10', '15', '20', '30', '40', '45', '50'].filter((choice) => choice !== minutes?.[1]),
  );
  if (minutes !== null)
    return splice(
      text,
      minutes.index + minutes[0].length - 2,
      minutes.index + minutes[0].length,
      other ?? '',
    );
  return language === 'en' ? text.replace(/^\d+/, (hour) => `${hour}:${other}`) : `${text}\u00a0${other}`;
};

const otherHalf: Rewrite = (text, language) => {
  if (language === 'en')
    return /a\.m\./.test(text) ? text.replace('a.m.', 'p.m.') : text.replace('p.m.', 'a.m.');
  return text.replace(/^\d+/, (hour) => String((Number(hour) + 12) % 24));
};

/** Writes another number the way the first one is written: in words, in digits, or in both. */
const otherNumber: Rewrite = (text, language, random) => {
  const written = numbersIn(text, language);
  const first = written[0];
  if (first === undefined) return undefined;
  const wordy = written.some(({ style }) => style === 'word');
  const choices = [4, 5, 6, 8, 9, 12, 15, 16, 20, 40, 50].filter((choice) =>
    written.every(({ value }) => value !== choice),
  );
  const value = random.pick(choices);
  if (value === undefined) return undefined;
  if (!wordy) return changeDigit(text, random, (rank) => rank < digitsOf(first.value));
  return [...written].reverse().reduce((result, { start, end, style }) => {
    const word = style === 'word' ? (spell(value, language) ?? '') : String(value);
    const capital = /^\p{Lu}/u.test(result.slice(start));
    return splice(result, start, end, capital ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  }, text);
};

function digitsOf(value: number): number {
  return String(Math.floor(value)).length;
}

const inWords = (text: string, language: Language): boolean =>
  numbersIn(text, language).some(({ style }) => style === 'word');

const otherWord: Rewrite = (text, language, random) =>
  inWords(text, language) ? otherNumber(text, language, random) : undefined;

const otherFigure: Rewrite = (text, language, random) =>
  inWords(text, language) ? undefined : otherNumber(text, language, random);

const units: Localized<readonly string[]> = {
  en: ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'],
  fr: ['secondes', 'minutes', 'heures', 'jours', 'semaines', 'mois', 'ans'],
};

const otherUnit: Rewrite = (text, language, random) => {
  const unit = units[language].find((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text));
  // Seven days would be a week, and twelve months a year: never a unit in which the value could be the same.
  if (unit === undefined || /ouvrables|business|derni/.test(text)) return undefined;
  const other = random.pick(units[language].filter((word) => word !== unit));
  return other === undefined ? undefined : text.replace(unit, other);
};

const noBusinessDays: Rewrite = (text) => {
  const written = text.replace(/business /, '').replace(/.ouvrables/u, '');
  return written === text ? undefined : written;
};

const withoutDecimalMark: Rewrite = (text) =>
  /^[^\d]*\d+[.,]\d\d?(?!\d)/.test(text) ? text.replace(/[.,]/, '') : undefined;

const otherMagnitude: Rewrite = (text, language) => {
  if (/million/.test(text)) return text.replace(/million/, language === 'en' ? 'billion' : 'milliard');
  const thousands = /(?<!\d\d)(\d)[, \u00a0\u202f](\d{3})/.exec(text);
  return thousands === null
    ? undefined
    : text.replace(thousands[0], `${thousands[1]}0${thousands[0].slice(1)}`);
};

const sectionNumber: Rewrite = (text, _language, random) => {
  const number = /\d+/.exec(text);
  if (number === null) return undefined;
  const value = Number(number[0]);
  return splice(text, number.index, number.index + number[0].length, String(value + 10 + random.below(4)));
};

const subsection: Rewrite = (text) => {
  const inner = /\((\d+)\)/.exec(text);
  return inner === null ? undefined : text.replace(inner[0], `(${Number(inner[1]) + 1})`);
};

const otherActs: Localized<readonly string[]> = {
  en: ['Access to Information Act', 'Official Languages Act', 'Canada Labour Code'],
  fr: ['Loi sur l’accès à l’information', 'Loi sur les langues officielles', 'Code canadien du travail'],
};

const otherAct: Rewrite = (text, language, random) =>
  random.pick(otherActs[language].filter((act) => act !== text && !text.startsWith(act)));

const otherChapter: Rewrite = (text) => {
  const digit = /\d(?=\D*$)/.exec(text);
  return digit === null
    ? undefined
    : splice(text, digit.index, digit.index + 1, String((Number(digit[0]) + 1) % 10 || 1));
};

const otherActBehindName: Rewrite = (text) => {
  const targets: readonly (readonly [RegExp, string])[] = [
    [/P-21\/$/, 'P-8.6/'],
    [/90f31$/, '90m56'],
    [/A-2\.1$/, 'P-39.1'],
    [/C-12$/, 'C-27'],
  ];
  const found = targets.find(([pattern]) => pattern.test(text));
  return found && text.replace(found[0], found[1]);
};

const misspeltHost: Rewrite = (text) => {
  const host = /^https:\/\/([^/]+)/.exec(text)?.[1];
  const location = host === undefined ? -1 : 'https://'.length + 1;
  return location === -1
    ? undefined
    : splice(text, location, location + 2, text.charAt(location + 1) + text.charAt(location));
};

const otherPath: Rewrite = (text) => text.replace(/(\/[\w-]+?)(\.\w+)?$/, '$1-old$2');

/** Where the two versions have addresses of their own, only the site could tell that one of them is wrong. */
const webPath: Family = {
  name: 'web-path',
  fires: true,
  most: 3,
  mutate: (subject) =>
    ofKinds(subject, ['web'])
      .filter(({ at }) => at.en.text === at.fr.text)
      .flatMap((fact) => changeOf(subject, fact, otherPath) ?? []),
};

/** One digit too few: no telephone number is left, so there is nothing to compare with. */
const digitLost: Family = {
  name: 'telephone-digit-lost',
  fires: true,
  most: 2,
  mutate: (subject) =>
    ofKinds(subject, ['telephone']).map((fact) => {
      const written = fact.at[subject.language].text.slice(0, -1);
      return {
        what: `${fact.at[subject.language].text} → ${written}`,
        chunks: rewriteFact(subject, fact, written),
        expected: [
          { ...factDiffers(subject, fact, written), message: ['different', whenGone(subject)], values: {} },
        ],
        // What is left is a number like any other.
        also: [{ rule: 'parity/number', where: headingsAt(subject.pair, fact.at.en.chunk) }],
      };
    }),
};

function ofKinds({ pair }: Subject, kinds: readonly FactKind[]): readonly Fact[] {
  return pair.facts.filter(({ kind }) => kinds.includes(kind));
}

/** Where a citation that still names the right act follows, the wrong name is one act more. */
const statuteName: Family = {
  name: 'statute-name',
  fires: true,
  most: 3,
  mutate: (subject) =>
    ofKinds(subject, ['name']).flatMap((fact): Draft[] => {
      const draft = changeOf(subject, fact, otherAct);
      const expected = (draft?.expected ?? []).map(({ values: _, ...finding }) => ({
        ...finding,
        message: ['different', whenAdded(subject)],
      }));
      return draft === undefined ? [] : [{ ...draft, expected }];
    }),
};

const vague: Localized<Partial<Record<FactKind, string>>> = {
  en: {
    telephone: 'the usual number',
    email: 'our usual address',
    date: 'that day',
    time: 'the usual hour',
    amount: 'a small sum',
    percentage: 'a part',
    duration: 'a certain time',
    code: '(see our website)',
    number: 'several',
  },
  fr: {
    telephone: 'numéro habituel',
    email: 'notre adresse habituelle',
    date: 'jour convenu',
    time: 'l’heure habituelle',
    amount: 'une petite somme',
    percentage: 'une partie',
    duration: 'un certain temps',
    code: '(voir notre site)',
    number: 'plusieurs',
  },
};

/** The words stay, the fact is gone. */
const factLost: Family = {
  name: 'fact-lost',
  fires: true,
  most: 3,
  mutate: (subject) => {
    const { language, other } = subject;
    return subject.pair.facts.flatMap((fact): Draft[] => {
      const written = vague[language][fact.kind];
      const range = fact.at[language];
      const linked = subject.texts[range.chunk]?.slice(range.end).startsWith('](');
      if (written === undefined || linked || subject.texts[range.chunk]?.startsWith('|')) return [];
      const gone: Expected = {
        rule: rulesOfFact[fact.kind],
        // Where the section says it elsewhere too, how often is what differs.
        message: [whenGone(subject), 'times'],
        where: headingsAt(subject.pair, range.chunk),
        values: { value: [alike(subject.pair, fact, other), alike(subject.pair, fact, language)].flat() },
      };
      return [
        {
          what: `${range.text} → ${written}`,
          chunks: rewriteFact(subject, fact, written),
          expected: [gone],
          // A bare e-mail address is a link.
          also:
            fact.kind === 'email'
              ? [{ rule: 'parity/links', where: headingsAt(subject.pair, range.chunk) }]
              : [],
        },
      ];
    });
  },
};

/** The shown number or address is right, and the link behind it leads elsewhere. */
const contactTarget: Family = {
  name: 'contact-target',
  fires: true,
  most: 2,
  mutate: (subject) =>
    ofKinds(subject, ['telephone', 'extension', 'email']).flatMap((fact): Draft[] => {
      const { text, chunk, start } = fact.at[subject.language];
      const whole = subject.texts[chunk] ?? '';
      const target = /\]\((?:tel:[^)]*(\d)|mailto:(\w))/.exec(whole.slice(start));
      if (target === null || target.index > text.length) return [];
      const end = start + target.index + target[0].length;
      const changed =
        target[1] === undefined ? `${target[2]}${target[2]}` : String((Number(target[1]) + 3) % 10);
      return [
        {
          what: `target of ${text}`,
          chunks: subject.texts.map((other, index) =>
            index === chunk ? splice(other, end - 1, end, changed) : other,
          ),
          expected: [
            {
              // Where the words of the link show the whole of it, they need no other version to tell.
              rule: ['links/shown-address', ...rulesOfFact[fact.kind]],
              message: ['email', 'telephone', 'extension', 'different', 'extra', 'missing'],
              where: { [subject.language]: headingsAt(subject.pair, chunk)[subject.language] },
            },
          ],
        },
      ];
    }),
};

/** A full stop that went into the address; browsers would ask for a page that is not there. */
const trailingPunctuation: Family = {
  name: 'web-trailing-punctuation',
  fires: true,
  most: 2,
  mutate: (subject) =>
    subject.chunks.flatMap(({ text, heading }, index) =>
      [...text.matchAll(/\]\((https:[^)\s]*[^)\s/])\)/g)].map((match): Draft => {
        const end = match.index + match[0].length - 1;
        return {
          what: `${match[1]}.`,
          chunks: subject.texts.map((other, at) => (at === index ? splice(other, end, end, '.') : other)),
          expected: [{ rule: 'links/malformed-target', where: { [subject.language]: heading } }],
          also: [{ rule: ['parity/web-address', 'parity/statute'], where: headingsAt(subject.pair, index) }],
        };
      }),
    ),
};

/** Two facts of different chunks at once, each with its own finding. */
const twoFacts: Family = {
  name: 'two-facts',
  fires: true,
  most: 2,
  mutate: (subject) => {
    const changes = subject.pair.facts.flatMap((fact) => {
      const rewrite = {
        telephone: lastFour,
        duration: otherNumber,
        date: otherYear,
        amount: otherNumber,
        email: misspeltDomain,
      }[fact.kind as 'telephone'];
      const draft = rewrite && changeOf(subject, fact, rewrite);
      return draft ? [{ fact, draft }] : [];
    });
    const drafts: Draft[] = [];
    for (const [index, one] of changes.entries()) {
      const two = changes.slice(index + 1).find(({ fact }) => fact.at.en.chunk !== one.fact.at.en.chunk);
      if (two === undefined) continue;
      const chunk = two.fact.at[subject.language].chunk;
      drafts.push({
        what: `${one.draft.what}, ${two.draft.what}`,
        chunks: one.draft.chunks.map((text, at) => (at === chunk ? (two.draft.chunks[at] ?? text) : text)),
        expected: [...(one.draft.expected ?? []), ...(two.draft.expected ?? [])].map(
          ({ values: _, ...rest }) => rest,
        ),
      });
    }
    return drafts;
  },
};

export { lastFour, otherNumber };

/** What alters a fact of each kind that the rules compare. */
const familiesOfKind: Readonly<Record<ComparedKind, readonly Family[]>> = {
  telephone: [
    factFamily('telephone-digit', ['telephone'], lastFour),
    factFamily('telephone-area-code', ['telephone', 'extension'], areaCode),
    factFamily('telephone-digits-swapped', ['telephone'], swappedDigits),
    digitLost,
    factFamily('extension-digit', ['extension'], extensionDigit),
    factFamily('extension-dropped', ['extension'], withoutExtension),
    factFamily('extension-kept-number-changed', ['extension'], numberOfExtension),
  ],
  email: [
    factFamily('email-domain-misspelt', ['email'], misspeltDomain),
    factFamily('email-mailbox', ['email'], otherMailbox),
    factFamily('email-ending', ['email'], otherEnding),
  ],
  'postal-address': [
    factFamily('postal-code-digit', ['code'], postalDigit),
    factFamily('postal-code-letter', ['code'], postalLetter),
    factFamily('street-number', ['street'], anyDigit),
  ],
  date: [
    factFamily('date-day', ['date', 'yearless'], otherDay),
    factFamily('date-month', ['date', 'yearless'], otherMonth),
    factFamily('date-year', ['date'], otherYear),
  ],
  time: [
    factFamily('time-hour', ['time'], otherHour),
    factFamily('time-minutes', ['time'], otherMinutes),
    factFamily('time-half-of-day', ['time'], otherHalf),
  ],
  amount: [
    factFamily('amount-number', ['amount'], otherNumber, 3),
    factFamily('decimal-mark-lost', ['amount', 'percentage'], withoutDecimalMark),
    factFamily('amount-magnitude', ['amount'], otherMagnitude),
  ],
  percentage: [factFamily('percentage-number', ['percentage'], otherNumber)],
  length: lengthFamilies,
  duration: [
    factFamily('duration-number-word', ['duration'], otherWord, 3),
    factFamily('duration-number-digit', ['duration'], otherFigure, 3),
    factFamily('duration-unit', ['duration'], otherUnit, 3),
    factFamily('duration-business-days', ['duration'], noBusinessDays),
  ],
  statute: [
    factFamily('statute-section', ['section'], sectionNumber),
    factFamily('statute-subsection', ['section'], subsection),
    statuteName,
    factFamily('statute-chapter', ['chapter'], otherChapter),
    factFamily('statute-wrong-act-behind-name', ['act-link'], otherActBehindName),
  ],
  number: [
    factFamily('number-word', ['number'], otherWord, 3),
    factFamily('number-digit', ['number', 'ordinal'], otherFigure, 3),
  ],
};

export const factFamilies: readonly Family[] = [
  ...Object.values(familiesOfKind).flat(),
  factFamily('web-host-misspelt', ['web', 'act-link'], misspeltHost),
  webPath,
  trailingPunctuation,
  contactTarget,
  factLost,
  twoFacts,
];
