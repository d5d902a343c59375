/** What a text is made of, over and over; the number of the repetition makes each one different from the others. */
export type Piece = string | ((index: number) => string);

/** Names a piece in the titles of tests. */
export interface NamedPiece {
  readonly name: string;
  readonly piece: Piece;
}

const plain: readonly string[] = [
  // Signs of Markdown that may open something, without what closes it.
  ...[
    '[',
    ']',
    '[a](',
    '![',
    '](',
    '*',
    '**a ',
    '_a',
    '*a_ ',
    '`',
    '``a`',
    '<',
    '<a ',
    '<!--',
    '&',
    '&#',
    '\\',
    '|',
    '~',
  ],
  // Whole markup, again and again.
  ...[
    '[a](b) ',
    '**a** ',
    '`a` ',
    '<b>a</b> ',
    '[a]{lang=en} ',
    '[[a]{lang=en}](b) ',
    '{#a} ',
    '{',
    '![a](b) ',
  ],
  // Lines.
  ...[
    '\n',
    'a\n',
    'a\n\n',
    '- a\n',
    '1. a\n',
    '> a\n',
    '# ',
    '#\n',
    '# \n',
    '## a\n',
    '## a\n\nb\n\n',
    '=\n',
    '-\n',
    'a\n=\n',
    '---\n',
    '```\n',
    '|\n',
  ],
  ...['| a | b |\n', '<!--\n', '<!-- a -->\n', '[a]: b\n', '    a\n', '\t', '  \n', '\u00a0'],
  // Signs of typography.
  ...['"', "'", '."', '« ', ' »', ' :', '...', '=', '-', ' ', '1 ', '1,000 ', '\u200b'],
  // Words, facts and addresses.
  ...[
    'a ',
    'A ',
    'ABC ',
    'the ',
    'de ',
    'a.',
    '. ',
    'word',
    'https://a.ca/ ',
    'http://',
    'a@b.ca ',
    '@',
    '416 555-1234 ',
    '1-',
  ],
  ...[
    'May 1, 2026 ',
    '1 mai 2026 ',
    '$1 ',
    'one hundred ',
    'section 5 ',
    'Privacy Act ',
    'Loi sur l’accès ',
    'M5V 3L9 ',
    '100 Main Street, ',
  ],
  ...['TBD ', '[insert name] ', 'XX ', 'cookies ', 'must not ', 'Privacy Act (PA) '],
];

/** Kinds of things beside one another, each of which may be held against each of the other. */
const mixed: readonly string[] = [
  ...[
    'We kept 10 records for 5 days in May. ',
    'at least 5 days ',
    'twice a year ',
    '$5 a day ',
    'every Monday ',
  ],
  ...[
    'in May ',
    'in Toronto, Ontario ',
    '5 km ',
    'the fourth quarter ',
    '9 a.m. to 5 p.m. ',
    '1 to 5 and 6 ',
  ],
  ...[
    '[a b c]{lang=fr} ABC ',
    'See [the page](b) here. ',
    '[here](https://a.ca/en/) ',
    '[a][b] ',
    '(ab)[/c] ',
  ],
  ...[
    'You must not share it. ',
    'privcy ',
    'the the ',
    'Ã© ',
    '<<<<<<< a\n',
    '• a\n',
    '-a\n',
    '2)a\n',
    '~~a~~ ',
  ],
];

const numbered: readonly NamedPiece[] = [
  { name: 'different words', piece: (index) => `w${letters(index)} ` },
  { name: 'different misspellings', piece: (index) => `privacy${letters(index)} ` },
  { name: 'different abbreviations', piece: (index) => `${letters(index).toUpperCase()}Q ` },
  { name: 'different numbers', piece: (index) => `${index + 100} ` },
  { name: 'different amounts', piece: (index) => `$${index + 100} ` },
  { name: 'different sentences', piece: (index) => `We keep ${letters(index)} here. ` },
  {
    name: 'different prohibitions',
    piece: (index) => `You must not share ${letters(index)} without consent. `,
  },
  {
    name: 'different sentences with values',
    piece: (index) => `We keep ${index + 10} of ${letters(index)} for ${index + 3} days. `,
  },
  { name: 'different limits', piece: (index) => `at least ${index + 10} days ` },
  { name: 'different headings', piece: (index) => `\n\n## ${letters(index)}\n\n` },
  { name: 'different ids', piece: (index) => `\n\n## A {#x-${letters(index)}}\n\nb\n` },
  { name: 'different addresses', piece: (index) => `https://${letters(index)}.ca/ ` },
  { name: 'different links', piece: (index) => `[${letters(index)}](#${letters(index)}) ` },
  { name: 'different sites', piece: (index) => `[here](https://${letters(index)}.ca/) ` },
  { name: 'different pages of a site', piece: (index) => `[here](https://a.ca/en/${letters(index)}/) ` },
  {
    name: 'different sentences with links',
    piece: (index) => `See [the ${letters(index)}](https://a.ca/) for what it says. `,
  },
  {
    name: 'different paragraphs',
    piece: (index) => `\n\nWe keep ${index + 10} records of ${letters(index)}.\n\n`,
  },
  { name: 'different items', piece: (index) => `\n- ${letters(index)} for ${index + 2} days` },
  {
    name: 'different comments',
    piece: (index) => `\n\n<!-- vitrine-ignore markup/raw-html: ${letters(index)} -->\n\n`,
  },
];

export const pieces: readonly NamedPiece[] = [
  ...[...plain, ...mixed].map((piece) => ({ name: JSON.stringify(piece), piece })),
  ...numbered,
];

/** Repeats a piece up to a number of characters. */
export function repeat(piece: Piece, size: number): string {
  if (typeof piece === 'string') return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  return repetitions(piece, size).join('');
}

/** The same, one by one. */
export function repetitions(piece: Piece, size: number): readonly string[] {
  const made: string[] = [];
  for (let length = 0; length < size; length += made.at(-1)?.length ?? size)
    made.push(typeof piece === 'string' ? piece : piece(made.length));
  return made;
}

/** Where in a statement a hostile text stands. */
export const layouts = {
  heading: (text) => `## ${oneLine(text)} {#x-a}\n\nb\n`,
  item: (text) => `- ${indented(text, '  ')}\n`,
  table: (text) => `| a | b |\n| - | - |\n| ${oneLine(text)} | c |\n`,
  emphasis: (text) => `**${text}**\n`,
  link: (text) => `[${text}](https://example.org/)\n`,
  target: (text) => `[a](<${oneLine(text)}>)\n`,
  quote: (text) => `> ${indented(text, '> ')}\n`,
  'nested list': (text) => `${'- '.repeat(deep)}${oneLine(text)}\n`,
  'nested quote': (text) => `${'> '.repeat(deep)}${oneLine(text)}\n`,
  'nested brackets': (text) => `${'['.repeat(deep)}${oneLine(text)}${']'.repeat(deep)}\n`,
} as const satisfies Readonly<Record<string, (text: string) => string>>;

export type Layout = keyof typeof layouts;

const deep = 1_000;

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

function indented(text: string, mark: string): string {
  return text.replaceAll('\n', `\n${mark}`);
}

/** A number in letters: 0 is `a`, 26 is `ba`. */
export function letters(index: number): string {
  return index.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
}
