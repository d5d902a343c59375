import { describe, expect, it } from 'vitest';
import { allLinks } from '../../src/content/library.ts';
import { pageTexts, sectionTexts } from '../../src/content/section-text.ts';
import { countWords } from '../../src/readability/prose.ts';
import { libraryFrom, summaries } from '../support/library-from.ts';

const versionWith = (summary: string) => {
  const library = libraryFrom(summaries({ en: summary }));
  const version = library.organizations[0]?.statements[0]?.versions.en;
  if (!version) throw new Error(JSON.stringify(library.problems));
  return { version, source: library.sources.get(version.file)?.split('\n') ?? [] };
};

describe('answers', () => {
  it('come in the order of the page, whatever the order of the keys', () => {
    const { version } = versionWith('  contact: Ask [us](#contact).\n  collected: A [name](#collection).\n');
    expect(version.body.answers.map(({ key, block }) => [key, block.text])).toEqual([
      ['collected', 'A name.'],
      ['contact', 'Ask us.'],
    ]);
  });

  it('are one line of Markdown, where nothing begins a list, a heading or a quotation', () => {
    const { version } = versionWith(
      '  contact: "# Ask *us*, [here](#contact), [Peter]{lang=de} or <b>me</b>."\n',
    );
    const [answer] = version.body.answers;
    expect(answer?.block.text).toBe('# Ask us, here, Peter or <b>me</b>.');
    expect(answer?.block.unsupported.map(({ source }) => source)).toEqual(['<b>', '</b>']);
    expect(answer?.markup).toMatchObject([
      '# Ask ',
      { name: 'em', children: ['us'] },
      ', ',
      { name: 'a', target: '#contact' },
      ', ',
      { name: 'span', attributes: { lang: 'de' } },
      ' or <b>me</b>.',
    ]);
  });

  it.each([
    ['plain', 'Ask *all* of [our people](#contact) by mail.'],
    ['in quotation marks', '"Ask *all*: [our people](#contact) by mail."'],
    ['with escapes', '"\\"Ask\\" *all* of [our people](#contact) by mail."'],
    ['folded', '>-\n    Ask *all* of\n    [our people](#contact)\n    by mail.'],
  ])('know where each of their words stands in the file: %s', (_, written) => {
    const { version, source } = versionWith(`  collected: A [name](#collection).\n  contact: ${written}\n`);
    const [, answer] = version.body.answers;
    const passage = answer?.block.passages[0];
    if (!passage) throw new Error('no passage');
    for (const word of ['Ask', 'all', 'people', 'mail']) {
      const { line, column, file } = version.body.locationIn(passage, passage.text.indexOf(word));
      expect(file).toBe(version.file);
      expect(source[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${word}`));
    }
    const { line, column } = answer.block.links[0]?.location ?? {};
    expect(source[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(/^\[our people\]/);
  });

  it('leave the passages of the text where they were', () => {
    const { version, source } = versionWith('  contact: Ask [us](#contact).\n');
    const last = sectionTexts(version.body).at(-1)?.withHeading[0];
    if (!last) throw new Error('no passage');
    const { line, column } = version.body.locationIn(last, 0);
    expect(source[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${last.text}`));
  });

  it('are read with the page and followed like its links, but are no section and no words of the statement', () => {
    const [without, { version }] = [
      versionWith('  {}\n').version,
      versionWith('  contact: Ask [us](#contact).\n'),
    ];
    expect(pageTexts(version.body)[0]?.answer?.key).toBe('contact');
    expect(allLinks(version.body)[0]?.target).toBe('#contact');
    expect(sectionTexts(version.body)).toHaveLength(sectionTexts(without.body).length);
    expect(countWords(version)).toBe(countWords(without));
  });
});
