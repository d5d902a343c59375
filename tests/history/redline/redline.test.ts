import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementVersion } from '../../../src/content/library.ts';
import { comparable } from '../../../src/history/normalize.ts';
import {
  isChange,
  type Redline,
  type RedlinePiece,
  type RedlineUnit,
  redlineOf,
} from '../../../src/history/redline/redline.ts';
import { diffSpans } from '../../../src/history/word-diff.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { libraryFrom, statement } from '../../support/library-from.ts';

const version = (body: string, ...changed: string[]): StatementVersion => {
  const files = { 'union/privacy.en.md': statement('en', body, ...changed) };
  const read = libraryFrom(files).organizations[0]?.statements[0]?.versions.en;
  if (!read) throw new Error('the statement cannot be read');
  return read;
};
const known = version('');
/** The same with other text below its front matter. */
const withBody = (text: string): StatementVersion => ({
  ...known,
  body: parseBody({ text, file: known.file, firstLine: 1, language: 'en', frenchTypography: 'fr-CA' }),
});
const redline = (before: string, after: string): Redline => redlineOf(withBody(before), withBody(after));

/** A redline as one could type it. */
const typed = (pieces: readonly RedlinePiece[]): string =>
  pieces
    .map(({ type, words: { text }, spaced }) => {
      const marked = { kept: text, removed: `[-${text}-]`, added: `{+${text}+}` }[type];
      return `${spaced ? ' ' : ''}${marked}`;
    })
    .join('');
const shown = ({ type, kind, moved, texts }: RedlineUnit): string =>
  `${type} ${kind}${moved ? ' moved' : ''}: ${texts.map(typed).join(' | ')}`;
const sectionsOf = ({ rows }: Redline) => rows.filter(({ of }) => of === 'section');
const names = (one: Redline): readonly string[] =>
  sectionsOf(one).map(
    ({ anchor, kind, moved, formerHeading }) =>
      `${anchor} ${kind}${moved ? ' moved' : ''}${formerHeading ? ` was ${formerHeading.text}` : ''}`,
  );

const one = '## Cookies {#cookies}\n\nThis site sets no cookie.\n\n';
const two = '## Security {#security}\n\nWe lock our doors at night.\n\n';
const three = '## Retention {#retention}\n\nWe keep names for 30 days. Then we destroy them.\n\n';

describe('a redline', () => {
  it('has a row for each section in the order of the newer edition, and what went stands where it stood', () => {
    expect(
      names(redline(one + two + three, `${three.replace('30', '60')}## New {#x-new}\n\nA thing.\n\n${one}`)),
    ).toEqual(['retention changed', 'x-new added', 'cookies unchanged moved', 'security removed']);
  });

  it('tells a section that was renamed, by its id or by its words', () => {
    const renamed = two.replace('## Security {#security}', '## How we protect {#security}');
    expect(names(redline(one + two, one + renamed))).toEqual([
      'cookies unchanged',
      'security unchanged was Security',
    ]);
    const named = (heading: string) => `## ${heading}\n\nEveryone who joins gets a card with a number.\n\n`;
    expect(names(redline(named('The card one gets'), named('Your number and card')))).toEqual([
      'x-your-number-and-card unchanged was The card one gets',
    ]);
  });

  it('tells typography apart from words', () => {
    const changes = redline(`${one}An “old” one.\n\n${two}`, `${one}An "old" one.\n\n${two}`);
    expect(names(changes)).toEqual(['cookies typography', 'security unchanged']);
    expect(changes.rows.filter(isChange)).toEqual([]);
  });

  it.each([
    [
      'Not programs, code or plug-ins.',
      'Not programs, code, scripts or plug-ins.',
      'Not programs, code{+, scripts+} or plug-ins.',
    ],
    [
      'Not programs, code, scripts or plug-ins.',
      'Not programs, code or plug-ins.',
      'Not programs, code[-, scripts-] or plug-ins.',
    ],
  ])('puts no space before a comma that was added or removed: %s', (before, after, words) => {
    const [section] = sectionsOf(
      redline(`## Cookies {#cookies}\n\n${before}\n`, `## Cookies {#cookies}\n\n${after}\n`),
    );
    expect(section?.units.map(shown)).toEqual([`paragraph changed: ${words}`]);
  });

  it('goes word by word, with the paragraphs around', () => {
    const changes = redline(`${three}It is safe.\n`, `${three.replace('30 days', '60 days')}It is safe.\n`);
    expect(sectionsOf(changes)[0]?.units.map(shown)).toEqual([
      'paragraph changed: We keep names for [-30-] {+60+} days. Then we destroy them.',
      'paragraph kept: It is safe.',
    ]);
    expect(changes.facts).toMatchObject([{ kind: 'duration', before: '30 days', after: '60 days' }]);
  });

  it('shows a sentence that was added with the period at its end', () => {
    const changes = redline(one, one.replace('no cookie.', 'no cookie. It never will.'));
    expect(sectionsOf(changes)[0]?.units.map(shown)).toEqual([
      'paragraph changed: This site sets no cookie. {+It never will.+}',
    ]);
  });

  it('shows an item of a list that went as an item, and one that moved as moved', () => {
    const list = (...items: string[]) =>
      `${one}We collect:\n\n${items.map((item) => `- ${item}\n`).join('')}`;
    const went = redline(list('names', 'postal addresses', 'pictures'), list('names', 'pictures'));
    expect(sectionsOf(went)[0]?.units.map(shown)).toEqual([
      'paragraph kept: This site sets no cookie.',
      'paragraph kept: We collect:',
      'item kept: names',
      'item removed: [-postal addresses-]',
      'item kept: pictures',
    ]);
    const moved = redline(
      list('names', 'postal addresses', 'pictures'),
      list('pictures', 'names', 'postal addresses'),
    );
    expect(sectionsOf(moved)[0]?.units.map(shown)).toContain('item removed moved: [-pictures-]');
    expect(sectionsOf(moved)[0]?.units.map(shown)).toContain('item added moved: {+pictures+}');
  });

  it('gives items their numbers, those that went the ones they had, and says what stands out', () => {
    const list = (...items: string[]) =>
      `${one}We collect:\n\n${items.map((item, at) => `${at + 3}. ${item}\n`).join('')}\nNever *other* things.\n`;
    const [row] = sectionsOf(
      redline(list('names', 'pictures'), list('pictures', 'a **list** of votes').replace('*other*', 'other')),
    );
    expect(row?.units.slice(2).map((unit) => `${unit.number ?? '-'} ${shown(unit)}`)).toEqual([
      '3 item removed: [-names-]',
      '3 item kept: pictures',
      '4 item added: {+a +}{+list+}{+ of votes+}',
      '- paragraph changed: Never other things.',
    ]);
    expect(row?.units[4]?.texts[0]?.map(({ emphasis }) => emphasis)).toEqual([
      undefined,
      'strong',
      undefined,
    ]);
    expect(row?.units.map(({ restyled }) => restyled)).toEqual([false, false, false, false, false, true]);
  });

  it('tells by name a section in which only other words stand out', () => {
    const emphasized = one.replace('no cookie', '*no* cookie');
    expect(names(redline(one, emphasized))).toEqual(['cookies typography']);
    expect(names(redline(emphasized, emphasized.replace('*no*', '_no_')))).toEqual(['cookies unchanged']);
  });

  it('compares a table cell by cell', () => {
    const table = (days: string) => `${one}| What | How long |\n| --- | --- |\n| Names | ${days} |\n`;
    const [row] = sectionsOf(redline(table('a year'), table('two years')));
    expect(row?.units.map(shown)).toContain('row changed: Names | [-a year-] {+two years+}');
  });

  it('says where a link leads whose words stayed', () => {
    const link = (to: string) => `${one}See [the form](https://union.example.org/${to}).\n`;
    const [row] = sectionsOf(redline(link('old'), link('new')));
    expect(row?.kind).toBe('changed');
    expect(row?.units[1]?.links).toEqual([
      { text: 'the form', before: 'https://union.example.org/old', after: 'https://union.example.org/new' },
    ]);
  });

  it('keeps words of another language marked', () => {
    const text = (word: string) => `${one}The [Commission d’accès]{lang=fr} ${word}.\n`;
    const [row] = sectionsOf(redline(text('answers'), text('decides')));
    expect(row?.units[1]?.texts[0]?.[0]?.words).toEqual({
      text: 'The Commission d’accès',
      marks: [{ start: 4, end: 22, language: 'fr' }],
    });
  });

  it('has rows of their own for the title and the answers', () => {
    const answers = (cookies: string) => `summary: { cookies: "${cookies}" }`;
    const changes = redlineOf(
      version(one, 'title: Privacy', answers('There are none. [See](#cookies)')),
      version(one, 'title: Privacy statement', answers('There are some. [See](#cookies)')),
    );
    expect(changes.rows.map(({ of, kind }) => `${of} ${kind}`)).toEqual([
      'front-matter changed',
      'summary changed',
      'lead unchanged',
      'section unchanged',
    ]);
    expect(changes.rows[0]?.units.map(shown)[0]).toBe('paragraph changed: Privacy {+statement+}');
  });

  const words = fc
    .array(
      fc.constantFrom(
        'we',
        'keep',
        'names',
        'for',
        '30',
        'days',
        'e-mail',
        '«\u00a0oui\u00a0»',
        'a.',
        'b,',
        '—',
        'x@y.ca',
      ),
      {
        maxLength: 40,
      },
    )
    .map((some) => some.join(' '));

  it('says the newer text with what stayed or was added, the older with what stayed or was removed', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const spans = diffSpans(before, after);
        const taken = (type: 'added' | 'removed', text: string) =>
          spans
            .filter((span) => span.type === 'kept' || span.type === type)
            .map((span) => (span.type === 'removed' ? before : after).slice(span.start, span.end))
            .join('')
            .replace(/\s/g, '') === text.replace(/\s/g, '');
        expect(taken('added', after)).toBe(true);
        expect(taken('removed', before)).toBe(true);
      }),
    );
  });

  it('does so for whole sections of paragraphs and lists', () => {
    const block = fc.oneof(
      words.map((text) => `Text ${text}\n\n`),
      fc
        .array(words, { minLength: 1, maxLength: 5 })
        .map((items) => `${items.map((item) => `- item ${item}\n`).join('')}\n`),
    );
    const section = fc.tuple(
      fc.constantFrom('cookies', 'security', 'x-a', 'x-b', 'x-c'),
      fc.array(block, { maxLength: 6 }),
    );
    const body = fc
      .uniqueArray(section, { selector: ([id]) => id, maxLength: 5 })
      .map((sections) =>
        sections.map(([id, blocks]) => `## The heading ${id} {#${id}}\n\n${blocks.join('')}`).join(''),
      );
    const textOf = ({ rows }: Redline, not: 'added' | 'removed'): string =>
      rows
        .filter(({ of, kind }) => of === 'section' && kind !== not)
        .flatMap(({ units, anchor }) => [
          anchor,
          ...units.flatMap(({ texts }) =>
            texts.flat().flatMap(({ type, words: { text } }) => (type === not ? [] : [text])),
          ),
        ])
        .join(' ');
    fc.assert(
      fc.property(body, body, (before, after) => {
        const changes = redline(before, after);
        const changed = new Set(
          sectionsOf(changes)
            .filter(({ units }) => units.length > 0)
            .map(({ anchor }) => anchor),
        );
        const expected = (text: StatementVersion) =>
          new Map(
            text.body.sections
              .filter(({ anchor }) => changed.has(anchor))
              .map(({ anchor, blocks }) => [
                anchor,
                comparable(blocks.map(({ text: words }) => words).join(' ')),
              ]),
          );
        for (const [side, source] of [
          ['removed', withBody(after)],
          ['added', withBody(before)],
        ] as const) {
          const said = new Map(
            sectionsOf(changes)
              .filter(({ kind, anchor }) => kind !== side && changed.has(anchor))
              .map((row) => [
                row.anchor,
                comparable(textOf({ rows: [row], facts: [] }, side).slice(row.anchor.length)),
              ]),
          );
          for (const [anchor, text] of expected(source)) expect(said.get(anchor)).toBe(text);
        }
      }),
      { numRuns: 60 },
    );
  });
});
