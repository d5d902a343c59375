import { describe, expect, it } from 'vitest';
import { formatText } from '../../src/report/text.ts';
import { judge } from '../../src/rules/engine/run-rules.ts';
import { rules } from '../../src/rules/registry.ts';
import { checked, markupRules } from '../support/checked-files.ts';
import {
  bodies,
  completeBody,
  exception,
  type Files,
  htmlAsWarning,
  libraryFrom,
  organizationWith,
  sitePage,
  statement,
  today,
} from '../support/library-from.ts';

const report = (files: Files, language: 'en' | 'fr' = 'en', colour = false) => {
  const library = libraryFrom(files);
  return formatText(judge({ library, today }), { language, colour, sources: library.sources });
};
const escapeCode = '\u001b';

describe('the report for a person', () => {
  const files = {
    ...bodies({
      en: `See [here](privacy.fr.md).\n\n![a](a.png)\n\n${completeBody.en}`,
      fr: `Voir [ici](privacy.en.md).\n\n![a](a.png)\n\n${completeBody.fr}`,
    }),
    'pages/home.en.md': sitePage('See [it](nowhere-to-be-seen.md).\n'),
    'pages/home.fr.md': sitePage('Voir [ceci](nowhere-to-be-seen.md).\n'),
  };

  it('groups by file, with place, severity, sentence and rule on one line', () => {
    const lines = report(files).split('\n');
    expect(lines.filter((line) => line.startsWith('content/'))).toEqual([
      'content/pages/home.en.md',
      'content/pages/home.fr.md',
      'content/union/privacy.en.md',
      'content/union/privacy.fr.md',
    ]);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^ {2}15:1 {2}error {2}Images are not published \(“a\.png”\)\. .*\. {2}markup\/image$/,
      ),
    );
  });

  it('shows the line, with a mark under the column', () => {
    const lines = report(files).split('\n');
    const at = lines.indexOf('      13 │ See [here](privacy.fr.md).');
    expect(lines[at - 1]).toContain('13:5');
    expect(lines[at + 1]).toBe('         │     ^');
  });

  it('ends with one line that counts', () => {
    expect(report(files)).toMatch(/\n\n6 errors, 0 warnings, 0 notices\.\n$/);
    expect(report(files, 'fr')).toMatch(/\n\n6 erreurs, 0 avertissement, 0 avis\.\n$/);
  });

  it('says in French what it says in English', () => {
    const french = report(files, 'fr');
    expect(french).toContain(
      '  13:5  erreur  Le lien «\u00a0here\u00a0» ne dit rien à une personne qui n’entend que les liens, l’un après l’autre.',
    );
    expect(french.split('\n')).toHaveLength(report(files).split('\n').length);
  });

  it('says that nothing was found, and in how many files', () => {
    expect(report({})).toBe('No problem found in 6 files.\n');
    expect(report({}, 'fr')).toBe('Aucun problème relevé dans 6 fichiers.\n');
  });

  it('shows the line of the one related place beside its own, when it is in another file', () => {
    const lines = report({ 'union/organization.yaml': organizationWith(exception('cookies')) }).split('\n');
    const at = lines.findIndex((line) => line.startsWith('      → '));
    expect(lines[at]).toBe(
      '      → content/union/privacy.en.md:13:1  “cookies” is stated here, under “Cookies”',
    );
    expect(lines.slice(at - 2, at)).toEqual([
      '      6 │   - section: cookies      en 13 │ ## Cookies {#cookies}',
      '        │              ^                  │ ^',
    ]);
    expect(lines[at + 1]).toBe('');
  });

  it('shows the line where a carriage return alone ends those before', () => {
    const lines = report(bodies({ en: `${completeBody.en}\nOne\rtwo.\n\n[here](https://a.ca/)\n` })).split(
      '\n',
    );
    expect(lines).toContain('      28 │ [here](https://a.ca/)');
  });

  it('shows a related place of the same file with its own line', () => {
    const more = '## Cookies on this site {#cookies}\n\nText.\n';
    const lines = report(bodies({ en: `${completeBody.en}\n${more}` })).split('\n');
    const at = lines.findIndex((line) => line.startsWith('      → content/union/privacy.en.md'));
    expect(lines.slice(at + 1, at + 3)).toEqual([
      '      13 │ ## Cookies {#cookies}',
      '         │             ^',
    ]);
  });

  it('shows no line for a file that was not read, and none for a blank one', () => {
    const lines = report({ 'union/notes.txt': 'x', 'union/privacy.fr.md': undefined }).split('\n');
    expect(lines.filter((line) => line.includes('│'))).toEqual(['      1 │ ---', '        │ ^']);
  });

  it.each([
    ['near the start', 20],
    ['in the middle', 500],
    ['near the end', 985],
  ])('shows the part of a long line around its column, %s', (_, column) => {
    const link = '[here](#cookies)';
    const paragraph = `${'a '.repeat(Math.floor(column / 2))}${link}${' a'.repeat((1000 - column) / 2)}`;
    const lines = report(bodies({ en: `${paragraph}\n\n${completeBody.en}` })).split('\n');
    const at = lines.findIndex((line) => line.startsWith('      13 │ '));
    const [shown = '', mark = ''] = lines.slice(at, at + 2);
    expect(shown.length).toBeLessThan(120);
    expect(shown.slice(mark.indexOf('^'))).toMatch(/^\[here\]/);
  });

  it('marks the end of a line that is shorter than a finding takes it for', () => {
    const library = libraryFrom(bodies({ en: `![a](a.png)\n\n${completeBody.en}` }));
    const [finding] = judge({ library, today }).findings;
    if (!finding) throw new Error('unreachable');
    const beyond = { ...finding, location: { ...finding.location, column: 99 } };
    const options = { language: 'en', colour: false, sources: library.sources } as const;
    const lines = formatText({ findings: [beyond], suppressed: [] }, options).split('\n');
    const at = lines.indexOf('      13 │ ![a](a.png)');
    expect(lines[at + 1]).toBe('         │            ^');
  });

  it('keeps the mark in place after a tab', () => {
    const lines = report(bodies({ en: `a\t[here](#cookies)\n\n${completeBody.en}` })).split('\n');
    const at = lines.indexOf('      13 │ a [here](#cookies)');
    expect(lines[at + 1]).toBe('         │   ^');
  });
});

describe('colours', () => {
  it('are for terminals only', () => {
    const files = bodies({ en: `![a](a.png)\n\n<b>\n\n## Zzz\n\n${completeBody.en}` });
    expect(report(files, 'en', true)).toContain(escapeCode);
    expect(report(files, 'en', false)).not.toContain(escapeCode);
    expect(report({}, 'en', false)).not.toContain(escapeCode);
  });

  it('change nothing of the words', () => {
    const files = bodies({ en: `![a](a.png)\n\n<b>\n\n${completeBody.en}` });
    const bare = report(files, 'en', true).replaceAll(new RegExp(`${escapeCode}\\[\\d+m`, 'g'), '');
    expect(bare).toBe(report(files, 'en', false));
  });
});

describe('control characters of a hostile file', () => {
  // Clear the screen, set the window’s title, ring, overwrite the line, turn the reading direction, C1 CSI.
  const hostile = `a${escapeCode}[2Jb${escapeCode}]0;title\u0007c\rd\u202ee\u009b31mf\u0000g\u2066h`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through.
  const dangerous = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

  it.each<[string, Files]>([
    ['in a heading', { 'union/privacy.en.md': statement('en', `## ${hostile}\n\n${completeBody.en}`) }],
    [
      'in the line that is shown',
      { 'union/privacy.en.md': statement('en', `${hostile} [here](#cookies)\n\n${completeBody.en}`) },
    ],
    [
      'in the text of a link',
      { 'union/privacy.en.md': statement('en', `[${hostile}]()\n\n${completeBody.en}`) },
    ],
    ['in a key', { 'union/privacy.en.md': statement('en', undefined, `"a\\eb\\a": x`) }],
    ['in a value', { 'union/privacy.en.md': statement('en', undefined, `slug: "a\\e[2J\\a"`) }],
    ['in the name of a file', { [`union/${hostile.replaceAll('/', '')}.md`]: 'x' }],
    ['in the name of a folder', { [`${hostile.replaceAll('/', '')}/x.md`]: 'x' }],
    ['in a broken front matter', { 'union/privacy.en.md': `---${hostile}\n---\n` }],
  ])('%s do not reach the terminal', (_, files) => {
    const text = report(files);
    expect(text).toContain('error');
    expect(text).not.toMatch(dangerous);
  });

  it('cannot add a line of their own to the report', () => {
    const text = report({
      'union/privacy.en.md': statement('en', undefined, 'slug: "a\\n\\n0 errors, 0 warnings, 0 notices."'),
    });
    expect(text).not.toMatch(/^0 errors/m);
  });
});

describe('the order', () => {
  const files = {
    ...bodies({
      en: `Some <b> text.\n\n${completeBody.en}`,
      fr: `Un <b> texte.\n\n![a](a.png)\n\n${completeBody.fr}`,
    }),
    'pages/home.en.md': sitePage('Some <i> text.\n'),
    'union/notes.txt': 'x',
    ...htmlAsWarning,
  };

  it('has the file with the worst finding first, and the worst finding first in each file', () => {
    const library = libraryFrom(files);
    const some = rules.filter(({ id }) => markupRules.includes(id));
    const text = formatText(judge({ library, today }, some), {
      language: 'en',
      colour: false,
      sources: library.sources,
    });
    const lines = text.split('\n').filter((line) => /^content|^ {2}\d/.test(line));
    expect(lines.map((line) => line.replace(/^( {2}\S+ {2}\w+).*/, '$1'))).toEqual([
      'content/union/privacy.fr.md',
      '  15:1  error',
      '  13:4  warning',
      'content/pages/home.en.md',
      '  6:6  warning',
      'content/union/privacy.en.md',
      '  13:6  warning',
    ]);
  });
});

describe('a file with more mistakes than anyone takes in', () => {
  const html = Array.from({ length: 15 }, () => 'Some <b> text.').join('\n\n');
  const images = Array.from({ length: 12 }, () => '![a](a.png)').join('\n\n');
  const { sources, ...verdict } = checked(
    { ...bodies({ en: `${html}\n\n${images}\n\n[a](b.md)\n\n${completeBody.en}` }), ...htmlAsWarning },
    [...markupRules, 'links/dead-link'],
  );
  const text = (language: 'en' | 'fr', all = false) =>
    formatText(verdict, { language, colour: false, sources, all }).split('\n');
  const findings = (lines: readonly string[]) => lines.filter((line) => /^ {2}\d+:/.test(line));

  it('shows ten, the errors first, and each kind of them before many of one', () => {
    const shown = findings(text('en'));
    expect(shown).toHaveLength(10);
    expect(shown.every((line) => line.includes('  error  '))).toBe(true);
    expect(shown.filter((line) => line.endsWith('links/dead-link'))).toHaveLength(1);
    expect(shown.filter((line) => line.endsWith('markup/image'))).toHaveLength(9);
  });

  it('says how many more there are, of which kind and where, and how to see them', () => {
    const lines = text('en');
    expect(lines).toContain('      … and 3 more of the same kind, in lines 61, 63, 65');
    expect(lines).toContain('  … and 15 of other kinds: markup/raw-html');
    expect(lines.slice(-4)).toEqual([
      '10 of 28 findings are shown: those that matter most in each file. Mend these, and check again; or see all with “npx vitrine check --all”.',
      '',
      '13 errors, 15 warnings, 0 notices.',
      '',
    ]);
    expect(text('fr')).toContain('      … et 3 autres du même genre, aux lignes 61, 63, 65');
    expect(text('fr').at(-4)).toContain('10 constats sur 28 sont affichés');
  });

  it('shows all where all are asked for', () => {
    const lines = text('en', true);
    expect(findings(lines)).toHaveLength(28);
    expect(lines.join('\n')).not.toMatch(/… and|--all/);
  });

  it('shows new ones before others of their level', () => {
    const last = verdict.findings.findLast(({ rule }) => rule === 'markup/image');
    const isNew = (finding: unknown) => finding === last;
    const shown = findings(
      formatText(verdict, { language: 'en', colour: false, sources, isNew }).split('\n'),
    );
    expect(shown.filter((line) => line.includes('  new error  '))).toHaveLength(1);
  });
});

describe('what is suppressed', () => {
  const allowed = '<!-- vitrine-allow markup/image: it is a drawing -->\n\n![a](a.png)';
  const withOther = (other: string) => bodies({ en: `${allowed}\n\n${other}${completeBody.en}` });
  const summaryOf = (files: Files, language: 'en' | 'fr') => {
    const { sources, ...verdict } = checked(files, markupRules);
    return formatText(verdict, { language, colour: false, sources }).split('\n').at(-2);
  };

  it('is counted beside what is found', () => {
    expect(summaryOf(withOther('![b](b.png)\n\n'), 'en')).toBe(
      '1 error, 0 warnings, 0 notices, 1 suppressed.',
    );
    expect(summaryOf(withOther('![b](b.png)\n\n'), 'fr')).toBe(
      '1 erreur, 0 avertissement, 0 avis, 1 constat écarté.',
    );
    expect(summaryOf(withOther(`![b](b.png)\n\n${allowed}\n\n`), 'fr')).toMatch(/, 2 constats écartés\.$/);
  });

  it('is counted where nothing else is found, too', () => {
    expect(summaryOf(withOther(''), 'en')).toMatch(/^No problem found in \d+ files, 1 suppressed\.$/);
    expect(summaryOf(withOther(''), 'fr')).toMatch(
      /^Aucun problème relevé dans \d+ fichiers, 1 constat écarté\.$/,
    );
  });
});

describe('in a terminal', () => {
  const long = 'some words and '.repeat(20);
  const files = {
    ...bodies({ en: `${long}<b> ${long}\n\n![a](a.png)\n\n${completeBody.en}` }),
    'union/organization.yaml': organizationWith(exception('cookies')),
  };
  const { sources, ...verdict } = checked(files);
  const at = (columns: number | undefined, colour = false) =>
    formatText(verdict, { language: 'en', colour, columns, sources });
  const words = (text: string): string[] =>
    text
      .split('\n')
      .filter((line) => !/[│^]/.test(line))
      .join(' ')
      .split(/\s+/);

  it.each([60, 80, 100, 200])('of %i columns no line is wider than that', (columns) => {
    for (const line of at(columns).split('\n')) expect(line.length, line).toBeLessThanOrEqual(columns);
  });

  it('sentences are broken between words, and the rest of each stands deeper than its start', () => {
    expect(words(at(80))).toEqual(words(at(undefined)));
    const lines = at(80).split('\n');
    const start = lines.findIndex((line) => line.startsWith('  6:14  error  The exception says'));
    expect(lines[start + 1]).toMatch(/^ {8}\S/);
  });

  it('colours take no room', () => {
    expect(at(80, true).replaceAll(new RegExp(`${escapeCode}\\[\\d+m`, 'g'), '')).toBe(at(80));
  });

  it('marks stay under what is meant', () => {
    const lines = at(60).split('\n');
    const shown = lines.findIndex((line) => / │ .*<b>/.test(line));
    const [line = '', mark = ''] = lines.slice(shown, shown + 2);
    expect(line.slice(mark.indexOf('^'))).toMatch(/^<b>/);
  });
});
