import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../src/report/github.ts';
import { checked, hostileFiles, manyMistakes, markupRules } from '../support/checked-files.ts';
import {
  bodies,
  bodyLine,
  completeBody,
  exception,
  exceptionLine,
  type Files,
  htmlAsWarning,
  organizationWith,
} from '../support/library-from.ts';

interface Annotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string): string =>
  unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

/** Reads workflow commands as the runner does: properties end at the first `::` after the command. */
const read = (text: string): Annotation[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [, level = '', written = '', message = ''] = /^::(\w+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
      const pairs = written === '' ? [] : written.split(',').map((pair) => pair.split('=', 2));
      return {
        level,
        properties: Object.fromEntries(pairs.map(([name, value = '']) => [name, unescapeProperty(value)])),
        message: unescapeData(message),
      };
    });

const text = (files: Files, language: 'en' | 'fr' = 'en', chosen?: readonly string[], folder = '') => {
  const { sources, ...verdict } = checked(files, chosen);
  return formatGithub(verdict, { language, sources, pathOf: (file) => `${folder}${file}` });
};
const annotations = (...parameters: Parameters<typeof text>): Annotation[] => read(text(...parameters));

describe('annotations of GitHub Actions', () => {
  it('are none when nothing is found', () => {
    expect(text({})).toBe('');
  });

  it('stand at what is meant, with the rule as title, and name the related place', () => {
    const [one, ...others] = annotations(
      { 'union/organization.yaml': organizationWith(exception('cookies')) },
      'en',
      ['sections/exception'],
      'sites/our:: site, 100%/',
    );
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      level: 'error',
      properties: {
        file: 'sites/our:: site, 100%/content/union/organization.yaml',
        line: String(exceptionLine),
        col: '14',
        endColumn: expect.stringMatching(/^\d+$/),
        title: 'sections/exception',
      },
    });
    expect(one?.message.split('\n')).toEqual([
      expect.stringMatching(/^The exception says that nothing is stated on “cookies”, .*\.$/),
      `→ sites/our:: site, 100%/content/union/privacy.en.md:${bodyLine}:1  “cookies” is stated here, under “Cookies”`,
    ]);
  });

  it('end with the last character that is meant, not after it', () => {
    const files = bodies({
      en: `${completeBody.en}\n## Retention {#retention}\n\nKept for 30 days.\n`,
      fr: `${completeBody.fr}\n## Conservation {#retention}\n\nConservé 60 jours.\n`,
    });
    const [one] = annotations(files, 'en', ['parity/duration']);
    // Conservé 60 jours.
    //          ^      ^
    expect(one?.properties).toMatchObject({ col: '10', endColumn: '17' });
  });

  it('are one line each, whatever a heading says, and none of them is another command', () => {
    const found = checked(hostileFiles).findings;
    expect(found.length).toBeGreaterThan(0);
    for (const language of ['en', 'fr'] as const) {
      const written = text(hostileFiles, language);
      expect(written.split('\n')).toHaveLength(found.length + 1);
      expect(written).not.toContain('##[');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through.
      expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
      const read = annotations(hostileFiles, language);
      expect(read.map(({ properties }) => properties['title']).sort()).toEqual(
        found.map(({ rule }) => rule).sort(),
      );
      const [missing] = read.filter(({ properties }) => properties['title'] === 'parity/sections');
      expect(missing?.message).toContain('a::error file=x,line=1::b %0A 100%');
    }
  });

  it('in French say what they say in English', () => {
    const [one] = annotations(manyMistakes(1, 'error'), 'fr', markupRules);
    expect(one?.message).toMatch(/^Les images ne sont pas publiées \(«\u00a0a\.png\u00a0»\)\. .*\.$/);
  });
});

describe('the number of annotations', () => {
  const both = (errors: number, warnings: number): Files => {
    const lines = [
      ...Array.from({ length: warnings }, () => 'Some <b> text.'),
      ...Array.from({ length: errors }, () => '![a](a.png)'),
    ];
    return { ...bodies({ en: `${lines.join('\n\n')}\n\n${completeBody.en}` }), ...htmlAsWarning };
  };

  it.each([
    [9, 9],
    [10, 9],
    [40, 12],
  ])('stays below what GitHub keeps, with %i errors and %i warnings; the worst come first', (errors, warnings) => {
    const all = annotations(both(errors, warnings), 'en', markupRules);
    const shown = (level: string) => all.filter((one) => one.level === level && 'file' in one.properties);
    const counts = all.filter(({ properties }) => !('file' in properties));
    expect(shown('error')).toHaveLength(9);
    expect(shown('warning')).toHaveLength(9);
    expect(all.map(({ level }) => level)).toEqual(all.map(({ level }) => level).sort());
    expect(counts.map(({ level }) => level)).toEqual([
      ...(errors > 9 ? ['error'] : []),
      ...(warnings > 9 ? ['warning'] : []),
    ]);
    for (const level of ['error', 'warning'])
      expect(all.filter((one) => one.level === level).length).toBeLessThanOrEqual(10);
  });

  it.each([
    ['en', 10, '… and 1 more error, which the job summary lists.'],
    ['en', 40, '… and 31 more errors, which the job summary lists.'],
    ['fr', 10, '… et 1 autre erreur, qui figure dans le résumé de la tâche.'],
    ['fr', 40, '… et 31 autres erreurs, qui figurent dans le résumé de la tâche.'],
  ] as const)('in %s, for %i errors, ends with “%3$s”', (language, errors, sentence) => {
    expect(annotations(both(errors, 0), language, markupRules).at(-1)).toEqual({
      level: 'error',
      properties: {},
      message: sentence,
    });
  });
});
