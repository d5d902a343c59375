import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { formatSarif, type SarifOptions } from '../../src/report/sarif.ts';
import { checked, hostileFiles, manyMistakes, markupRules } from '../support/checked-files.ts';
import { draft4Faults } from '../support/json-schema-validators.ts';
import {
  bodies,
  bodyLine,
  completeBody,
  exception,
  exceptionLine,
  type Files,
  htmlAsWarning,
  organizationWith,
  siteLines,
} from '../support/library-from.ts';

const faults = draft4Faults(sarifSchema);

const report = (files: Files, changed: Partial<SarifOptions> = {}, chosen?: readonly string[]) => {
  const { sources, ...verdict } = checked(files, chosen);
  const text = formatSarif(verdict, {
    language: 'en',
    version: '1.2.3',
    sources,
    pathOf: (file) => file,
    pageOf: () => undefined,
    exitCode: 0,
    ...changed,
  });
  return JSON.parse(text);
};
const runOf = (...parameters: Parameters<typeof report>) => report(...parameters).runs[0];

describe('SARIF', () => {
  it.each<[string, Files]>([
    ['nothing', {}],
    ['many findings', { ...manyMistakes(200, 'error'), 'union/notes.txt': 'x' }],
    ['warnings', manyMistakes(3, 'warning')],
    ['a finding with a related place', { 'union/organization.yaml': organizationWith(exception('cookies')) }],
    ['hostile content', hostileFiles],
    ['hostile names of files', { 'union/é %41#?&\u0007\ud800.md': 'x', 'a:b c/x.md': 'x' }],
  ])('of %s is what the official schema says, in both languages', (_, files) => {
    for (const language of ['en', 'fr'] as const) expect(faults(report(files, { language }))).toEqual([]);
  });

  it('is refused by that schema when it is wrong, which shows that the schema is looked at', () => {
    const wrong = report(manyMistakes(1, 'error'));
    wrong.runs[0].results[0].level = 'notice';
    wrong.runs[0].results[0].more = 1;
    expect(faults(wrong)).toHaveLength(2);
  });

  it('says which tool made it, in what language, how columns count and where paths start', () => {
    const { tool, ...run } = runOf({}, { language: 'fr', exitCode: 0 });
    expect(tool.driver).toEqual({
      name: 'Vitrine',
      version: '1.2.3',
      semanticVersion: '1.2.3',
      language: 'fr',
      rules: [],
    });
    expect(run).toEqual({
      language: 'fr',
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { '%SRCROOT%': { description: { text: 'La racine du dépôt.' } } },
      invocations: [{ executionSuccessful: true, exitCode: 0 }],
      results: [],
    });
  });

  it('says when the settings could not be read', () => {
    const successful = [0, 1, 2].map(
      (exitCode) => runOf({}, { exitCode }).invocations[0].executionSuccessful,
    );
    expect(successful).toEqual([true, true, false]);
  });

  it('names where a finding is, from the start to the end of what is meant', () => {
    const body = `See [here](#cookies).\n\n${completeBody.en}`;
    const [result] = runOf(bodies({ en: body })).results;
    expect(result).toMatchObject({
      ruleId: 'links/bare-text',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/union/privacy.en.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: bodyLine, startColumn: 5 },
          },
        },
      ],
      partialFingerprints: { 'vitrine/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
    expect(result).not.toHaveProperty('relatedLocations');
  });

  it('never points past the end of a line', () => {
    const files = { ...hostileFiles, 'union/organization.yaml': organizationWith(exception('cookies')) };
    const { sources } = checked(files);
    const { results } = runOf(files);
    expect(results.length).toBeGreaterThan(1);
    for (const { locations } of results) {
      const { artifactLocation, region } = locations[0].physicalLocation;
      const line = sources.get(decodeURIComponent(artifactLocation.uri))?.split('\n')[region.startLine - 1];
      expect(region.endColumn).toBeGreaterThanOrEqual(region.startColumn);
      expect(region.endColumn).toBeLessThanOrEqual((line?.length ?? 0) + 1);
    }
  });

  it('links to the related place in the sentence, since programs show no other', () => {
    const [result] = runOf({ 'union/organization.yaml': organizationWith(exception('cookies')) }).results;
    expect(result.message.text).toMatch(
      /^The exception says that .*\. See also: \[“cookies” is stated here, under “Cookies”\]\(0\)\.$/,
    );
    expect(result.locations[0].physicalLocation.region.startLine).toBe(exceptionLine);
    expect(result.relatedLocations).toEqual([
      {
        id: 0,
        physicalLocation: {
          artifactLocation: { uri: 'content/union/privacy.en.md', uriBaseId: '%SRCROOT%' },
          region: { startLine: bodyLine, startColumn: 1, endColumn: expect.any(Number) },
        },
        message: { text: '“cookies” is stated here, under “Cookies”' },
      },
    ]);
  });

  it('has no link in a sentence but its own, whatever a heading says', () => {
    const { results } = runOf(hostileFiles, { language: 'fr' });
    const { message, relatedLocations } = results.find(
      ({ ruleId }: { ruleId: string }) => ruleId === 'parity/sections',
    );
    // As a reader of SARIF takes links: a bracket that no backslash stands before.
    const links = [...message.text.matchAll(/(?<!\\)(?:\\\\)*\[((?:\\.|[^\\[\]])*)\]\((\d+)\)/g)];
    expect(links).toHaveLength(1);
    expect(links[0]?.[2]).toBe('0');
    expect(message.text.replaceAll(/\\./g, '').replace(/\[[^\]]*\]\(0\)/, '')).not.toMatch(/[\\[\]]/);
    expect(message.text).toContain('\\]d\\[ \\\\e');
    expect(message.text).toMatch(/ Voir aussi\u00a0: \[/);
    expect(relatedLocations).toHaveLength(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through.
    expect(message.text).not.toMatch(/[\u0000-\u001f\u202e]/);
  });

  it('encodes the names of files as addresses do', () => {
    const { results } = runOf({ 'union/é %41#?.md': 'x' }, { pathOf: (file) => `sites: all/${file}` });
    const [uri] = results.map(
      ({ locations }: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(uri).toBe('sites%3A%20all/content/union/%C3%A9%20%2541%23%3F.md');
  });

  it('describes each rule that occurs, once, at the level it has by nature', () => {
    const files = {
      ...bodies({ en: `![a](a.png)\n\n![b](b.png)\n\nSome <b> text.\n\n${completeBody.en}` }),
      'site.yaml': `${siteLines}rules: { markup/image: notice }\n`,
    };
    const { tool, results } = runOf(files, {}, markupRules);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'markup/image',
      'markup/raw-html',
    ]);
    expect(tool.driver.rules[0]).toEqual({
      id: 'markup/image',
      name: 'MarkupImage',
      shortDescription: { text: expect.stringMatching(/^[A-Z].*\.$/) },
      fullDescription: { text: expect.any(String) },
      help: { text: expect.any(String) },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['markup'], 'problem.severity': 'error' },
    });
    const levels = results.map(
      ({ ruleId, level }: { ruleId: string; level: string }) => `${ruleId} ${level}`,
    );
    expect(levels).toEqual(['markup/raw-html error', 'markup/image note', 'markup/image note']);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('gives the documentation of a rule as help, without what only serves the documentation', () => {
    const page = [
      '# markup/image',
      '<!-- facts: written by a program -->',
      '*[Français](image.fr.md)*',
      'See [editing](../../editing.md) and [the standard](https://w3.example/x).',
      '<!-- /facts -->',
      '## Right',
      '```markdown privacy.en.md\n# A [link](privacy.fr.md)\n```',
      'Write `[a](tel:1)`.',
    ].join('\n\n');
    const asked: string[] = [];
    const pageOf = (rule: string): string => {
      asked.push(rule);
      return page;
    };
    const [rule] = runOf(manyMistakes(1, 'error'), { pageOf }, markupRules).tool.driver.rules;
    expect(asked).toEqual(['markup/image']);
    const fence = '```markdown privacy.en.md\n# A [link](privacy.fr.md)\n```';
    expect(rule.help).toEqual({
      markdown: `See editing and [the standard](https://w3.example/x).\n\n## Right\n\n${fence}\n\nWrite \`[a](tel:1)\`.`,
      text: `See editing and the standard (https://w3.example/x).\n\nRight\n\n${fence}\n\nWrite \`[a](tel:1)\`.`,
    });
  });

  it('leaves out what is suppressed', () => {
    const allowed = '<!-- vitrine-allow markup/image: it is a drawing -->\n\n![a](a.png)';
    const files = bodies({ en: `${allowed}\n\n![b](b.png)\n\n${completeBody.en}` });
    expect(checked(files, markupRules).suppressed).toHaveLength(1);
    expect(runOf(files, {}, markupRules).results).toHaveLength(1);
  });

  it('puts the worst first, for services that stop reading', () => {
    const { results } = runOf(
      { ...bodies({ en: `Some <b> text.\n\n![a](a.png)\n\n${completeBody.en}` }), ...htmlAsWarning },
      {},
      markupRules,
    );
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning']);
  });
});
