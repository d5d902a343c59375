import type { Language, Localized } from '../../../src/languages.ts';
import type { Draft, Family, Subject } from '../mutant.ts';
import type { Chunk, Fact, FactKind } from '../pairs.ts';
import { foldSpaces } from '../pairs.ts';
import { rewriteFact } from './facts.ts';
import { months, numbersIn, shortMonths, spell, splice } from './words.ts';

function silent(name: string, most: number, mutate: (subject: Subject) => readonly Draft[]): Family {
  return { name, fires: false, most, mutate };
}

/** A family that changes the whole of one version; nothing comes of it where nothing changes. */
function wholeFamily(
  name: string,
  change: (texts: readonly string[], subject: Subject) => readonly string[],
): Family {
  return silent(name, 1, (subject) => {
    // A long pair takes as much time as all small ones together: one of its two versions is enough.
    const turn = (name.length + subject.pair.name.length) % 2 === 0 ? 'en' : 'fr';
    if (subject.chunks.length > 30 && subject.language !== turn) return [];
    const chunks = change(subject.texts, subject);
    return chunks.join('\n\n') === subject.texts.join('\n\n') ? [] : [{ what: name, chunks }];
  });
}

/** A family that changes each chunk of these types. */
function chunksFamily(
  name: string,
  types: readonly Chunk['type'][],
  change: (text: string, subject: Subject) => string,
): Family {
  return wholeFamily(name, (_texts, subject) =>
    subject.chunks.map(({ type, text }) => (types.includes(type) ? change(text, subject) : text)),
  );
}

const proseTypes: readonly Chunk['type'][] = ['paragraph', 'list', 'table', 'quote'];

/** What must stay as it is within a text: targets, code, ids, addresses. */
const untouchable = /`[^`]*`|\]\([^)]*\)|<[^>]*>|\{[^}]*\}|https?:\S+|[\w.+-]+@[\w.-]+/g;

function mapProse(text: string, change: (prose: string) => string): string {
  let result = '';
  let at = 0;
  for (const match of text.matchAll(untouchable)) {
    result += change(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return result + change(text.slice(at));
}

function proseFamily(name: string, change: (prose: string, subject: Subject) => string): Family {
  return chunksFamily(name, proseTypes, (text, subject) => mapProse(text, (prose) => change(prose, subject)));
}

/** A family that writes a fact in another way with the same value; one draft a fact and way. */
function restyle(
  name: string,
  kinds: readonly FactKind[],
  ways: (text: string, language: Language) => readonly (string | undefined)[],
  most = 3,
): Family {
  return silent(name, most, (subject) =>
    subject.pair.facts
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((fact) => {
        const { text } = fact.at[subject.language];
        return ways(text, subject.language)
          .filter((written) => written !== undefined && written !== text)
          .map(
            (written = ''): Draft => ({
              what: `${text} → ${written}`,
              chunks: inPlace(subject, fact, written),
              rewritten: { kind: fact.kind, before: text, after: written },
            }),
          );
      }),
  );
}

/** Only the words change; the target of a link beside them stays. */
function inPlace({ texts, language }: Subject, fact: Fact, written: string): readonly string[] {
  const { chunk, start, end } = fact.at[language];
  return texts.with(chunk, splice(texts[chunk] ?? '', start, end, written));
}

const unchanged = silent('unchanged', 1, (subject) => [{ what: 'nothing', chunks: subject.texts }]);

const emphasis = chunksFamily('emphasis-style', proseTypes, (text) =>
  text.replace(/\*\*([^*\n]+)\*\*/g, '__$1__').replace(/(?<![*\w])\*([^*\s][^*\n]*)\*(?![*\w])/g, '_$1_'),
);

const referenceLinks = wholeFamily('links-by-reference', (_texts, { chunks }) => {
  const definitions: string[] = [];
  const texts = chunks.map(({ text, type }) =>
    type === 'code'
      ? text
      : text.replace(/\]\(([^)\s]+)\)/g, (_match, target: string) => {
          definitions.push(`[target ${definitions.length + 1}]: ${target}`);
          return `][target ${definitions.length}]`;
        }),
  );
  return definitions.length === 0 ? texts : [...texts, definitions.join('\n')];
});

const writtenOutLinks = chunksFamily('autolinks-written-out', proseTypes, (text) =>
  text.replace(/<(https:[^>]+)>/g, '[$1]($1)').replace(/<([^@>]+@[^>]+)>/g, '[$1](mailto:$1)'),
);

const pointedLinks = chunksFamily('links-in-angle-brackets', proseTypes, (text) =>
  text.replace(/\]\((https:[^)\s]+)\)/g, '](<$1>)'),
);

const linkTitles = chunksFamily('link-titles', proseTypes, (text) =>
  text.replace(/\]\((https:[^)\s]+)\)/g, ']($1 "↗")'),
);

const reflowed = chunksFamily('reflowed', ['paragraph'], (text) => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const begins = /^(?:[-+*#>=|~`]|\d+[.)])/.test(word) || word.includes('\n') || word === '';
    if (line.length + word.length > 48 && !begins && !line.endsWith('\\')) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
});

export function isPlainParagraph(chunk: Chunk | undefined): boolean {
  return chunk?.type === 'paragraph' && /[.!?]$/.test(chunk.text) && !chunk.text.includes('\n');
}

const paragraphsReordered = silent('paragraphs-reordered', 2, ({ chunks, texts }) =>
  chunks.flatMap((chunk, index): Draft[] =>
    isPlainParagraph(chunk) && isPlainParagraph(chunks[index + 1])
      ? [{ what: chunk.heading, chunks: texts.toSpliced(index, 2, texts[index + 1] ?? '', chunk.text) }]
      : [],
  ),
);

const sentencesReordered = silent('sentences-reordered', 3, ({ chunks, texts }) =>
  chunks.flatMap((chunk, index): Draft[] => {
    const sentences = isPlainParagraph(chunk) ? chunk.text.split(/(?<=\p{Ll}{3}[.!?]) (?=\p{Lu})/u) : [];
    if (sentences.length < 2) return [];
    return [{ what: chunk.heading, chunks: texts.with(index, sentences.toReversed().join(' ')) }];
  }),
);

/** Every place of a French text where a space must not break, with this space. */
function frenchSpaces(name: string, space: string): Family {
  return chunksFamily(name, [...proseTypes, 'heading'], (text, { language }) => {
    if (language !== 'fr') return text;
    const locations =
      /(?<=[^\s|])[ \u00a0\u202f](?=[:%$»])|(?<=«)[ \u00a0\u202f]|(?<=\d)[ \u00a0\u202f](?=[\p{L}\d$%])/gu;
    return mapProse(text, (prose) => prose.replace(locations, space));
  });
}

const bullets = (name: string, marker: string): Family =>
  chunksFamily(name, ['list'], (text) => text.replace(/^( *)[-*] /gm, `$1${marker} `));

const numberMarks = chunksFamily('numbered-with-parentheses', ['list'], (text) =>
  text.replace(/^(\d+)\. /gm, '$1) '),
);

const numberedAlike = chunksFamily('numbered-all-one', ['list'], (text) => text.replace(/^\d+\. /gm, '1. '));

const looseLists = chunksFamily('loose-lists', ['list'], (text) => text.replace(/\n/g, '\n\n'));

const deeperIndents = chunksFamily('nested-lists-indented-further', ['list'], (text) =>
  text.replace(/^ +(?=[-*])/gm, '    '),
);

const setext = chunksFamily('underlined-headings', ['heading'], (text) => {
  const [, marks = '', words = ''] = /^(#+) (.*)$/.exec(text) ?? [];
  return marks.length > 2 ? text : `${words}\n${marks.length === 1 ? '=====' : '-----'}`;
});

const closedHeadings = chunksFamily('headings-closed-with-marks', ['heading'], (text) => `${text} ##`);

const escaped = proseFamily('escaped-signs', (prose) =>
  prose.replace(/(?<=[\p{L}\d])([-.$%)(,])(?=[\p{L}\d])/gu, '\\$1'),
);

const entities = proseFamily('character-references', (prose) =>
  prose.replace(/[éàè’'$%]/g, (sign) => `&#${sign.codePointAt(0)};`),
);

const boldWords = chunksFamily('words-in-bold', ['paragraph'], (text) =>
  text.replace(/(?<=^\p{L}[\p{L}’']+ )(\p{L}{2,})(?=[ ,.])/u, '**$1**'),
);

/** Bold around the figures themselves, which parts the text into several tokens. */
const boldFacts = silent('facts-in-bold', 2, (subject) =>
  subject.pair.facts.flatMap((fact): Draft[] => {
    const { text, chunk, start, end } = fact.at[subject.language];
    const whole = subject.texts[chunk] ?? '';
    const stands = /[\s(]/.test(whole.charAt(start - 1)) && /[\s,.;)]/.test(whole.charAt(end));
    const parted = /^[\p{L}\d]/u.test(text) && /[\p{L}\d]$/u.test(text);
    if (!stands || !parted || /^(?:web|act-link|name)$/.test(fact.kind)) return [];
    return [{ what: text, chunks: inPlace(subject, fact, `**${text}**`) }];
  }),
);

const spacedBreaks = chunksFamily('hard-breaks-as-spaces', ['paragraph'], (text) =>
  text.replace(/\\\n/g, '  \n'),
);

const softBreaks = chunksFamily('hard-breaks-as-soft', ['paragraph'], (text) => text.replace(/\\\n/g, '\n'));

const hardHyphens = proseFamily('hyphens-that-do-not-break', (prose) =>
  prose.replace(/(?<=[\p{L}\d])-(?=[\p{L}\d])/gu, '\u2011'),
);

const dashes = proseFamily('dashes-in-ranges', (prose) =>
  prose.replace(/(?<=\d)[-–](?=\d)/g, (dash, at: number) =>
    /(?<!\d)\d{4}$/.test(prose.slice(0, at)) ? (dash === '-' ? '–' : '-') : dash,
  ),
);

const apostrophes = proseFamily('apostrophes', (prose) =>
  prose.replace(/(?<=\p{L})[’'](?=\p{L})/gu, (sign) => (sign === '’' ? "'" : '’')),
);

const straightQuotes = proseFamily('quotation-marks', (prose) =>
  prose.replace(/«[ \u00a0\u202f]?|[ \u00a0\u202f]?»|[“”]/g, '"'),
);

const otherHeadings: Localized<readonly string[]> = {
  en: ['Good to know', 'What this means', 'In short', 'Some details', 'How this works', 'A word on this'],
  fr: [
    'Bon à savoir',
    'Ce que cela signifie',
    'En bref',
    'Quelques précisions',
    'Comment cela se passe',
    'Un mot là-dessus',
  ],
};

const headingWords = wholeFamily('heading-words-with-ids', (texts, { pair, chunks, language }) =>
  pair.hasIds
    ? chunks.map(({ type, text }, index) => {
        const words = otherHeadings[language];
        const [, marks = '', ids = ''] = /^(#+) .*?( \{#[^}]*\})$/.exec(text) ?? [];
        return type === 'heading' && ids !== '' ? `${marks} ${words[index % words.length]}${ids}` : text;
      })
    : texts,
);

/** Without ids, a heading in other words still stands at its place, over its text. */
const headingRenamed = silent(
  'heading-renamed-without-ids',
  3,
  ({ pair, chunks, texts, language, random }) =>
    pair.hasIds
      ? []
      : chunks.flatMap(({ type, text }, index): Draft[] => {
          if (type !== 'heading') return [];
          const words = random.pick(otherHeadings[language]) ?? '';
          return [
            { what: `${text} → ${words}`, chunks: texts.with(index, text.replace(/ .*/, ` ${words}`)) },
          ];
        }),
);

const itemsReordered = silent('list-items-reordered', 2, ({ chunks, texts }) =>
  chunks.flatMap(({ type, text, heading }, index): Draft[] => {
    const lines = text.split('\n');
    if (type !== 'list' || !lines.every((line) => /^[-*] /.test(line))) return [];
    return [{ what: heading, chunks: texts.with(index, [...lines.slice(1), lines[0] ?? ''].join('\n')) }];
  }),
);

const rowsReordered = silent('table-rows-reordered', 2, ({ chunks, texts }) =>
  chunks.flatMap(({ type, text, heading }, index): Draft[] => {
    if (type !== 'table') return [];
    const [head = '', rule = '', ...rows] = text.split('\n');
    return [{ what: heading, chunks: texts.with(index, [head, rule, ...rows.toReversed()].join('\n')) }];
  }),
);

const tableStyle = chunksFamily('table-style', ['table'], (text) =>
  text
    .split('\n')
    .map((row, index) =>
      index === 1 ? row.replace(/[ :]*-+[ :]*/g, ':-:') : row.replace(/ *\| */g, '  |  ').trim(),
    )
    .join('\n'),
);

const bareTable = chunksFamily('table-without-outer-pipes', ['table'], (text) =>
  text
    .split('\n')
    .map((row) => row.replace(/^\| ?| ?\|$/g, ''))
    .join('\n'),
);

const codeFences = chunksFamily('code-fences', ['code'], (text) =>
  text.replace(/^```\w*/, '~~~').replace(/```$/, '~~~'),
);

const quotesWrapped = chunksFamily('quotations-over-several-lines', ['quote'], (text) =>
  text.replace(/^(> .{12,}?) (?=\p{L})/u, '$1\n> '),
);

const comments = wholeFamily('comments-added', (texts) =>
  texts.flatMap((text, index) =>
    index % 3 === 0 ? ['<!-- Check again in 45 days: 506-555-9876, $99, June 1, 2031. -->', text] : [text],
  ),
);

const blankLines = wholeFamily('blank-lines', (texts) => texts.map((text) => `\n\n${text}\n`));
const returns = wholeFamily('carriage-returns', (texts) => texts.map((text) => text.replace(/\n/g, '\r\n')));
const decomposed = wholeFamily('decomposed-letters', (texts) => texts.map((text) => text.normalize('NFD')));
const doubledSpaces = proseFamily('doubled-spaces', (prose) =>
  prose.replace(/(?<=\p{L}[.,;]) (?=\p{L})/gu, '  '),
);

const bareCapitals = chunksFamily('capitals-without-accents', [...proseTypes, 'heading'], (text) =>
  mapProse(text, (prose) => prose.replace(/[ÀÂÉÈÊÎÔÇ]/g, (letter) => letter.normalize('NFD').charAt(0))),
);

export const harmless: Localized<readonly string[]> = {
  en: [
    ' It is a matter of common sense, and of respect for the people whom we serve.',
    ' One of us will gladly explain it, and both of us if need be.',
    ' Ask once, and allow us a second to look; you may march on after that.',
  ],
  fr: [
    ' C’est une question de bon sens, et de respect envers les personnes que nous servons.',
    ' L’un de nous se fera un plaisir de l’expliquer, et l’une ou l’autre de nos équipes aussi.',
    ' Il suffit de le demander une fois; nos bureaux sont flambant neufs, et chacun s’y sent à l’aise.',
  ],
};

const rewritten: Localized<string> = {
  en: 'We take this matter to heart, and the people who work with us know what is expected of them in that regard.',
  fr: 'Cette question nous tient à cœur, et les personnes qui travaillent avec nous savent ce que l’on attend d’elles à cet égard.',
};

const paragraphRewritten = silent('paragraph-rewritten', 2, ({ chunks, texts, language, pair }) =>
  chunks.flatMap((chunk, index): Draft[] =>
    isPlainParagraph(chunk) &&
    !/\d|\]\(|</.test(chunk.text) &&
    !pair.facts.some(({ at }) => at[language].chunk === index)
      ? [
          {
            what: chunk.heading,
            chunks: texts.with(index, rewritten[language]),
            also: [{ rule: 'parity/sentence' }],
          },
        ]
      : [],
  ),
);

/** Names that both versions carry over to the letter, marked in the one they are foreign to. */
const languageSpans = wholeFamily('names-marked-as-another-language', (_texts, { chunks, pair, other }) =>
  chunks.map(({ type, text }, index) => {
    const counterpart = pair.documents[other].chunks[index]?.text ?? '';
    if (type !== 'paragraph' || text.includes('[')) return text;
    return text.replace(/(?<=\p{Ll} )(\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)?)(?=[ ,]|\.(?: |$))/u, (name) =>
      counterpart.includes(name) ? `[${name}]{lang=${other}}` : name,
    );
  }),
);

const quoted: Localized<string> = {
  en: 'We ask every one of our suppliers to sign an agreement that says how the information must be protected.',
  fr: 'Nous demandons à chacun de nos fournisseurs de signer une entente qui précise comment les renseignements sont protégés.',
};

/** Both versions quote the same words, marked where they are in another language. */
const quotedWords = silent('quoted-in-its-own-language', 1, ({ chunks, texts, pair, other }) =>
  chunks.flatMap((chunk, index): Draft[] => {
    if (!isPlainParagraph(chunk)) return [];
    const others = pair.documents[other].chunks.map(({ text }) => text);
    return [
      {
        what: chunk.heading,
        chunks: texts.with(index, `${chunk.text} [${quoted[other]}]{lang=${other}}`),
        others: others.with(index, `${others[index]} ${quoted[other]}`),
      },
    ];
  }),
);

const shortForeign = silent('a-few-foreign-words', 1, ({ chunks, texts, language }) =>
  chunks.flatMap((chunk, index): Draft[] =>
    isPlainParagraph(chunk)
      ? [
          {
            what: chunk.heading,
            chunks: texts.with(
              index,
              chunk.text.replace(
                /[.!?]$/,
                language === 'fr' ? ' (*terms and conditions of use*).' : ' (*conditions d’utilisation*).',
              ),
            ),
          },
        ]
      : [],
  ),
);

/** The same new value in both versions. */
export const bothFacts = silent('both-changed-alike', 2, (subject) => {
  const { pair, language, other, random } = subject;
  return pair.facts.flatMap((fact): Draft[] => {
    const value = random.pick([22, 35, 45, 55]) ?? 45;
    const write = (text: string, of: Language): string | undefined => sameChange(fact.kind, text, of, value);
    const [here, there] = [write(fact.at[language].text, language), write(fact.at[other].text, other)];
    if (here === undefined || there === undefined || /cents/.test(here + there)) return [];
    const otherSubject = {
      ...subject,
      language: other,
      texts: pair.documents[other].chunks.map(({ text }) => text),
    };
    return [
      {
        what: `${here}, ${there}`,
        chunks: rewriteFact(subject, fact, here),
        others: rewriteFact(otherSubject, fact, there),
      },
    ];
  });
});

function sameChange(kind: FactKind, text: string, language: Language, value: number): string | undefined {
  if (kind === 'telephone') return text.replace(/\d{4}$/, String(7700 + value));
  if (kind === 'date') return text.replace(/\d{4}$/, String(2000 + value));
  if (kind === 'email') return text.replace('@', '-bureau@');
  if (!/^(?:duration|number|amount|percentage)$/.test(kind)) return undefined;
  return numbersIn(text, language)
    .toReversed()
    .reduce(
      (result, { start, end, style }) =>
        splice(result, start, end, (style === 'word' ? spell(value, language) : undefined) ?? String(value)),
      text,
    );
}

export const bothStructures = silent('both-given-a-section', 2, ({ chunks, texts, pair, language, other }) =>
  chunks.flatMap(({ type, text }, index): Draft[] => {
    if (type !== 'heading' || !text.startsWith('## ')) return [];
    const id = pair.hasIds ? ' {#x-new}' : '';
    const added: Localized<readonly string[]> = {
      en: [
        `## Our mascot${id}`,
        'Our mascot is a beaver, and it collects nothing but wood.',
        '- It is brown.\n- It swims.',
      ],
      fr: [
        `## Notre mascotte${id}`,
        'Notre mascotte est un castor, et elle ne recueille que du bois.',
        '- Elle est brune.\n- Elle nage.',
      ],
    };
    const others = pair.documents[other].chunks.map(({ text: written }) => written);
    return [
      {
        what: text,
        chunks: texts.toSpliced(index, 0, ...added[language]),
        others: others.toSpliced(index, 0, ...added[other]),
      },
    ];
  }),
);

/* Facts written in other ways. */

const digitsOnly = (text: string): string => text.replace(/\D/g, '');

function telephoneWays(text: string): readonly string[] {
  const digits = digitsOnly(text);
  const [country, area, exchange, line] = [
    digits.slice(0, -10),
    digits.slice(-10, -7),
    digits.slice(-7, -4),
    digits.slice(-4),
  ];
  const start = country === '' ? '' : `${country} `;
  return [
    `${start}(${area}) ${exchange}-${line}`,
    `${start.replace(' ', '.')}${area}.${exchange}.${line}`,
    `${start}${area} ${exchange} ${line}`,
    `${start}${area}\u00a0${exchange}\u2011${line}`,
    `${start.replace(' ', '-')}${area}-${exchange}-${line}`,
    `${start}${area}\u202f${exchange}-${line}`,
    `+1 ${area} ${exchange}-${line}`,
  ];
}

function extensionWays(text: string, language: Language): readonly string[] {
  const [, number = '', extension = ''] = /^(.*?\d{4}).*?(\d+)\)?$/u.exec(foldSpaces(text)) ?? [];
  return language === 'en'
    ? [
        `${number}, extension ${extension}`,
        `${number} ext. ${extension}`,
        `${number} (ext. ${extension})`,
        `${number} x${extension}`,
      ]
    : [
        `${number}, poste ${extension}`,
        `${number} poste\u00a0${extension}`,
        `${number} (poste ${extension})`,
        `${number}, poste\u202f${extension}`,
      ];
}

function dateWays(text: string, language: Language): readonly (string | undefined)[] {
  const folded = foldSpaces(text);
  const month = months[language].findIndex((name) => folded.includes(name));
  const name = months[language][month] ?? '';
  const short = shortMonths[language][month] ?? '';
  const [, year] = /(\d{4})$/.exec(folded) ?? [];
  const [day] = /\b\d{1,2}(?!\d)/.exec(folded) ?? [];
  if (year === undefined) return [];
  if (day === undefined) return [`${name} ${year}`, `${short} ${year}`, `${name}\u00a0${year}`];
  const iso = `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (language === 'en')
    return [
      `${name} ${day}, ${year}`,
      `${day} ${name} ${year}`,
      `${short} ${day}, ${year}`,
      `${name}\u00a0${day}, ${year}`,
      iso,
    ];
  const first = day === '1' ? ['1ᵉʳ', '1er', 'premier'] : [day];
  return [
    ...first.map((written) => `${written} ${name} ${year}`),
    `${first[0]}\u00a0${short}\u00a0${year}`,
    `${first[0]}\u202f${name} ${year}`,
    iso,
  ];
}

function timeWays(text: string, language: Language): readonly string[] {
  const [, hour = '', minutes] = /^(\d+)(?:(?::| h )(\d\d))?/.exec(foldSpaces(text)) ?? [];
  if (language === 'en') {
    const half = text.includes('a.m.') ? 'a' : 'p';
    const clock = `${hour}:${minutes ?? '00'}`;
    return [
      `${clock} ${half}.m.`,
      `${clock} ${half}m`,
      `${clock} ${half.toUpperCase()}M`,
      `${clock}${half}m`,
      `${clock}\u00a0${half}.m.`,
    ];
  }
  return minutes === undefined
    ? [`${hour}h`, `${hour}\u202fh`, `${hour} h 00`, `${hour}\u00a0h`]
    : [
        `${hour}h${minutes}`,
        `${hour}\u202fh\u202f${minutes}`,
        `${hour}:${minutes}`,
        `${hour.padStart(2, '0')} h ${minutes}`,
      ];
}

function amountWays(text: string, language: Language): readonly (string | undefined)[] {
  const folded = foldSpaces(text);
  const figure = /\d[\d ,.]*\d|\d/.exec(folded)?.[0];
  if (figure === undefined || /million|cents/.test(folded)) return [];
  if (language === 'en') {
    const whole = figure.replace(/\.00$/, '');
    return [
      `$${figure.replace(/,/g, '')}`,
      whole.includes('.') ? undefined : `$${whole}.00`,
      whole.includes('.') ? undefined : `${whole} dollars`,
      `$${whole}`,
      `CAN$${figure}`,
    ];
  }
  const whole = figure.replace(/,00$/, '');
  return [
    `${figure.replace(/ /g, '')}\u00a0$`,
    `${figure.replace(/ /g, '\u202f')}\u202f$`,
    whole.includes(',') ? undefined : `${whole},00 $`,
    whole.includes(',') ? undefined : `${whole} dollars`,
    `${whole}\u00a0$`,
    `${figure}$`,
  ];
}

function percentageWays(text: string, language: Language): readonly string[] {
  const figure = /[\d.,]+/.exec(text)?.[0].replace(/[.,]$/, '') ?? '';
  return language === 'en'
    ? [`${figure}%`, `${figure} %`, `${figure} per cent`, `${figure} percent`]
    : [`${figure}%`, `${figure}\u00a0%`, `${figure}\u202f%`, `${figure} pour cent`, `${figure} p. 100`];
}

/** « 30 jours », “thirty days”, “thirty (30) days”: the number in words, in digits, in both. */
function numberWays(text: string, language: Language): readonly (string | undefined)[] {
  const [first, second] = numbersIn(text, language);
  if (first === undefined || first.value >= 80 || !Number.isInteger(first.value)) return [];
  const last = second?.value === first.value ? second : first;
  const end = last === first ? first.end : last.end + 1;
  const capital = /^\p{Lu}/u.test(text.slice(first.start));
  const write = (number: string | undefined): string | undefined => {
    const written = capital && number ? number.charAt(0).toUpperCase() + number.slice(1) : number;
    return written && splice(text, first.start, end, written);
  };
  const word = spell(first.value, language);
  return [
    write(word),
    write(String(first.value)),
    word === undefined ? undefined : write(`${word} (${first.value})`),
  ];
}

function statuteWays(text: string, language: Language): readonly (string | undefined)[] {
  const number = /\d[\d.]*(?:.?\(\d+\))?/u.exec(text)?.[0];
  // The number after "articles" is the first of two.
  if (number === undefined || number === text) return [];
  const capital = /^\p{Lu}/u.test(text);
  const bare = number.replace(/[ \u00a0\u202f]/g, '');
  const words =
    language === 'en'
      ? [
          `s. ${bare}`,
          bare.includes('(') ? `subsection ${bare}` : `section ${bare}`,
          `s.\u00a0${bare}`,
          `section ${bare.replace('(', ' (')}`,
        ]
      : [
          `art. ${bare}`,
          bare.includes('(') ? `par. ${bare}` : `article ${bare}`,
          `art.\u00a0${bare}`,
          bare.includes('(') ? `paragraphe ${bare}` : `article\u202f${bare}`,
        ];
  return words.map((word) => (capital ? word.charAt(0).toUpperCase() + word.slice(1) : word));
}

function chapterWays(text: string): readonly string[] {
  const [, before = '', chapter = ''] = /^(.*?)(?:ch|chap|c)\.[ \u00a0\u202f](.*)$/u.exec(text) ?? [];
  return before === ''
    ? []
    : ['c. ', 'ch. ', 'chap. ', 'c.\u00a0', 'ch.\u202f'].map((mark) => before + mark + chapter);
}

const postalWays = (text: string): readonly string[] =>
  ['', '\u00a0', '\u202f', ' '].map((space) => text.replace(/[ \u00a0\u202f]/, space));

const upperDomain = (text: string): readonly string[] => [
  text.slice(0, text.indexOf('@')) + text.slice(text.indexOf('@')).toUpperCase(),
];

const upperHost = (text: string): readonly string[] => [
  text.replace(/^https:\/\/[^/]+/, (start) => `https://${start.slice(8).toUpperCase()}`),
];

export const silentFamilies: readonly Family[] = [
  unchanged,
  emphasis,
  referenceLinks,
  writtenOutLinks,
  pointedLinks,
  linkTitles,
  reflowed,
  paragraphsReordered,
  sentencesReordered,
  frenchSpaces('spaces-no-break', '\u00a0'),
  frenchSpaces('spaces-narrow-no-break', '\u202f'),
  frenchSpaces('spaces-thin', '\u2009'),
  frenchSpaces('spaces-plain', ' '),
  frenchSpaces('spaces-as-character-references', '&nbsp;'),
  bullets('bullets-as-asterisks', '*'),
  bullets('bullets-as-plus-signs', '+'),
  bullets('bullets-as-hyphens', '-'),
  numberMarks,
  numberedAlike,
  looseLists,
  deeperIndents,
  setext,
  closedHeadings,
  escaped,
  entities,
  boldWords,
  boldFacts,
  spacedBreaks,
  softBreaks,
  hardHyphens,
  dashes,
  apostrophes,
  straightQuotes,
  headingWords,
  headingRenamed,
  itemsReordered,
  rowsReordered,
  tableStyle,
  bareTable,
  codeFences,
  quotesWrapped,
  comments,
  blankLines,
  returns,
  decomposed,
  doubledSpaces,
  bareCapitals,
  paragraphRewritten,
  languageSpans,
  quotedWords,
  shortForeign,
  bothFacts,
  bothStructures,
  restyle('telephone-written-otherwise', ['telephone'], telephoneWays),
  restyle('extension-written-otherwise', ['extension'], extensionWays),
  restyle('email-domain-in-capitals', ['email'], upperDomain, 2),
  restyle('postal-code-spaces', ['code'], postalWays),
  restyle('date-written-otherwise', ['date'], dateWays, 4),
  restyle('time-written-otherwise', ['time'], timeWays),
  restyle('amount-written-otherwise', ['amount'], amountWays, 4),
  restyle('percentage-written-otherwise', ['percentage'], percentageWays),
  restyle('duration-in-words-or-digits', ['duration'], numberWays, 4),
  restyle('number-in-words-or-digits', ['number'], numberWays, 4),
  restyle('statute-section-written-otherwise', ['section'], statuteWays),
  restyle('statute-chapter-written-otherwise', ['chapter'], chapterWays),
  restyle('web-host-in-capitals', ['web'], upperHost, 1),
];
