import type { Localized } from '../../../src/languages.ts';
import type { Draft, Expected, Family, Subject } from '../mutant.ts';
import { factsGone, findingLanguage, headingsAt, whenAdded, whenGone } from '../mutant.ts';
import type { Chunk } from '../pairs.ts';
import { headingText } from '../pairs.ts';
import { changeOf, lastFour, otherNumber } from './facts.ts';

type ChunkType = Chunk['type'];

function family(name: string, most: number, mutate: (subject: Subject) => readonly Draft[]): Family {
  return { name, fires: true, most, mutate };
}

/** A family with one draft for each chunk of a type, or none where `change` does not apply. */
function chunkFamily(
  name: string,
  type: ChunkType,
  most: number,
  change: (subject: Subject, chunk: Chunk, index: number) => Draft | undefined,
): Family {
  return family(name, most, (subject) =>
    subject.chunks.flatMap((chunk, index) => {
      const draft = chunk.type === type ? change(subject, chunk, index) : undefined;
      return draft === undefined ? [] : [draft];
    }),
  );
}

function replaced(subject: Subject, index: number, ...texts: readonly string[]): readonly string[] {
  return subject.texts.flatMap((text, at) => (at === index ? texts : [text]));
}

/** Everything a chunk holds goes with it. */
function withoutChunk(subject: Subject, index: number, expected: Omit<Expected, 'where'>): Draft {
  return {
    what: `without “${excerpt(subject.texts[index])}”`,
    chunks: replaced(subject, index),
    expected: [{ ...expected, where: headingsAt(subject.pair, index) }],
    also: factsGone(subject, index),
  };
}

function excerpt(text = ''): string {
  return text.length > 50 ? `${text.slice(0, 49)}…` : text;
}

/** Which way a list, or the number of links, differs as the version with the finding has it. */
function lessOrMore<Less, More>(subject: Subject, fewer: boolean, less: Less, more: More): Less | More {
  return (subject.language === findingLanguage(subject.pair)) === fewer ? less : more;
}

const newItem: Localized<string> = {
  en: 'anything else that helps us to serve you better',
  fr: 'tout autre élément qui nous aide à mieux vous servir',
};

const itemLine = /^( *)(?:[-*+]|\d+[.)]) /;

interface Item {
  readonly indent: number;
  readonly start: number;
  /** Line after its last one, nested lists included. */
  readonly end: number;
  readonly siblings: number;
}

function itemsOf(lines: readonly string[]): readonly Item[] {
  const indents = lines.map((line) => itemLine.exec(line)?.[1]?.length ?? 0);
  return lines.map((_, start) => {
    const indent = indents[start] ?? 0;
    let end = start + 1;
    while (end < lines.length && (indents[end] ?? 0) > indent) end += 1;
    let first = start;
    while (first > 0 && (indents[first - 1] ?? 0) >= indent) first -= 1;
    let last = end;
    while (last < lines.length && (indents[last] ?? 0) >= indent) last += 1;
    const siblings = indents.slice(first, last).filter((other) => other === indent).length;
    return { indent, start, end, siblings };
  });
}

function listFamily(
  name: string,
  nested: boolean,
  change: (subject: Subject, lines: readonly string[], item: Item, index: number) => Draft | undefined,
): Family {
  return family(name, 2, (subject) =>
    subject.chunks.flatMap((chunk, index) => {
      if (chunk.type !== 'list') return [];
      const lines = chunk.text.split('\n');
      return itemsOf(lines)
        .filter(({ indent }) => indent > 0 === nested)
        .flatMap((item) => change(subject, lines, item, index) ?? []);
    }),
  );
}

function itemAdded(subject: Subject, lines: readonly string[], item: Item, index: number): Draft {
  const marker = itemLine.exec(lines[item.start] ?? '')?.[0] ?? '- ';
  const line = marker + newItem[subject.language];
  return {
    what: `with item “${line.trim()}” after line ${item.end}`,
    chunks: replaced(
      subject,
      index,
      [...lines.slice(0, item.end), line, ...lines.slice(item.end)].join('\n'),
    ),
    expected: [
      {
        rule: 'parity/lists',
        message: lessOrMore(subject, false, 'shorter', 'longer'),
        where: headingsAt(subject.pair, index),
      },
    ],
  };
}

function itemRemoved(
  subject: Subject,
  lines: readonly string[],
  item: Item,
  index: number,
): Draft | undefined {
  if (item.siblings < 2) return undefined;
  const start = lines.slice(0, item.start).join('\n').length;
  const end = start + 1 + lines.slice(item.start, item.end).join('\n').length;
  const where = headingsAt(subject.pair, index);
  // A list within the item goes with it, and then there are fewer lists.
  const lost = item.end - item.start > 1 ? 'count' : lessOrMore(subject, true, 'shorter', 'longer');
  return {
    what: `without item “${excerpt(lines[item.start]?.trim())}”`,
    chunks: replaced(subject, index, lines.toSpliced(item.start, item.end - item.start).join('\n')),
    expected: [{ rule: 'parity/lists', message: lost, where }],
    also: [...factsGone(subject, index, start === 0 ? 0 : start + 1, end)],
  };
}

const isFlat = (text: string): boolean => !/^ /m.test(text);

const listKind = chunkFamily('list-kind', 'list', 2, (subject, { text }, index) => {
  if (!isFlat(text)) return undefined;
  const numbered = /^\d/.test(text);
  const lines = text.split('\n').map((line, at) => line.replace(itemLine, numbered ? '- ' : `${at + 1}. `));
  const other = subject.language === findingLanguage(subject.pair) ? !numbered : numbered;
  return {
    what: numbered ? 'numbers to bullets' : 'bullets to numbers',
    chunks: replaced(subject, index, lines.join('\n')),
    expected: [
      {
        rule: 'parity/lists',
        message: other ? 'numbered' : 'bulleted',
        where: headingsAt(subject.pair, index),
      },
    ],
  };
});

const listRemoved = chunkFamily('list-removed', 'list', 2, (subject, _chunk, index) =>
  withoutChunk(subject, index, { rule: 'parity/lists', message: 'count' }),
);

const listToText = chunkFamily('list-to-paragraph', 'list', 2, (subject, { text }, index) => {
  if (!isFlat(text)) return undefined;
  const where = headingsAt(subject.pair, index);
  const words = text.split('\n').map((line) => line.replace(itemLine, ''));
  return {
    what: 'a list as a paragraph',
    chunks: replaced(subject, index, words.join(', ')),
    expected: [{ rule: 'parity/lists', message: 'count', where }],
    also: [{ rule: 'parity/paragraphs', where }],
  };
});

function rowsOf(text: string): readonly string[] {
  return text.split('\n');
}

const rowRemoved = chunkFamily('table-row-removed', 'table', 2, (subject, { text }, index) => {
  const rows = rowsOf(text);
  const row = 2 + subject.random.below(rows.length - 2);
  const start = rows.slice(0, row).join('\n').length + 1;
  return {
    what: `without row “${excerpt(rows[row])}”`,
    chunks: replaced(subject, index, rows.toSpliced(row, 1).join('\n')),
    expected: [
      {
        rule: 'parity/tables',
        message: lessOrMore(subject, true, 'fewer-rows', 'more-rows'),
        where: headingsAt(subject.pair, index),
      },
    ],
    also: factsGone(subject, index, start, start + (rows[row]?.length ?? 0)),
  };
});

const rowAdded = chunkFamily('table-row-added', 'table', 2, (subject, { text }, index) => {
  const rows = rowsOf(text);
  const columns = (rows[0] ?? '').split('|').length - 2;
  const word = { en: 'other', fr: 'autre' }[subject.language];
  return {
    what: 'with another row',
    chunks: replaced(subject, index, [...rows, `|${` ${word} |`.repeat(columns)}`].join('\n')),
    expected: [
      {
        rule: 'parity/tables',
        message: lessOrMore(subject, false, 'fewer-rows', 'more-rows'),
        where: headingsAt(subject.pair, index),
      },
    ],
  };
});

const columnRemoved = chunkFamily('table-column-removed', 'table', 2, (subject, { text }, index) => ({
  what: 'without the last column',
  chunks: replaced(
    subject,
    index,
    rowsOf(text)
      .map((row) => row.replace(/\|[^|]*\|$/, '|'))
      .join('\n'),
  ),
  expected: [{ rule: 'parity/tables', message: 'columns', where: headingsAt(subject.pair, index) }],
  also: factsGone(subject, index),
}));

const tableRemoved = chunkFamily('table-removed', 'table', 2, (subject, _chunk, index) =>
  withoutChunk(subject, index, { rule: 'parity/tables', message: 'count' }),
);

const quoteRemoved = chunkFamily('quote-removed', 'quote', 2, (subject, _chunk, index) =>
  withoutChunk(subject, index, { rule: 'parity/quotes', message: 'count' }),
);

const quoteToText = chunkFamily('quote-to-paragraph', 'quote', 2, (subject, { text }, index) => {
  const where = headingsAt(subject.pair, index);
  return {
    what: 'a quotation as a paragraph',
    chunks: replaced(subject, index, text.replace(/^> /, '')),
    expected: [{ rule: 'parity/quotes', message: 'count', where }],
    also: [{ rule: 'parity/paragraphs', where }],
  };
});

const codeRemoved = chunkFamily('code-removed', 'code', 2, (subject, _chunk, index) =>
  withoutChunk(subject, index, { rule: 'parity/code', message: 'count' }),
);

const inlineLink = /\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]*)\)/g;

/** An e-mail address is a link without the brackets, too. */
const isNoAddress = (link: readonly string[]): boolean => !link[2]?.startsWith('mailto:');

const linkRemoved = family('link-removed', 2, (subject) =>
  subject.chunks.flatMap(({ text, type }, index) =>
    type === 'heading' || type === 'code'
      ? []
      : [...text.matchAll(inlineLink)].filter(isNoAddress).map((link): Draft => {
          const where = headingsAt(subject.pair, index);
          return {
            what: `${excerpt(link[0])} without its link`,
            chunks: replaced(subject, index, text.replace(link[0], link[1] ?? '')),
            expected: [{ rule: 'parity/links', message: lessOrMore(subject, true, 'fewer', 'more'), where }],
            also: [
              { rule: 'parity/web-address', where },
              ...(/acts|lois|laws|legis/.test(link[2] ?? '') ? [{ rule: 'parity/statute', where }] : []),
            ],
          };
        }),
  ),
);

const linkedWords: Localized<string> = {
  en: ' See the [older notice](https://archive.example.org/notice) too.',
  fr: ' Voir aussi l’[ancien avis](https://archive.example.org/notice).',
};

const linkAdded = chunkFamily('link-added', 'paragraph', 2, (subject, { text }, index) => {
  if (!endsSentence(text)) return undefined;
  const where = headingsAt(subject.pair, index);
  return {
    what: `with “${linkedWords[subject.language].trim()}”`,
    chunks: replaced(subject, index, text + linkedWords[subject.language]),
    expected: [{ rule: 'parity/links', message: lessOrMore(subject, false, 'fewer', 'more'), where }],
    also: [{ rule: 'parity/web-address', where }],
  };
});

const headingLevel = chunkFamily('heading-level', 'heading', 2, (subject, { text }, index) => {
  const deeper = sectionEnd(subject, index, true) > sectionEnd(subject, index, false);
  const level = levelOf(text);
  // With sections inside, all of them would be of another depth; the first heading has none to be deeper than.
  if (deeper || level !== 2 || index === 0) return undefined;
  return {
    what: `#${text}`,
    chunks: replaced(subject, index, `#${text}`),
    expected: [{ rule: 'parity/sections', message: 'level', where: headingsAt(subject.pair, index) }],
  };
});

function levelOf(text: string): number {
  return /^#*/.exec(text)?.[0].length ?? 0;
}

/** The chunk after the last one of a section, the deeper sections included or not. */
function sectionEnd({ chunks }: Subject, index: number, withDeeper: boolean): number {
  const level = levelOf(chunks[index]?.text ?? '');
  let end = index + 1;
  while (end < chunks.length) {
    const chunk = chunks[end];
    if (chunk?.type === 'heading' && (!withDeeper || levelOf(chunk.text) <= level)) break;
    end += 1;
  }
  return end;
}

const sectionRemoved = chunkFamily('section-removed', 'heading', 2, (subject, { text, heading }, index) => {
  const end = sectionEnd(subject, index, true);
  // A document cannot lose its title, nor all of its text.
  if (levelOf(text) === 1 || end - index >= subject.chunks.length - 1) return undefined;
  return {
    what: `without section “${heading}”`,
    chunks: subject.texts.toSpliced(index, end - index),
    expected: [
      {
        rule: 'parity/sections',
        message: whenGone(subject),
        where: { [subject.other]: headingsAt(subject.pair, index)[subject.other] },
      },
    ],
    // A link to the section is now to nothing, and cannot be compared.
    also: [{ rule: 'parity/web-address' }],
  };
});

const addedSection: Localized<readonly [heading: string, text: string]> = {
  en: [
    'Artificial intelligence',
    'No machine decides anything about you. A person of our staff reads each file and answers for what is decided.',
  ],
  fr: [
    'Intelligence artificielle',
    'Aucune machine ne décide quoi que ce soit à votre sujet. Une personne de notre équipe lit chaque dossier et répond de la décision.',
  ],
};

const sectionAdded = chunkFamily('section-added', 'heading', 2, (subject, { text }, index) => {
  if (levelOf(text) !== 2) return undefined;
  const [heading, paragraph] = addedSection[subject.language];
  const written = `## ${heading}${subject.pair.hasIds ? ' {#x-ai}' : ''}`;
  return {
    what: `with section “${heading}” before “${headingText(text)}”`,
    chunks: subject.texts.toSpliced(index, 0, written, paragraph),
    expected: [
      { rule: 'parity/sections', message: whenAdded(subject), where: { [subject.language]: heading } },
    ],
  };
});

const sectionsSwapped = chunkFamily('sections-swapped', 'heading', 2, (subject, { text }, index) => {
  const middle = sectionEnd(subject, index, true);
  const next = subject.chunks[middle];
  if (levelOf(text) !== 2 || next === undefined || levelOf(next.text) !== 2) return undefined;
  const end = sectionEnd(subject, middle, true);
  const { texts } = subject;
  const [one, two] = [headingsAt(subject.pair, index), headingsAt(subject.pair, middle)];
  const either: readonly Expected[] = [one, two].map((where) => ({
    rule: 'parity/sections',
    message: 'order',
    where,
  }));
  return {
    what: `“${headingText(text)}” after “${headingText(next.text)}”`,
    chunks: [
      ...texts.slice(0, index),
      ...texts.slice(middle, end),
      ...texts.slice(index, middle),
      ...texts.slice(end),
    ],
    // Either of the two may be called the one out of order.
    expected: [{ rule: 'parity/sections', message: 'order' }],
    also: either,
  };
});

function endsSentence(text: string): boolean {
  return /[.!?]$/.test(text) && !text.includes('\\\n');
}

function isClause({ type, text }: Chunk): boolean {
  return type === 'paragraph' && endsSentence(text) && text.split(/\s/).length >= 12;
}

/** A section that loses its only chunk would be empty, which is a finding of its own. */
function isAlone({ chunks }: Subject, index: number): boolean {
  const isText = (chunk: Chunk | undefined): boolean =>
    chunk !== undefined && chunk.type !== 'heading' && chunk.heading === chunks[index]?.heading;
  return !isText(chunks[index - 1]) && !isText(chunks[index + 1]);
}

/** A paragraph under another heading, in one version only. */
function movedFamily(name: string, withFacts: boolean): Family {
  return family(name, 2, (subject) => {
    const { chunks, texts, pair, language, other, random } = subject;
    return chunks.flatMap((chunk, index): Draft[] => {
      const facts = pair.facts.some(({ at }) => at[language].chunk === index);
      const numbers = /\d/.test(chunk.text);
      if (!isClause(chunk) || isAlone(subject, index) || (withFacts ? !facts : facts || numbers)) return [];
      const target = random.pick(
        chunks.flatMap(({ type, heading }, at) =>
          type === 'heading' && heading !== chunk.heading && levelOf(texts[at] ?? '') > 1 ? [at] : [],
        ),
      );
      if (target === undefined) return [];
      const rest = texts.map((text, at) => (at === index ? undefined : text));
      const from = headingsAt(pair, index);
      const to = headingsAt(pair, target);
      const moved = rest.toSpliced(sectionEnd(subject, target, false), 0, chunk.text);
      return [
        {
          what: `“${excerpt(chunk.text)}” moved to “${to[language]}”`,
          chunks: moved.filter((text) => text !== undefined),
          expected: [
            {
              rule: 'parity/moved-clause',
              message: 'clause',
              where: { [language]: to[language], [other]: from[other] },
            },
          ],
        },
      ];
    });
  });
}

const paragraphRemoved = chunkFamily('paragraph-removed', 'paragraph', 2, (subject, chunk, index) =>
  isClause(chunk) && !isAlone(subject, index)
    ? withoutChunk(subject, index, { rule: 'parity/paragraphs', message: 'count' })
    : undefined,
);

const newParagraph: Localized<string> = {
  en: 'We may also ask a partner of ours to help with this work, and we remain answerable for what the partner does.',
  fr: 'Nous pouvons aussi demander à un partenaire de nous aider dans ce travail, et nous demeurons responsables de ce qu’il fait.',
};

const paragraphAdded = chunkFamily('paragraph-added', 'paragraph', 2, (subject, { text }, index) => ({
  what: 'with a new paragraph',
  chunks: replaced(subject, index, text, newParagraph[subject.language]),
  expected: [{ rule: 'parity/paragraphs', message: 'count', where: headingsAt(subject.pair, index) }],
}));

const sentenceBreak = /(?<=\p{Ll}{3}[.!?]) (?=\p{Lu})/u;

const paragraphSplit = chunkFamily('paragraph-split', 'paragraph', 2, (subject, { text }, index) => {
  if (!endsSentence(text)) return undefined;
  const [first, second, ...rest] = text.split(sentenceBreak);
  if (first === undefined || second === undefined) return undefined;
  return {
    what: `split before “${excerpt(second)}”`,
    chunks: replaced(subject, index, first, [second, ...rest].join(' ')),
    expected: [{ rule: 'parity/paragraphs', message: 'count', where: headingsAt(subject.pair, index) }],
  };
});

const paragraphsJoined = chunkFamily('paragraphs-joined', 'paragraph', 2, (subject, { text }, index) => {
  const next = subject.chunks[index + 1];
  if (!endsSentence(text) || next?.type !== 'paragraph' || !endsSentence(next.text)) return undefined;
  return {
    what: `joined with “${excerpt(next.text)}”`,
    chunks: subject.texts.toSpliced(index, 2, `${text} ${next.text}`),
    expected: [{ rule: 'parity/paragraphs', message: 'count', where: headingsAt(subject.pair, index) }],
  };
});

/** A fact and the structure, in different chunks. */
const factAndStructure = family('fact-and-structure', 2, (subject) => {
  const fact = subject.random.pick(
    subject.pair.facts.filter(({ kind }) => kind === 'telephone' || kind === 'duration'),
  );
  const change = fact && changeOf(subject, fact, fact.kind === 'telephone' ? lastFour : otherNumber);
  if (fact === undefined || change === undefined) return [];
  const chunk = fact.at[subject.language].chunk;
  return [listKind, quoteRemoved, codeRemoved, rowAdded, paragraphAdded].flatMap(({ mutate }) =>
    mutate(subject).flatMap((draft): Draft[] => {
      const at = draft.chunks.indexOf(subject.texts[chunk] ?? '');
      if (at === -1) return [];
      return [
        {
          what: `${change.what}, ${draft.what}`,
          chunks: draft.chunks.toSpliced(at, 1, change.chunks[chunk] ?? ''),
          expected: [...(draft.expected ?? []), ...(change.expected ?? [])],
          also: draft.also ?? [],
        },
      ];
    }),
  );
});

export const structureFamilies: readonly Family[] = [
  listFamily('list-item-added', false, itemAdded),
  listFamily('list-item-removed', false, itemRemoved),
  listFamily('nested-item-added', true, itemAdded),
  listFamily('nested-item-removed', true, itemRemoved),
  listKind,
  listRemoved,
  listToText,
  rowRemoved,
  rowAdded,
  columnRemoved,
  tableRemoved,
  quoteRemoved,
  quoteToText,
  codeRemoved,
  linkRemoved,
  linkAdded,
  headingLevel,
  sectionRemoved,
  sectionAdded,
  sectionsSwapped,
  movedFamily('clause-moved-with-facts', true),
  movedFamily('clause-moved-without-facts', false),
  paragraphRemoved,
  paragraphAdded,
  paragraphSplit,
  paragraphsJoined,
  factAndStructure,
];
