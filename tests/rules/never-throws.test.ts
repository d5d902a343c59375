import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languages } from '../../src/languages.ts';
import { formatGithub } from '../../src/report/github.ts';
import { formatJobSummary } from '../../src/report/job-summary.ts';
import { formatJson } from '../../src/report/json.ts';
import { formatLines } from '../../src/report/lines.ts';
import { formatSarif } from '../../src/report/sarif.ts';
import { formatText } from '../../src/report/text.ts';
import { judge } from '../../src/rules/engine/run-rules.ts';
import { sectionKinds } from '../../src/sections/catalogue.ts';
import {
  bareLibraryFrom,
  type Files,
  libraryFrom,
  organization,
  statement,
  today,
} from '../support/library-from.ts';

/** Reads, checks and reports, in both languages; whatever is wrong comes back as findings with a place. */
const check = (files: Files): void => {
  const library = libraryFrom(files);
  const verdict = judge({ library, today });
  for (const { location } of verdict.findings) {
    expect(location.line).toBeGreaterThan(0);
    expect(location.column).toBeGreaterThan(0);
  }
  for (const language of languages) {
    formatText(verdict, { language, colour: true, sources: library.sources });
    formatJson(verdict, { language });
    const { sources } = library;
    const pathOf = (file: string): string => file;
    formatSarif(verdict, {
      language,
      version: '1.0.0',
      sources,
      pathOf,
      pageOf: () => undefined,
      exitCode: 0,
    });
    formatGithub(verdict, { language, sources, pathOf });
    formatJobSummary(verdict, { language, files: sources.size, pathOf, mostBytes: 2 ** 20 });
    formatLines(verdict, { language, pathOf });
  }
};
const runs = { numRuns: 300 };

/** Pieces that Markdown gives a meaning to, put together at random. */
const piece = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '### ',
    '\n',
    '\n\n',
    '\n---\n',
    '\n===\n',
    '- ',
    '1. ',
    '> ',
    '    ',
    '\t',
    '| a | b |\n| - | - |\n',
    '|',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '{#',
    '{lang=en}',
    '{lang=fr',
    '](',
    ']{',
    '![',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '\\',
    '\\\n',
    '  \n',
  ],
  ...[
    '<',
    '>',
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '<br/>',
    '&amp;',
    '&#0;',
    '&#1;',
    '\u0000',
    '\u2028',
    '\ufeff',
    '\r',
    '\ud83d\ude00',
    '\u202e',
  ],
  ...[
    'https://a.ca',
    'http://',
    'javascript:x',
    '//a',
    'mailto:a@b.ca',
    'tel:+14169671111',
    '#cookies',
    '%zz',
    '/en/',
    '../union/privacy.fr.md',
  ],
  ...[
    'Cookies',
    'Témoins',
    'TBD',
    '416-967-111',
    '416 967-1111',
    'a@b.ca',
    'M3B 3P8',
    '100 rue X',
    '2026-11-21',
    'cookies',
    'x-',
  ],
  ...sectionKinds.slice(0, 5).map(({ id }) => `## ${id} {#${id}}\n`),
);
const markdown = fc
  .array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

it('whatever Markdown an editor writes, it is read, checked and reported', () => {
  fc.assert(
    fc.property(markdown, fc.constantFrom(...languages), (body, language) => {
      check({
        [`union/privacy.${language}.md`]: statement(language, body),
        'pages/home.en.md': `---\ntitle: A\ndescription: B\nupdated: 2026-11-21\n---\n${body}`,
      });
    }),
    runs,
  );
});

const yamlPiece = fc.constantFrom(
  ...[
    '---\n',
    '...\n',
    '\n',
    '  ',
    '- ',
    ': ',
    '? ',
    '| \n',
    '>\n',
    '# ',
    '&a ',
    '*a',
    '!!str ',
    '<<',
    '%YAML 1.1\n',
    '\t',
    '\r',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '\\',
    '__proto__',
    'constructor',
    'null',
    '~',
    '.nan',
    '0x1',
    '1e999',
    '2026-02-30',
    'true',
  ],
  ...[
    'name',
    'slug: ',
    'en: ',
    'fr: ',
    'exceptions:\n',
    '  - section: cookies\n',
    '    until: 2026-01-01\n',
    'title: A\n',
    'source:\n',
    'url: ',
  ],
);
const yaml = fc
  .array(fc.oneof({ weight: 5, arbitrary: yamlPiece }, fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

it('whatever YAML an editor writes, it is read, checked and reported', () => {
  fc.assert(
    fc.property(yaml, (text) => {
      check({
        'site.yaml': text,
        'union/organization.yaml': `${organization()}\n${text}`,
        'union/privacy.en.md': `---\n${text}\n---\nBody.\n`,
        'union/privacy.fr.md': statement('fr', undefined, text),
      });
    }),
    runs,
  );
});

it('whatever bytes stand in whatever files, they are read, checked and reported', () => {
  const names = fc.constantFrom(
    'site.yaml',
    'union/organization.yaml',
    'union/privacy.en.md',
    'pages/home.fr.md',
    'a/b/c',
    'x.md',
    'Union/é.en.md',
    '__proto__/organization.yaml',
    'constructor.en.md',
  );
  fc.assert(
    fc.property(fc.dictionary(names, fc.uint8Array({ maxLength: 64 })), (files) => {
      const entries = Object.entries(files);
      check(Object.fromEntries(entries));
      judge({ library: bareLibraryFrom(Object.fromEntries(entries)), today });
    }),
    runs,
  );
});
