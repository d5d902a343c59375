import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/report/sentences.ts';
import { summarize } from '../../src/report/summary.ts';
import { defineRule, type Report } from '../../src/rules/engine/rule.ts';
import { judge, runRules } from '../../src/rules/engine/run-rules.ts';
import { rules } from '../../src/rules/registry.ts';
import {
  allFindings,
  bodies,
  completeBody,
  type Files,
  htmlAsWarning,
  inShort,
  libraryFrom,
  sitePage,
  statement,
  today,
} from '../support/library-from.ts';

/** Of the rules that judge a section or a link by itself; those that compare have more to say of one changed version. */
const fingerprints = (files: Files) =>
  runRules(
    { library: libraryFrom(files), today },
    rules.filter(({ id }) => /^(?:sections|links|markup)\//.test(id)),
  ).map(({ fingerprint }) => fingerprint);
const withBody = (body: string) => bodies({ en: `${completeBody.en}\n${body}` });
const emptySection = '## Zzz {#x-zzz}\n';

describe('fingerprints', () => {
  it('stay when lines move', () => {
    const [before, after] = [
      fingerprints(withBody(emptySection)),
      fingerprints(withBody(`New paragraph.\n\n## Aaa {#x-aaa}\n\nText.\n\n${emptySection}`)),
    ];
    expect(before).toHaveLength(1);
    expect(after).toEqual(before);
  });

  it('stay when another fault comes before', () => {
    const [own] = fingerprints(withBody(emptySection));
    expect(fingerprints(withBody(`## Aaa {#x-aaa}\n\n${emptySection}`))).toContain(own);
  });

  it('differ between sections, languages, statements and organizations', () => {
    const other = {
      'union/terms.en.md': statement('en', `${completeBody.en}\n${emptySection}`, 'slug: terms'),
      'union/terms.fr.md': statement('fr', undefined, 'slug: conditions'),
    };
    const all = fingerprints({
      ...bodies({
        en: `${completeBody.en}\n${emptySection}\n## Zzz {#x-other}\n`,
        fr: `${completeBody.fr}\n${emptySection}`,
      }),
      ...other,
    });
    expect(all).toHaveLength(4);
    expect(new Set(all).size).toBe(4);
  });

  it('differ for the same fault twice in one place', () => {
    const all = fingerprints(withBody('See [a b](no.md) and [a b](no.md).\n'));
    expect(all).toHaveLength(2);
    expect(new Set(all).size).toBe(2);
  });

  it('differ between files that cannot be read, and stay when one of them is put right', () => {
    const broken = 'no front matter';
    const pages = { 'pages/about.en.md': broken, 'pages/about.fr.md': sitePage('x', 'slug: a-propos') };
    const both = allFindings({ ...pages, 'pages/home.en.md': broken });
    const one = allFindings({ 'pages/home.en.md': broken });
    const own = both.find(({ location }) => location.file.includes('home'));
    expect(one.map(({ fingerprint }) => fingerprint)).toEqual([own?.fingerprint]);
    expect(new Set(both.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('are the same from one run to the next', () => {
    const files = withBody(`${emptySection}\n<b>\n`);
    expect(fingerprints(files)).toEqual(fingerprints(files));
  });
});

describe('the order of findings', () => {
  it('is by file, then line, then severity, then column', () => {
    const findings = allFindings({
      ...bodies({ en: `<i>x ![a](a.png) [here](no.md)\n\n${completeBody.en}` }),
      'pages/home.en.md': sitePage('![a](a.png)\n'),
      'union/privacy.fr.md': undefined,
      ...htmlAsWarning,
    });
    expect(findings.map((finding) => inShort(finding).replace('content/', ''))).toEqual([
      'error image pages/home.en.md:6:1',
      'error missing-fr union/privacy.en.md:1:1',
      'error image union/privacy.en.md:13:6',
      'error bare union/privacy.en.md:13:18',
      'error page union/privacy.en.md:13:18',
      'warning html union/privacy.en.md:13:1',
    ]);
  });
});

describe('a rule', () => {
  const location = { file: 'content/union/privacy.en.md', line: 1, column: 1 };
  const run = (report: Omit<Report<'a' | 'b'>, 'location'>) => {
    const rule = defineRule({
      id: 'test/rule',
      severity: 'warning',
      messages: ['a', 'b'],
      check: (_, found) => found({ location, ...report }),
    });
    return runRules({ library: libraryFrom(), today }, [rule])[0];
  };

  it('gives its severity to its findings, unless one has its own', () => {
    expect(run({ message: 'a' })?.severity).toBe('warning');
    expect(run({ message: 'a', severity: 'notice' })?.severity).toBe('notice');
  });

  it('that names no subject tells its findings apart by file', () => {
    const fingerprintsOf = (...files: string[]) => {
      const rule = defineRule({
        id: 'test/rule',
        severity: 'error',
        messages: ['a'],
        check: (_, found) => {
          for (const file of files) found({ message: 'a', location: { file, line: 1, column: 1 } });
        },
      });
      return runRules({ library: libraryFrom(), today }, [rule]).map(({ fingerprint }) => fingerprint);
    };
    const [a, b] = fingerprintsOf('content/union/a.txt', 'content/union/b.txt');
    expect(a).not.toBe(b);
    expect(fingerprintsOf('content/union/b.txt')).toEqual([b]);
  });

  it('that names no subject has that of the file', () => {
    expect(run({ message: 'a' })).toMatchObject({
      organization: 'union',
      statement: 'privacy',
      language: 'en',
      values: {},
      related: [],
    });
  });
});

describe('more findings of a rule in a file than anybody reads', () => {
  const html = (count: number) => libraryFrom(bodies({ en: `${'<b>\n\n'.repeat(count)}${completeBody.en}` }));
  const ofHtml = rules.filter(({ id }) => id === 'markup/raw-html');

  it('are listed up to a thousand, and the last one says how many more there are', () => {
    const verdict = judge({ library: html(1_100), today }, ofHtml);
    expect(verdict.findings).toHaveLength(1_000);
    expect(verdict.findings.map(({ unlisted }) => unlisted).filter(Boolean)).toEqual([100]);
    const last = verdict.findings.at(-1);
    expect(last && sentenceOf(last, 'en')).toContain(' 100 more findings of this rule in this file');
    expect(last && sentenceOf(last, 'fr')).toContain(' 100 autres constats de cette règle dans ce fichier');
    expect(summarize(verdict)).toMatchObject({ errors: 1_000, unlisted: 100 });
  });

  it('are all there for what mends them, and for a baseline', () => {
    expect(runRules({ library: html(1_100), today }, ofHtml)).toHaveLength(1_100);
    const verdict = judge({ library: html(1_100), today, baseline: { entries: [] } }, ofHtml);
    expect(verdict.findings).toHaveLength(1_100);
  });

  it('are all listed where there are no more than a thousand', () => {
    const { findings } = judge({ library: html(1_000), today }, ofHtml);
    expect(findings).toHaveLength(1_000);
    expect(findings.every(({ unlisted }) => unlisted === 0)).toBe(true);
  });

  it('name a long text by its beginning alone', () => {
    const long = 'word '.repeat(1_000);
    const library = libraryFrom(bodies({ en: `## ${long}{#x-long}\n\n${completeBody.en}` }));
    const sentences = judge({ library, today }).findings.map((finding) => sentenceOf(finding, 'en'));
    expect(sentences.some((sentence) => sentence.includes('word word'))).toBe(true);
    for (const sentence of sentences) expect(sentence.length).toBeLessThan(1_000);
  });
});
