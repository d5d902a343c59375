import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, localize } from '../../src/languages.ts';
import { readBaseline, writeBaseline } from '../../src/report/baseline.ts';
import { formatJson } from '../../src/report/json.ts';
import { judge } from '../../src/rules/engine/run-rules.ts';
import { checked, hostileFiles, manyMistakes, markupRules } from '../support/checked-files.ts';
import { draft7Faults } from '../support/json-schema-validators.ts';
import {
  bodies,
  completeBody,
  exception,
  exceptionLine,
  type Files,
  htmlAsWarning,
  libraryFrom,
  organizationWith,
  today,
} from '../support/library-from.ts';

const text = (files: Files, language: 'en' | 'fr' = 'en') =>
  formatJson(judge({ library: libraryFrom(files), today }), { language });
const report = (files: Files, language: 'en' | 'fr' = 'en') => JSON.parse(text(files, language));

it('is one object that ends with a line break', () => {
  expect(text({})).toMatch(/^\{.*\}\n$/s);
  expect(report({})).toEqual({
    version: 1,
    summary: { errors: 0, warnings: 0, notices: 0, suppressed: 0 },
    findings: [],
    suppressed: [],
  });
});

it('has of each finding exactly what other programs were promised', () => {
  const { findings, summary, ...rest } = report({
    'union/organization.yaml': organizationWith(exception('cookies')),
  });
  expect(rest).toEqual({ version: 1, suppressed: [] });
  expect(summary).toEqual({ errors: 1, warnings: 0, notices: 0, suppressed: 0 });
  expect(findings).toEqual([
    {
      rule: 'sections/exception',
      severity: 'error',
      message: expect.stringMatching(/^The exception says that nothing is stated on “cookies”, .*\.$/),
      organization: 'union',
      statement: null,
      language: null,
      location: { file: 'content/union/organization.yaml', line: exceptionLine, column: 14 },
      related: [
        {
          file: 'content/union/privacy.en.md',
          line: 13,
          column: 1,
          message: '“cookies” is stated here, under “Cookies”',
        },
      ],
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    },
  ]);
});

it('counts each severity', () => {
  const section = { en: '## Security measures\n\nText.', fr: '## Mesures de sécurité\n\nTexte.' };
  const both = localize(
    (language) =>
      `![a](a.png) ![b](b.png) ![c](c.png) <b>\n\n- </b>\n\n${section[language]}\n\n${completeBody[language]}`,
  );
  expect(report({ ...bodies(both), ...htmlAsWarning }).summary).toEqual({
    errors: 6,
    warnings: 4,
    notices: 2,
    suppressed: 0,
  });
});

it('names the statement and its language', () => {
  const [finding] = report(bodies({ fr: `![a](a.png)\n\n${completeBody.fr}` })).findings;
  expect(finding).toMatchObject({ organization: 'union', statement: 'privacy', language: 'fr' });
});

it('differs between languages in its sentences alone', () => {
  const both = localize((language) => `![a](a.png) [x](#cokies)\n\n${completeBody[language]}`);
  const [english, french] = languages.map((language) => report(bodies(both), language).findings);
  const withoutWords = (findings: { message: string }[]) =>
    findings.map((finding) => ({ ...finding, message: '' }));
  expect(withoutWords(french)).toEqual(withoutWords(english));
  expect(french[0].message).toMatch(/^Les images ne sont pas publiées \(«\u00a0a\.png\u00a0»\)\. .*\.$/);
  expect(
    french.every(({ message }: { message: string }, index: number) => message !== english[index].message),
  ).toBe(true);
});

it('stays whole whatever a file holds', () => {
  const body = `["\\\u2028\u0007]()\n\n${completeBody.en}`;
  expect(report(bodies({ en: body })).findings).not.toEqual([]);
});

it('holds nothing that the log of GitHub Actions would take for a command, and loses nothing by it', () => {
  const written = text(hostileFiles);
  expect(written).not.toMatch(/##\[|^\s*::/m);
  expect(JSON.stringify(JSON.parse(written))).toContain('##[error]c');
});

describe('what is suppressed', () => {
  const allowed = bodies({
    en: `<!-- vitrine-allow markup/image until 2027-06-30: it is a drawing -->\n\n![a](a.png)\n\n![b](b.png)\n\n${completeBody.en}`,
  });

  it('by a comment is listed with its reason, its end and its place, and counted apart', () => {
    const { findings, suppressed, summary } = JSON.parse(
      formatJson(checked(allowed, markupRules), { language: 'en' }),
    );
    expect(summary).toEqual({ errors: 1, warnings: 0, notices: 0, suppressed: 1 });
    expect(findings).toHaveLength(1);
    expect(suppressed).toEqual([
      {
        ...findings[0],
        message: findings[0].message.replace('b.png', 'a.png'),
        location: { file: 'content/union/privacy.en.md', line: 15, column: 1 },
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        suppression: {
          kind: 'comment',
          reason: 'it is a drawing',
          until: '2027-06-30',
          location: { file: 'content/union/privacy.en.md', line: 13, column: 1 },
        },
      },
    ]);
  });

  it('by a comment without end has none', () => {
    const files = bodies({
      en: allowed['union/privacy.en.md']?.toString().replace(' until 2027-06-30', '') ?? '',
    });
    expect(JSON.parse(formatJson(checked(files), { language: 'fr' })).suppressed[0].suppression.until).toBe(
      null,
    );
  });

  it('by the baseline says so', () => {
    const library = libraryFrom(manyMistakes(2, 'error'));
    const baseline = readBaseline(writeBaseline(judge({ library, today })), 'baseline.json');
    const { summary, findings, suppressed } = JSON.parse(
      formatJson(judge({ library, today, baseline }), { language: 'en' }),
    );
    expect(findings).toEqual([]);
    expect(summary.suppressed).toBe(suppressed.length);
    expect(suppressed.length).toBeGreaterThan(1);
    for (const { suppression } of suppressed) expect(suppression).toEqual({ kind: 'baseline' });
  });
});

describe('the JSON Schema of the report', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
  );
  const faults = draft7Faults(schema);
  const allowed = '<!-- vitrine-allow markup/image: it is a drawing -->\n\n![a](a.png)';
  const baselined = () => {
    const library = libraryFrom(manyMistakes(2, 'error'));
    const baseline = readBaseline(writeBaseline(judge({ library, today })), 'baseline.json');
    return judge({ library, today, baseline });
  };

  it.each([
    ['clean content', () => checked({})],
    ['many findings', () => checked({ ...manyMistakes(200, 'error'), 'union/notes.txt': 'x' })],
    ['a finding of the site', () => checked({ 'site.yaml': 'a: 1\n' })],
    ['hostile content', () => checked(hostileFiles)],
    ['findings that comments suppress', () => checked(bodies({ en: `${allowed}\n\n${completeBody.en}` }))],
    ['findings that the baseline suppresses', baselined],
  ])('is true of %s, in both languages', (_, verdict) => {
    for (const language of languages)
      expect(faults(JSON.parse(formatJson(verdict(), { language })))).toEqual([]);
  });

  it.each<[string, (report: ReturnType<typeof JSON.parse>) => void]>([
    ['a key that is not known', (report) => Object.assign(report.findings[0], { more: 1 })],
    ['a severity there is not', (report) => Object.assign(report.findings[0], { severity: 'fatal' })],
    ['a line before the first', (report) => Object.assign(report.findings[0].location, { line: 0 })],
    ['a finding without fingerprint', (report) => delete report.findings[0].fingerprint],
    ['another version', (report) => Object.assign(report, { version: 2 })],
    [
      'a suppression without kind',
      (report) => report.suppressed.push({ ...report.findings[0], suppression: {} }),
    ],
  ])('refuses %s', (_, change) => {
    const report = JSON.parse(formatJson(checked(manyMistakes(1, 'error')), { language: 'en' }));
    change(report);
    expect(faults(report)).not.toEqual([]);
  });

  it('explains itself in both languages', () => {
    const texts = [...JSON.stringify(schema).matchAll(/"description":"([^"]+)"/g)].map(([, text]) => text);
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(text).toMatch(/^[^|]+\.\s\|\s[^|]+\.$/);
  });
});
