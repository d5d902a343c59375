import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineRule } from '../../src/rules/engine/rule.ts';
import { runRules } from '../../src/rules/engine/run-rules.ts';
import {
  bodies,
  completeBody,
  type Files,
  findingsOf,
  libraryFrom,
  organization,
  siteLines,
  sitePage,
  today,
} from '../support/library-from.ts';

const bareRule = 'links/bare-text';
const site = (rules: string): Files => ({
  'site.yaml': `${siteLines}rules: ${rules}\n`,
});
const union = (rules: string): Files => ({ 'union/organization.yaml': organization(`rules: ${rules}`) });
const bare = bodies({ en: `See [here](#cookies).\n\n${completeBody.en}` });
const levels = (...files: Files[]) =>
  findingsOf(bareRule, Object.assign({}, bare, ...files)).map(({ severity }) => severity);

describe('the level of a rule', () => {
  it('is its own, unless the site or the organization gives another; the organization has the last word', () => {
    expect(levels()).toEqual(['error']);
    expect(levels(site(`{ ${bareRule}: warning }`))).toEqual(['warning']);
    expect(levels(site(`{ ${bareRule}: { level: notice } }`))).toEqual(['notice']);
    expect(levels(site(`{ ${bareRule}: off }`))).toEqual([]);
    expect(levels(site(`{ ${bareRule}: off }`), union(`{ ${bareRule}: warning }`))).toEqual(['warning']);
    expect(levels(union(`{ ${bareRule}: off }`))).toEqual([]);
  });

  it('of an organization says nothing of the site’s own pages', () => {
    const files = { ...union(`{ ${bareRule}: off }`), 'pages/home.en.md': sitePage('See [here](#a).\n') };
    expect(findingsOf(bareRule, files)).toHaveLength(1);
  });
});

describe('the options of a rule', () => {
  const seen: unknown[] = [];
  const rule = defineRule({
    id: 'test/rule',
    severity: 'error',
    messages: ['a'],
    options: z.strictObject({
      most: z.number().int().default(3).describe('A. | B.'),
      words: z.array(z.string()).default([]).describe('A. | B.'),
    }),
    check: ({ optionsFor }) => seen.push(optionsFor(), optionsFor('union'), optionsFor('other')),
  });
  const optionsGiven = (...files: Files[]) => {
    seen.length = 0;
    runRules({ library: libraryFrom(Object.assign({}, ...files)), today }, [rule]);
    return seen;
  };

  it('have defaults, and an organization changes them key by key', () => {
    const usual = { most: 3, words: [] };
    expect(optionsGiven()).toEqual([usual, usual, usual]);
    expect(
      optionsGiven(
        site('{ test/rule: { most: 5, level: warning } }'),
        union('{ test/rule: { words: [a] } }'),
      ),
    ).toEqual([
      { most: 5, words: [] },
      { most: 5, words: ['a'] },
      { most: 5, words: [] },
    ]);
  });

  it('fall back on the defaults when one is wrong, which is a finding of its own', () => {
    expect(optionsGiven(site('{ test/rule: { most: many } }'))[0]).toEqual({ most: 3, words: [] });
  });
});

describe('content/rule-settings', () => {
  const found = (files: Files) =>
    findingsOf('content/rule-settings', files).map(
      ({ message, location, values }) =>
        `${message} ${location.file}:${location.line}:${location.column} ${Object.values(values).join(' ')}`,
    );

  it.each([
    ['{ links/bare-text: off }', []],
    ['{ links/bare-txt: off }', ['unknown-rule-near content/site.yaml:4:26 links/bare-txt links/bare-text']],
    ['{ nonsense: off }', ['unknown-rule content/site.yaml:4:20 nonsense']],
    ['{ links/dead-link: off }', ['unsuppressible content/site.yaml:4:27 links/dead-link']],
    [
      '{ language/abbreviation: { known: [1, 2, 3] } }',
      ['wrong-option content/site.yaml:4:42 language/abbreviation known'],
    ],
    ['{ markup/image: { most: 3 } }', ['no-options content/site.yaml:4:32 markup/image most']],
  ])('of %s says %j', (rules, expected) => {
    expect(found(site(rules))).toEqual(expected);
  });

  it('looks into every organization', () => {
    expect(found(union('{ nonsense: off }'))).toEqual([
      'unknown-rule content/union/organization.yaml:5:20 nonsense',
    ]);
  });

  it('leaves a level that is none to the shape of the file', () => {
    expect(findingsOf('content/wrong-value', site('{ links/bare-text: loud }'))).toHaveLength(1);
  });
});
