import { describe, expect, it } from 'vitest';
import { type Baseline, judge } from '../../src/rules/engine/run-rules.ts';
import {
  bodies,
  bodyLine,
  completeBody,
  type Files,
  findingsOf,
  inShort,
  libraryFrom,
  organization,
  siteLines,
  sitePage,
  statement,
  statementFile,
  today,
} from '../support/library-from.ts';

const file = statementFile.en;
const bare = 'See [here](#cookies).';
const bareRule = 'links/bare-text';
const allow = (words: string) => `<!-- vitrine-allow ${words} -->`;
/** The English statement with these blocks before its sections; only what rules say of single files is looked at. */
const starting = (...blocks: string[]): Files =>
  bodies({ en: `${blocks.join('\n\n')}\n\n${completeBody.en}` });
const verdictOn = (files: Files, baseline?: Baseline) =>
  judge({ library: libraryFrom(files), today, baseline });
const bareIn = (files: Files) => {
  const { findings, suppressed } = verdictOn(files);
  return {
    counted: findings.filter(({ rule }) => rule === bareRule).length,
    held: suppressed.filter(({ finding }) => finding.rule === bareRule).length,
    about: findings.filter(({ rule }) => rule.startsWith('suppressions/')).map(inShort),
  };
};

describe('a suppression', () => {
  it('holds back the findings of its rule in the block after it, and keeps its reason', () => {
    const files = starting(allow(`${bareRule} until 2027-06-30: the form\n  says so`), bare);
    expect(bareIn(files)).toEqual({ counted: 0, held: 1, about: [] });
    expect(verdictOn(files).suppressed).toMatchObject([
      { by: 'comment', reason: 'the form says so', until: '2027-06-30', location: { file, line: bodyLine } },
    ]);
  });

  it.each([
    ['a list', `- ${bare}\n- ${bare}`, 2],
    ['a quotation', `> ${bare}\n>\n> ${bare}`, 2],
    ['a table', `| a | b |\n| --- | --- |\n| ${bare} | c |`, 1],
    ['a paragraph of several lines', `Some words,\nand some more.\n${bare}`, 1],
    ['a heading', '## Read [here](#cookies) {#x-read}\n\nText.', 1],
  ])('covers %s', (_, block, count) => {
    expect(bareIn(starting(allow(`${bareRule}: as the law has it`), block))).toEqual({
      counted: 0,
      held: count,
      about: [],
    });
  });

  it('does not reach beyond that block', () => {
    const files = starting(allow(`${bareRule}: as the law has it`), bare, bare);
    expect(bareIn(files)).toEqual({ counted: 1, held: 1, about: [] });
    const heading = starting(allow(`${bareRule}: as the law has it`), '## Aaa {#x-aaa}', bare);
    expect(bareIn(heading).counted).toBe(1);
  });

  it('covers the block after it inside a list item, and nothing after the list', () => {
    const item = `- Words.\n\n  ${allow(`${bareRule}: as the law has it`)}\n\n  ${bare}\n\n- ${bare}`;
    expect(bareIn(starting(item))).toMatchObject({ counted: 1, held: 1 });
    const last = `- Words.\n\n  ${allow(`${bareRule}: as the law has it`)}`;
    expect(bareIn(starting(last, bare))).toEqual({
      counted: 1,
      held: 0,
      about: [`error nothing-follows ${file}:${bodyLine + 2}:3`],
    });
  });

  it('leaves the findings of other rules alone, even those that its reason names', () => {
    const files = starting(allow('parity/number: not links/bare-text, but the figure'), bare);
    expect(bareIn(files)).toMatchObject({ counted: 1, held: 0 });
  });

  it('may name several rules, and several comments may stand before one block', () => {
    const image = `${bare} ![x](y.png)`;
    const files = starting(allow(`${bareRule}, markup/image: both are quoted`), image);
    expect(verdictOn(files).suppressed.map(({ finding }) => finding.rule)).toEqual([
      bareRule,
      'markup/image',
    ]);
    const twice = starting(allow(`${bareRule}: quoted`), allow('markup/image: quoted'), image);
    expect(verdictOn(twice).suppressed).toHaveLength(2);
  });

  it('may stand in either version, where a finding concerns both', () => {
    const pair = (english: string, french: string) =>
      bodies({ en: `${english}\n\n${completeBody.en}`, fr: `${french}\n\n${completeBody.fr}` });
    const [thirty, sixty] = ['We answer in 30 days.', 'Nous répondons en 60 jours.'];
    const comment = allow('parity/duration: the law differs in each language');
    expect(findingsOf('parity/duration', pair(thirty, sixty))).toHaveLength(1);
    for (const files of [pair(`${comment}\n\n${thirty}`, sixty), pair(thirty, `${comment}\n\n${sixty}`)]) {
      expect(verdictOn(files).suppressed).toHaveLength(1);
      expect(findingsOf('parity/duration', files)).toEqual([]);
    }
  });

  it('stands above a key of front matter, and above one of a YAML file with all that it holds', () => {
    const described = (words: string, ...above: string[]) =>
      statement('fr', undefined, `description: ${words}`).replace(
        'description:',
        [...above, 'description:'].join('\n'),
      );
    const pair = (french: string) => ({
      'union/privacy.en.md': statement('en', undefined, 'description: What 4 laws ask for.'),
      'union/privacy.fr.md': french,
    });
    const five = 'Ce que 5 lois demandent.';
    expect(findingsOf('parity/number', pair(described(five)))).toHaveLength(1);
    const comment = '# vitrine-allow parity/number: the fifth law has a French text only';
    expect(findingsOf('parity/number', pair(described(five, comment)))).toEqual([]);

    const expired = [
      '# vitrine-allow sections/exception: the board meets in December',
      'exceptions:',
      '- section: retention',
      '  reason: { en: It is silent., fr: Elle n’en dit rien. }',
      '  until: 2026-11-20',
    ];
    const settings = (...lines: string[]) => ({ 'union/organization.yaml': organization(lines.join('\n')) });
    expect(findingsOf('sections/exception', settings(...expired.slice(1)))).toHaveLength(1);
    expect(findingsOf('sections/exception', settings(...expired))).toEqual([]);
    expect(verdictOn(settings(...expired)).suppressed).toMatchObject([
      { by: 'comment', reason: 'the board meets in December' },
    ]);
  });

  it('may be drawn out with more hyphens', () => {
    const files = starting(`<!--- vitrine-allow ${bareRule}: as quoted --->`, bare);
    expect(bareIn(files)).toEqual({ counted: 0, held: 1, about: [] });
  });

  it('is no part of the page and no suppression inside code', () => {
    const code = starting(`\`\`\`\n${allow(`${bareRule}: shown`)}\n\`\`\``, bare);
    expect(bareIn(code)).toEqual({ counted: 1, held: 0, about: [] });
  });
});

describe('suppressions/unreadable', () => {
  it.each([
    ['keyword', '<!-- vitrine-disable links/bare-text: as quoted -->'],
    ['keyword', '<!-- Vitrine: allow links/bare-text: as quoted -->'],
    ['keyword', '<!-- vitrine ignore links/bare-text -->'],
    ['keyword', '<!-- Vitrine: links/bare-text is as quoted -->'],
    ['keyword', '<!-- vitrine-off -->'],
    ['keyword', '<!-- vitrine-allowed links/bare-text: as quoted -->'],
    ['form', '<!-- vitrine-allow -->'],
    ['form', '<!-- vitrine-allow: as quoted -->'],
    ['form', '<!-- vitrine-allow links/bare-text parity/number: no comma -->'],
    ['form', '<!-- vitrine-allow links/bare-text until: as quoted -->'],
    ['no-reason', '<!-- vitrine-allow links/bare-text -->'],
    ['no-reason', '<!-- vitrine-allow links/bare-text: -->'],
    ['no-reason', '<!-- vitrine-allow links/bare-text until 2027-01-01 -->'],
    ['no-reason', '<!-- vitrine-allow links/bare-text: -- -->'],
    ['date', '<!-- vitrine-allow links/bare-text until tomorrow: as quoted -->'],
    ['date', '<!-- vitrine-allow links/bare-text until 2027-02-30: as quoted -->'],
  ])('says what is wrong (%s) with %s, which suppresses nothing', (message, comment) => {
    expect(bareIn(starting(comment, bare))).toEqual({
      counted: 1,
      held: 0,
      about: [`error ${message} ${file}:${bodyLine}:1`],
    });
  });

  it('says when nothing follows', () => {
    const files = bodies({ en: `${completeBody.en}\n${allow(`${bareRule}: as quoted`)}\n` });
    expect(bareIn(files).about).toEqual([
      `error nothing-follows ${file}:${bodyLine + completeBody.en.split('\n').length}:1`,
    ]);
  });

  it('says so of one behind a value of front matter, which is not above its key', () => {
    const line = 'description: Words. # vitrine-allow content/placeholder: as quoted';
    const about = findingsOf('suppressions/unreadable', {
      'union/privacy.en.md': statement('en', undefined, line),
    });
    expect(about.map(({ message }) => message)).toEqual(['nothing-follows']);
    expect(about[0]?.location.column).toBe(21);
  });

  it.each([
    '<!-- Vitrine shows this to readers. -->',
    '<!-- Vitrine: confirmed with counsel -->',
    '<!-- Vitrine - confirmed with counsel -->',
    '<!-- confirmed with the officer: parity/number is right -->',
    '<!-- the vitrine-allow comment is described in docs -->',
  ])('takes no other note for a suppression: %s', (note) => {
    expect(bareIn(starting(note, 'Words.')).about).toEqual([]);
  });
});

describe('suppressions/unknown-rule', () => {
  it.each([
    ['near', 'links/bare-txt', 'links/bare-text'],
    ['unknown', 'nonsense', undefined],
    ['unsuppressible', 'links/dead-link', undefined],
  ])('says %s of %s', (message, id, nearest) => {
    const [finding, ...more] = findingsOf(
      'suppressions/unknown-rule',
      starting(allow(`${id}: as quoted`), bare),
    );
    expect(finding).toMatchObject({
      message,
      location: { file, line: bodyLine, column: 20 },
      length: id.length,
    });
    expect(finding?.values['nearest']).toBe(nearest);
    expect(more).toEqual([]);
  });

  it('leaves a finding that cannot be suppressed as it is', () => {
    const files = starting(allow('links/dead-link: later'), 'See [the other page](no.md).');
    expect(findingsOf('links/dead-link', files)).toHaveLength(1);
  });
});

describe('suppressions/expired', () => {
  it.each([
    ['2026-11-20', 1],
    ['2026-11-21', 0],
  ])('until %s', (until, count) => {
    const files = starting(allow(`${bareRule} until ${until}: as quoted`), bare);
    expect(findingsOf('suppressions/expired', files)).toHaveLength(count);
    expect(findingsOf(bareRule, files)).toHaveLength(count);
    expect(findingsOf('suppressions/unused', files)).toEqual([]);
  });
});

describe('suppressions/unused', () => {
  it('reports the one rule of several that nothing needs, at its name', () => {
    const files = starting(allow(`${bareRule}, parity/date: as quoted`), bare);
    const findings = findingsOf('suppressions/unused', files);
    expect(findings).toMatchObject([
      { values: { rule: 'parity/date' }, location: { line: bodyLine, column: 37 } },
    ]);
  });

  it('leaves alone one for a rule that is off there, which cannot tell', () => {
    const site = (rules: string) => ({
      'site.yaml': `${siteLines}rules: ${rules}\n`,
    });
    const union = (rules: string) => ({ 'union/organization.yaml': organization(`rules: ${rules}`) });
    const [off, level] = [`{ ${bareRule}: off }`, `{ ${bareRule}: notice }`];
    const unused = (settings: Files, block: string) =>
      findingsOf('suppressions/unused', {
        ...starting(allow(`${bareRule}: as quoted`), block),
        ...settings,
      }).length;
    expect(unused(union(off), bare)).toBe(0);
    expect(unused(site(off), bare)).toBe(0);
    expect(unused(site(level), 'Words.')).toBe(1);
    expect(unused({ ...site(off), ...union(level) }, 'Words.')).toBe(1);
  });

  it('leaves alone one on a page of the site for a rule that the site turns off', () => {
    const page = { 'pages/home.en.md': sitePage(`${allow(`${bareRule}: as quoted`)}\n\nWords.\n`) };
    const site = `${siteLines}rules: { ${bareRule}: off }\n`;
    expect(findingsOf('suppressions/unused', page)).toHaveLength(1);
    expect(findingsOf('suppressions/unused', { ...page, 'site.yaml': site })).toEqual([]);
  });
});
