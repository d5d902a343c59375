import { describe, expect, it } from 'vitest';
import { localize } from '../../src/languages.ts';
import {
  allFindings,
  bodies,
  bodyLine,
  completeBody,
  findingsOf,
  inShort,
  sitePage,
  statementFile,
} from '../support/library-from.ts';

const found = (rule: string, markdown: string) =>
  findingsOf(rule, bodies({ fr: `${completeBody.fr}\n${markdown}\n` }));
const firstLine = bodyLine + completeBody.fr.split('\n').length;
const at = (line: number, column: number) => `${statementFile.fr}:${firstLine + line - 1}:${column}`;

it('Markdown without HTML or images is no finding, in either language', () => {
  const text = {
    en: 'Fewer than 3 < 4, `<b>`, \\<b>, <https://union.ca/> and **bold**.\n\n<!-- a note -->\n',
    fr: 'Moins de 3 < 4, `<b>`, \\<b>, <https://union.ca/> et du **gras**.\n\n<!-- une note -->\n',
  };
  const both = localize((language) => `${completeBody[language]}\n${text[language]}`);
  expect(allFindings(bodies(both))).toEqual([]);
});

describe('markup/raw-html', () => {
  it('warns of each piece of HTML, where it stands', () => {
    const findings = found('markup/raw-html', 'Un <b>mot</b>.\n\n- deux <br>\n\n### <i>Trois {#x-trois}');
    expect(findings.map(inShort)).toEqual([
      `warning html ${at(1, 4)}`,
      `warning html ${at(1, 10)}`,
      `warning html ${at(3, 8)}`,
      `warning html ${at(5, 5)}`,
    ]);
    expect(findings.map(({ values }) => values['source'])).toEqual(['<b>', '</b>', '<br>', '<i>']);
    expect(findings[0]).toMatchObject({ organization: 'union', statement: 'privacy', language: 'fr' });
  });

  it('warns of a comment that would be seen', () => {
    expect(found('markup/raw-html', 'Un <!-- deux --> trois').map(inShort)).toEqual([
      `error note ${at(1, 4)}`,
    ]);
  });
});

describe('markup/image', () => {
  it('refuses images, wherever they come from and stand', () => {
    const findings = found(
      'markup/image',
      '![a](a.png)\n\n> ![b](https://b.ca/b.png)\n\n### ![c](c.png) {#x-c}',
    );
    expect(findings.map(inShort)).toEqual([
      `error image ${at(1, 1)}`,
      `error image ${at(3, 3)}`,
      `error image ${at(5, 5)}`,
    ]);
    expect(findings.map(({ values }) => values['source'])).toEqual(['a.png', 'https://b.ca/b.png', 'c.png']);
  });

  it('refuses them on a page of the site itself', () => {
    const findings = findingsOf('markup/image', { 'pages/home.en.md': sitePage('![a](a.png)\n') });
    expect(findings.map(inShort)).toEqual(['error image content/pages/home.en.md:6:1']);
  });
});
