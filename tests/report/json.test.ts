import { expect, it } from 'vitest';
import { languages, localize } from '../../src/languages.ts';
import { formatJson } from '../../src/report/json.ts';
import { judge } from '../../src/rules/run-rules.ts';
import {
  bodies,
  completeBody,
  exception,
  exceptionLine,
  type Files,
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
      message:
        'The exception says that nothing is stated on “cookies”, but the section “Cookies” states it. Remove the exception, or the section’s id.',
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
      `![a](a.png) ![b](b.png) ![c](c.png) <b> </b>\n\n${section[language]}\n\n${completeBody[language]}`,
  );
  expect(report(bodies(both)).summary).toEqual({ errors: 6, warnings: 4, notices: 2, suppressed: 0 });
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
  expect(french[0].message).toBe(
    'Les images ne sont pas publiées («\u00a0a.png\u00a0»). Dites en mots ce que montre l’image.',
  );
  expect(
    french.every(({ message }: { message: string }, index: number) => message !== english[index].message),
  ).toBe(true);
});

it('stays whole whatever a file holds', () => {
  const body = `["\\\u2028\u0007]()\n\n${completeBody.en}`;
  expect(report(bodies({ en: body })).findings).not.toEqual([]);
});
