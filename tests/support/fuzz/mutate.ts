import fc from 'fast-check';

/** A change of a valid file; the numbers say where, in proportion to its length, so that each one shrinks by itself. */
interface Change {
  readonly kind: keyof typeof kinds;
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** What people, tools and attackers do to a file: by lines, by words, by characters. */
const kinds = {
  insert: ({ at, text }: Change, whole: string) => splice(whole, place(whole, at), 0, text),
  replace: ({ at, length, text }: Change, whole: string) => splice(whole, place(whole, at), length, text),
  remove: ({ at, length }: Change, whole: string) => splice(whole, place(whole, at), length, ''),
  replaceWord({ at, text }: Change, whole: string) {
    const start = wordStart(whole, at);
    return splice(whole, start, /^\S*/.exec(whole.slice(start))?.[0].length ?? 0, text);
  },
  repeat({ at, length }: Change, whole: string) {
    const start = place(whole, at);
    return splice(whole, start, 0, whole.slice(start, start + length).repeat(3));
  },
  insertLine: ({ at, text }: Change, whole: string) => byLines(whole, at, (line) => [text, line]),
  removeLine: ({ at }: Change, whole: string) => byLines(whole, at, () => []),
  repeatLine: ({ at }: Change, whole: string) => byLines(whole, at, (line) => [line, line]),
  replaceLine: ({ at, text }: Change, whole: string) => byLines(whole, at, () => [text]),
  replaceValue: ({ at, text }: Change, whole: string) =>
    byLines(whole, at, (line) => [line.replace(/(?<=:\s).*$/, () => text)]),
  indentLine: ({ at, length }: Change, whole: string) =>
    byLines(whole, at, (line) => [`${' '.repeat(length % 12)}${line}`]),
  unindentLine: ({ at }: Change, whole: string) => byLines(whole, at, (line) => [line.trimStart()]),
  joinLines: ({ at }: Change, whole: string) => splice(whole, whole.indexOf('\n', place(whole, at)), 1, ' '),
  moveLine({ at, length }: Change, whole: string) {
    const lines = whole.split('\n');
    const [line = ''] = lines.splice(place(lines, at), 1);
    lines.splice((place(lines, at) + length) % (lines.length + 1), 0, line);
    return lines.join('\n');
  },
  truncate: ({ at }: Change, whole: string) => whole.slice(0, place(whole, at)),
} as const satisfies Readonly<Record<string, (change: Change, whole: string) => string>>;

/** Any characters at all, half ones too. fast-check's own take seconds to be set up. */
const atRandom = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x24f }), fc.integer({ min: 0, max: 0x10_ffff })), {
    maxLength: 6,
  })
  .map((codes) => String.fromCodePoint(...codes));

/**
 * A valid file with a few changes; the first of the tokens are likelier than characters at random.
 *
 * @param bases valid files.
 * @param tokens what means something in such a file.
 */
export function mutated(bases: readonly string[], tokens: readonly string[]): fc.Arbitrary<string> {
  const text = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...tokens) },
    { weight: 2, arbitrary: fc.constantFrom(...anywhere) },
    { weight: 1, arbitrary: atRandom },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.constantFrom(...tokens, ...anywhere), { minLength: 2, maxLength: 6 })
        .map((some) => some.join('')),
    },
  );
  const change: fc.Arbitrary<Change> = fc.record({
    kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
    at: fc.integer({ min: 0, max: 9_999 }),
    length: fc.integer({ min: 1, max: 40 }),
    text,
  });
  return fc
    .tuple(fc.constantFrom(...bases), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([base, changes]) => changes.reduce((whole, one) => kinds[one.kind](one, whole), base));
}

/** What is awkward in any file. */
const anywhere = [
  '',
  ' ',
  '\t',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\u0000',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\ufffe',
  '\ud800',
  'é',
  'e\u0301',
  '\ud83d\ude00',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus=alert(1) autofocus tabindex=0 x='",
  'javascript:alert(1)',
  '--',
  '\\',
  '%',
  '{{x}}',
  '$t(page.about)',
  '__proto__',
  'constructor',
  'toString',
  '0',
  '-1',
  '1e999',
  '99999999999999999999',
  'a'.repeat(300),
];

function place(whole: { readonly length: number }, at: number): number {
  return Math.floor((at / 10_000) * (whole.length + 1));
}

function splice(whole: string, start: number, length: number, text: string): string {
  if (start < 0) return whole;
  return whole.slice(0, start) + text + whole.slice(start + length);
}

function wordStart(whole: string, at: number): number {
  const from = place(whole, at);
  const next = whole.slice(from).search(/(?<=\s)\S/);
  return next === -1 ? from : from + next;
}

function byLines(whole: string, at: number, change: (line: string) => readonly string[]): string {
  const lines = whole.split('\n');
  const index = Math.min(place(lines, at), lines.length - 1);
  return lines.flatMap((line, number) => (number === index ? change(line) : [line])).join('\n');
}
