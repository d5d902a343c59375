import { describe, expect, it } from 'vitest';
import { allSections, type Section, textUnder } from '../../src/content/library.ts';
import {
  bodyLine,
  libraryFrom,
  parsed,
  range,
  statement,
  statementFile,
  versionIn,
} from '../support/library-from.ts';

const at = (location: { line: number; column: number }) => `${location.line}:${location.column}`;
const sectionsOf = (text: string, language: 'en' | 'fr' = 'en') => allSections(parsed(text, language));
const outline = (sections: readonly Section[]): unknown[] =>
  sections.map(({ heading, sections: deeper }) => (deeper.length > 0 ? [heading, outline(deeper)] : heading));
const anchorsOf = (text: string) => sectionsOf(text).map(({ anchor }) => anchor);

describe('the tree of sections', () => {
  it('nests headings by level, skipped levels included', () => {
    const text = '## A\n### B\n#### C\n### D\n## E\n#### F\n# G\n## H\n';
    expect(outline(parsed(text).sections)).toEqual([
      ['A', [['B', ['C']], 'D']],
      ['E', ['F']],
      ['G', ['H']],
    ]);
  });

  it('keeps what stands before the first heading apart', () => {
    const body = parsed('Lead.\n\nMore.\n\n## A\n\nText.\n');
    expect(body.lead.map(({ text }) => text)).toEqual(['Lead.', 'More.']);
    expect(body.sections.map(textUnder)).toEqual(['Text.']);
  });

  it('gives a section the text of its deeper ones, and not that of its neighbours', () => {
    const [a] = sectionsOf('## A\n\nOne.\n\n### B\n\nTwo.\n\n## C\n\nThree.\n');
    expect(a && textUnder(a)).toBe('One.\nTwo.');
  });

  it.each([
    ['a list', '- ## Inside {#cookies}\n\n  text\n'],
    ['a quotation', '> ## Inside {#cookies}\n>\n> text\n'],
    ['a code block', '```\n## Inside {#cookies}\n```\n'],
    ['a comment', '<!--\n## Inside {#cookies}\n-->\n'],
    ['a comment with a line of dashes', '<!--\nInside\n---\n\n## Inside {#cookies}\n-->\n'],
  ])('makes no section of a heading inside %s', (_, text) => {
    expect(sectionsOf(`## Outside\n\n${text}`).map(({ heading }) => heading)).toEqual(['Outside']);
  });

  it('reads a heading underlined with dashes or equal signs', () => {
    const found = sectionsOf('Cookies {#cookies}\n---\n\nText.\n\nTop\n===\n');
    expect(found.map(({ heading, level, kinds }) => [heading, level, kinds])).toEqual([
      ['Cookies', 2, ['cookies']],
      ['Top', 1, []],
    ]);
  });
});

describe('places in the file', () => {
  it('count the lines of the front matter', () => {
    const library = libraryFrom({
      'union/privacy.en.md': statement('en', '## Cookies {#cookies}\n\nNone.\n\n  ## Rights {#x-rights}\n'),
    });
    const found = allSections(versionIn(library, statementFile.en).body);
    expect(found.map(({ location, ids }) => [range(location), ids.map((id) => range(id.location))])).toEqual([
      [`${statementFile.en}:${bodyLine}:1`, [`${statementFile.en}:${bodyLine}:13`]],
      [`${statementFile.en}:${bodyLine + 4}:3`, [`${statementFile.en}:${bodyLine + 4}:14`]],
    ]);
  });

  it('of blocks are where their first word or mark stands', () => {
    const body = parsed('First.\n\n- a\n  - b\n\n> c\n\n| d |\n| - |\n| e |\n\n    code\n\n***\n');
    expect(body.lead.map(({ type, location }) => `${type} ${at(location)}`)).toEqual([
      'paragraph 1:1',
      'list 3:1',
      'quote 6:1',
      'table 8:1',
      'code 12:5',
      'divider 14:1',
    ]);
    const [item] = body.lead[1]?.blocks ?? [];
    expect(item?.blocks.map(({ type, location }) => `${type} ${at(location)}`)).toEqual([
      'paragraph 3:1',
      'list 4:3',
    ]);
  });
});

describe('ids', () => {
  it('come off the heading, in order, each with its place', () => {
    const [section] = sectionsOf('##  What we collect and use   {#collection  #use} \n');
    expect(section?.heading).toBe('What we collect and use');
    expect(section?.ids.map(({ id, location }) => `${id} ${at(location)}`)).toEqual([
      'collection 1:32',
      'use 1:45',
    ]);
    expect(section).toMatchObject({ kinds: ['collection', 'use'], anchor: 'collection', recognizedBy: 'id' });
  });

  it.each([
    ['{#cookies}', true],
    ['{#x-not-stated}', true],
    ['{#a1}', true],
    ['{cookies}', false],
    ['{#Cookies}', false],
    ['{#témoins}', false],
    ['{#a--b}', false],
    ['{#a_b}', false],
    ['{#-a}', false],
    ['{##a}', false],
    ['{.cookies}', false],
  ])('%s is well formed: %s', (braces, wellFormed) => {
    const [section] = sectionsOf(`## A ${braces}\n`);
    expect(section?.ids.map((id) => id.wellFormed)).toEqual([wellFormed]);
    expect(section?.heading).toBe('A');
  });

  it('that are none leave the heading as it is', () => {
    expect(sectionsOf('## The {braces} in the middle\n')[0]).toMatchObject({
      ids: [],
      heading: 'The {braces} in the middle',
    });
    expect(sectionsOf('## A {}\n')[0]).toMatchObject({ ids: [], heading: 'A' });
  });

  it('are not mistaken for the language of the last words', () => {
    const [section] = sectionsOf('## La [Privacy Act]{lang=en}\n', 'fr');
    expect(section).toMatchObject({ ids: [], heading: 'La Privacy Act' });
    const [named] = sectionsOf('## La [Privacy Act]{lang=en} {#legal-authority}\n', 'fr');
    expect(named?.ids.map(({ id, location }) => `${id} ${at(location)}`)).toEqual(['legal-authority 1:31']);
  });

  it('decide over the words of the heading; an id of one’s own makes the section none of the known', () => {
    const kinds = sectionsOf('## Cookies {#security}\n\n## Cookies {#x-cookies}\n').map(
      (section) => section.kinds,
    );
    expect(kinds).toEqual([['security'], []]);
  });

  it('that are misspelt leave the words to tell what the section is', () => {
    expect(sectionsOf('## Cookies {#cookeis}\n')[0]).toMatchObject({
      kinds: ['cookies'],
      recognizedBy: 'heading',
      anchor: 'cookeis',
    });
  });
});

describe('recognition by heading', () => {
  it.each([
    ['en', 'Cookies', 'cookies'],
    ['fr', 'Témoins de connexion', 'cookies'],
    ['en', 'External links', 'external-links'],
    ['fr', 'Sites externes', 'external-links'],
  ] as const)('in %s: %s', (language, heading, kind) => {
    const [section] = sectionsOf(`## ${heading}\n\nText.\n`, language);
    expect(section).toMatchObject({ kinds: [kind], recognizedBy: 'heading', anchor: kind });
  });

  it('weighs the text under a heading that could mean more than one thing', () => {
    const [told, silent] = ['Ce petit fichier va sur le disque dur.', 'Ils ont vu.'].map(
      (text) => sectionsOf(`## Témoins\n\n${text}\n`, 'fr')[0]?.kinds,
    );
    expect([told, silent]).toEqual([['cookies'], []]);
  });
});

describe('anchors', () => {
  it('are never what no address could name, and braces after a backslash are words', () => {
    expect(anchorsOf('## A {#50%}\n\n## B {#"onclick="x}\n\n## C {#c%0d #use}\n')).toEqual([
      'x-a',
      'x-b',
      'use',
    ]);
    const [section] = sectionsOf('## Fill in \\{name\\}\n');
    expect(section).toMatchObject({ ids: [], heading: 'Fill in {name}' });
  });

  it('come from the first id, else from what the heading was recognized as, else from its words', () => {
    expect(anchorsOf('## A {#use #collection}\n\n## Cookies\n\n## Où? L’Été à Québec!\n\n## ???\n')).toEqual([
      'use',
      'cookies',
      'x-ou-l-ete-a-quebec',
      'x-section',
    ]);
  });

  it('are unique on a page, whatever is written twice', () => {
    const text = '## Cookies\n\n## Cookies\n\n## A {#use}\n\n## B {#use}\n\n## Zzz\n\n## Zzz\n\n## Zzz\n';
    expect(anchorsOf(text)).toEqual(['cookies', 'cookies-2', 'use', 'use-2', 'x-zzz', 'x-zzz-2', 'x-zzz-3']);
  });

  it('never take an id that another section has written, even further down', () => {
    expect(anchorsOf('## Cookies\n\n## Other {#x-a #cookies}\n\n## Zzz\n\n## Last {#x-zzz}\n')).toEqual([
      'cookies-2',
      'x-a',
      'x-zzz-2',
      'x-zzz',
    ]);
  });

  it('are never empty, though an id may be', () => {
    expect(anchorsOf('## Cookies {#}\n\n## Zzz {# #}\n')).toEqual(['cookies', 'x-zzz']);
  });

  it('stay when sections are moved or rewritten', () => {
    const [before, after] = [
      anchorsOf('## A {#use}\n\nText.\n\n## Zzz\n\nText.\n'),
      anchorsOf('New lead.\n\n## Zzz\n\nOther text.\n\n## B {#use}\n'),
    ];
    expect([...after].sort()).toEqual([...before].sort());
  });
});
