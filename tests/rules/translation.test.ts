import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages.ts';
import { relatedSentence, sentenceOf } from '../../src/report/sentences.ts';
import type { Finding } from '../../src/rules/engine/run-rules.ts';
import {
  allFindings,
  bodies,
  bodyLine,
  completeBody,
  type Files,
  inShort,
  libraryFrom,
  lockFilesOf,
  range,
  statement,
  statementFile,
  summaries,
} from '../support/library-from.ts';
import { present } from '../support/present.ts';

const lockName = 'union/privacy.lock.yaml';
const lockFile = `content/${lockName}`;

const findingsIn = (files: Files): readonly Finding[] =>
  allFindings(files).filter(({ rule }) => rule.startsWith('translation/'));

/** The findings after a statement that was confirmed became another. */
function findingsAfter(confirmed: Files, changed: Files): readonly Finding[] {
  return findingsIn({ ...confirmed, ...lockFilesOf(libraryFrom(confirmed)), ...changed });
}

/** After a change of the bodies of the complete statement. */
const afterChange = (en: (body: string) => string, fr: (body: string) => string = (body) => body) =>
  findingsAfter({}, bodies({ en: en(completeBody.en), fr: fr(completeBody.fr) }));

const same = (body: string): string => body;
const setsCookies = (body: string): string => body.replace('sets no cookie', 'sets one cookie');
const installeTemoin = (body: string): string =>
  body.replace('n’installe aucun témoin', 'installe un témoin');
const shown = (findings: readonly Finding[]) =>
  findings.map((finding) => `${finding.rule.replace('translation/', '')} ${inShort(finding)}`);

/** The two versions, of which one is the original. */
function written(
  original: 'en' | 'fr',
  changes: Partial<Record<'en' | 'fr', (body: string) => string>> = {},
): Files {
  return Object.fromEntries(
    languages.map((language) => [
      `union/privacy.${language}.md`,
      statement(
        language,
        (changes[language] ?? same)(completeBody[language]),
        `translation: ${language === original ? 'original' : 'translation'}`,
      ),
    ]),
  );
}

it('says nothing of a statement that is as it was confirmed', () => {
  expect(afterChange(same)).toEqual([]);
});

describe('translation/stale', () => {
  it('English changed: an error in the French, with the change and the way out', () => {
    const findings = afterChange(setsCookies);
    expect(shown(findings)).toEqual([`stale error behind-fr ${statementFile.fr}:${bodyLine}:1`]);
    const finding = present(findings[0], 'finding');
    expect(sentenceOf(finding, 'en')).toBe(
      '“Témoins” has not followed the English, which has changed since both were last confirmed to say the same: “Cookies · This site sets [-no-] {+one+} cookie.” (removed words are between [- and -], added words between {+ and +}). Bring the French up to date and run “npx vitrine acknowledge union/privacy#cookies”. If the French still says the same, only run the command.',
    );
    expect(sentenceOf(finding, 'fr').replaceAll('\u00a0', ' ')).toContain(
      '« Témoins » n’a pas suivi la version anglaise, modifiée depuis la dernière confirmation de la concordance : « Cookies · This site sets [-no-] {+one+} cookie. »',
    );
    expect(finding.related.map(({ location }) => range(location))).toEqual([
      `${statementFile.en}:${bodyLine}:1`,
    ]);
    expect(finding.related.map((one) => relatedSentence(finding, one, 'en'))).toEqual([
      '“Cookies” changed here',
    ]);
    expect(finding).toMatchObject({ organization: 'union', statement: 'privacy', language: 'fr' });
  });

  it('French changed, of two versions of equal standing: an error in the English', () => {
    const findings = afterChange(same, installeTemoin);
    expect(shown(findings)).toEqual([`stale error behind-en ${statementFile.en}:${bodyLine}:1`]);
    expect(findings[0]?.values).toMatchObject({
      heading: 'Cookies',
      change: 'Témoins · Ce site [-n’installe aucun-] {+installe un+} témoin.',
    });
  });

  it('one of two that may both be originals changed: an error in the other', () => {
    const standing = (fr: string): Files => ({
      'union/privacy.en.md': statement('en', undefined, 'translation: original'),
      'union/privacy.fr.md': statement('fr', installeTemoin(completeBody.fr), `translation: ${fr}`),
    });
    for (const fr of ['equal', 'original']) {
      const before = {
        ...standing(fr),
        'union/privacy.fr.md': statement('fr', undefined, `translation: ${fr}`),
      };
      expect(shown(findingsAfter(before, standing(fr)))).toEqual([
        `stale error behind-en ${statementFile.en}:${bodyLine}:1`,
      ]);
    }
  });

  it('the original changed, and it is the French: an error in the English', () => {
    const findings = findingsAfter(written('fr'), written('fr', { fr: installeTemoin }));
    expect(shown(findings)).toEqual([`stale error behind-en ${statementFile.en}:${bodyLine}:1`]);
  });

  it.each([
    ['en', 'fr', installeTemoin],
    ['fr', 'en', setsCookies],
  ] as const)('of an original in %s only the translation changed: a warning there', (original, other, change) => {
    const findings = findingsAfter(written(original), written(original, { [other]: change }));
    expect(shown(findings)).toEqual([`stale warning ahead-${other} ${statementFile[other]}:${bodyLine}:1`]);
    expect(findings[0]?.related.map(({ location }) => location.file)).toEqual([statementFile[original]]);
  });

  it('each section that changed is a finding of its own', () => {
    const findings = afterChange((body) => setsCookies(body).replace('Other sites', 'All sites'));
    expect(findings.map(({ values }) => values['heading'])).toEqual(['Témoins', 'Sites externes']);
  });

  it.each<[string, (body: string) => string]>([
    ['a heading', (body) => body.replace('## Cookies', '## Cookies and the like')],
    ['a list item', (body) => body.replace('own statements.', 'own statements.\n\n- new')],
    ['the target of a link', (body) => body.replace('Write to', 'Write [to](https://union.example.org)')],
    ['a paragraph before the first heading', (body) => `New.\n\n${body}`],
    [
      'a deeper section without an id',
      (body) => body.replace('## External', '### Ours\n\nNone.\n\n## External'),
    ],
  ])('%s that changed in one language is an error', (_what, change) => {
    expect(shown(afterChange(change))).toMatchObject([expect.stringMatching(/^stale error behind-fr /)]);
  });

  it.each([
    ['title', 'title: Notice'],
    ['description', 'description: What is kept.'],
  ])('a %s that changed in one language is an error at the other’s title', (_key, line) => {
    const changed = { 'union/privacy.en.md': statement('en', undefined, line) };
    expect(shown(findingsAfter({}, changed))).toEqual([`stale error behind-fr ${statementFile.fr}:2:8`]);
  });

  it.each<[string, (body: string) => string]>([
    ['lines are broken elsewhere', (body) => body.replaceAll(/(?<=\w) (?=\w)/g, '\n')],
    ['words are emphasized', (body) => body.replace('sets no cookie', 'sets **no** _cookie_')],
    ['the emphasis is written another way', (body) => body.replace('no cookie', '__no__ *cookie*')],
    [
      'a link is written another way',
      (body) => body.replace('privacy@union.example.org', '<privacy@union.example.org>'),
    ],
    ['apostrophes are straightened', (body) => body.replaceAll('’', "'")],
    [
      'words are marked as of another language',
      (body) => body.replace(/(?<=This |Ce )site/, '[site]{lang=fr}'),
    ],
    ['comments come in', (body) => `<!-- checked -->\n\n${body}`],
    [
      'sections change places',
      (body) =>
        body
          .split(/(?=^## )/m)
          .reverse()
          .join('\n'),
    ],
  ])('is silent when only %s', (_what, change) => {
    expect(afterChange(change)).toEqual([]);
    expect(findingsAfter({}, bodies({ fr: change(completeBody.fr) }))).toEqual([]);
  });

  it('is silent when other keys of the front matter change', () => {
    const changed = statement('en', undefined, 'updated: 2026-11-22', 'slug: other');
    expect(findingsAfter({}, { 'union/privacy.en.md': changed })).toEqual([]);
  });

  it('is silent on a section that one version lacks, which the structure tells', () => {
    const without = (body: string): string => body.replace(/## External[\s\S]*?(?=## )/, '');
    expect(afterChange(without)).toEqual([]);
    expect(afterChange((body) => `${body}\n## More {#x-more}\n\nText.\n`)).toEqual([]);
  });

  it('cannot be hidden by an id that only one version has', () => {
    const deeper = (own: string): string =>
      completeBody.en.replace('## External', `### Retention\n\n${own}\n\n## External`);
    const french = completeBody.fr.replace('## Sites', '### Autre chose\n\nUn an.\n\n## Sites');
    const before = bodies({ en: deeper('A year.'), fr: french });
    const findings = findingsAfter(before, bodies({ en: deeper('Ten years.') }));
    expect(findings.map(({ values }) => values['target'])).toEqual(['union/privacy#cookies']);
  });
});

describe('translation/unacknowledged', () => {
  it('both versions changed: a warning in the French, with both changes', () => {
    const findings = afterChange(setsCookies, installeTemoin);
    expect(shown(findings)).toEqual([
      `unacknowledged warning both-changed ${statementFile.fr}:${bodyLine}:1`,
    ]);
    const finding = present(findings[0], 'finding');
    expect(sentenceOf(finding, 'en')).toBe(
      '“Témoins” and “Cookies” have both changed since they were last confirmed to say the same (removed words are between [- and -], added words between {+ and +}). Compare them, then run “npx vitrine acknowledge union/privacy#cookies”.',
    );
    expect(finding.related.map((one) => relatedSentence(finding, one, 'en'))).toEqual([
      'changed here: “Cookies · This site sets [-no-] {+one+} cookie.”',
      'changed here: “Témoins · Ce site [-n’installe aucun-] {+installe un+} témoin.”',
    ]);
  });

  it('a French slip put right after the English changed does not hide the change', () => {
    const findings = afterChange(setsCookies, (body) => body.replace('Ce site', 'Le site'));
    expect(findings.map(({ rule }) => rule)).toEqual(['translation/unacknowledged']);
  });

  it('a section that both versions got since: a warning', () => {
    const findings = afterChange(
      (body) => `${body}\n## More {#x-more}\n\nText.\n`,
      (body) => `${body}\n## Plus {#x-more}\n\nTexte.\n`,
    );
    expect(findings.map(({ message, severity }) => `${severity} ${message}`)).toEqual(['warning new']);
    expect(findings[0]?.values).toEqual({ heading: 'Plus', other: 'More', target: 'union/privacy#x-more' });
  });

  it('what has one name in both languages is named once', () => {
    const communication = (body: string): string => `${body}\n## Communication {#x-more}\n\nText.\n`;
    const further = (body: string): string => `${communication(body)}\nMore.\n`;
    const added = present(afterChange(communication, communication)[0], 'finding');
    expect(sentenceOf(added, 'en')).toBe(
      'Nobody has confirmed yet that “Communication” says the same in both versions. Compare them, then run “npx vitrine acknowledge union/privacy#x-more”.',
    );
    const before = bodies({ en: communication(completeBody.en), fr: communication(completeBody.fr) });
    const after = bodies({ en: further(completeBody.en), fr: further(completeBody.fr) });
    const changed = present(findingsAfter(before, after)[0], 'finding');
    expect(sentenceOf(changed, 'fr')).toMatch(
      /^La partie «\u00a0Communication\u00a0» a changé dans les deux versions/,
    );
  });

  it('a section that neither version has any more: nothing', () => {
    const without = (body: string): string => body.replace(/## \S+ \S+ \{#external[\s\S]*?(?=## )/, '');
    expect(without(completeBody.fr)).not.toContain('external');
    expect(afterChange(without, without)).toEqual([]);
  });

  it('stands in the English where the French is the original', () => {
    const findings = findingsAfter(written('fr'), written('fr', { en: setsCookies, fr: installeTemoin }));
    expect(findings.map(({ location }) => location.file)).toEqual([statementFile.en]);
  });
});

describe('translation/never-agreed', () => {
  const without = { [lockName]: undefined };

  it.each([
    ['fr', {}],
    ['fr', written('en')],
    ['en', written('fr')],
  ] as const)('a statement without a lock file: one notice, in %s', (language, files) => {
    const findings = findingsIn({ ...files, ...without });
    expect(shown(findings)).toEqual([`never-agreed notice never ${statementFile[language]}:1:1`]);
    expect(findings[0]?.values).toEqual({ target: 'union/privacy' });
  });

  it('is not said while a version is missing or broken, which is another finding', () => {
    for (const broken of [undefined, 'no front matter']) {
      const findings = findingsIn({ ...without, 'union/privacy.fr.md': broken });
      expect(findings).toEqual([]);
    }
  });

  it('is not said while words of a template are left, which is another finding', () => {
    const left = statement('fr', completeBody.fr.replace('aucun témoin', '[préciser quels témoins]'));
    expect(findingsIn({ ...without, 'union/privacy.fr.md': left })).toEqual([]);
  });

  it('is not said of the pages of the site', () => {
    expect(libraryFrom().pages).not.toEqual([]);
    expect(findingsIn({})).toEqual([]);
  });
});

describe('translation/broken-lock', () => {
  const good = lockFilesOf(libraryFrom())[lockName] ?? '';
  const lines = good.split('\n');
  const cookiesLine = lines.indexOf('  cookies:') + 1;
  const firstHash = lines.findIndex((line) => line.startsWith('    en')) + 1;

  it.each([
    ['left in a merge', good.replace('  cookies:', '<<<<<<< HEAD\n  cookies:'), `${cookiesLine}:1`],
    [
      'with a key twice',
      `${good}${lines.slice(cookiesLine - 1, cookiesLine + 2).join('\n')}\n`,
      `${lines.length}:3`,
    ],
    ['of another version', good.replace('version: 1', 'version: 2'), '4:10'],
    ['without its sections', 'version: 1\n', '1:1'],
    ['with a language too many', good.replace(/^ {4}en/m, '    de: x\n    en'), `${firstHash}:5`],
    [
      'with a fingerprint that is none',
      good.replace(/(?<=cookies:\n {4}en: )./, 'x'),
      `${cookiesLine + 1}:9`,
    ],
    ['with an alias', `${good}x: &a [*a]\n`, `${lines.length}:7`],
    ['that is empty', '', '1:1'],
    ['that is not UTF-8', Uint8Array.from([0xe9, 0x20]), '1:1'],
    ['of more than a megabyte', '#'.repeat(1024 * 1024 + 1), '1:1'],
  ])('a lock file %s: one error, which says what to do', (_what, text, at) => {
    const findings = findingsIn({ [lockName]: text });
    expect(shown(findings)).toEqual([`broken-lock error unreadable ${lockFile}:${at}`]);
    expect(findings[0]).toMatchObject({ organization: 'union', statement: 'privacy' });
    expect(sentenceOf(present(findings[0], 'finding'), 'en')).toMatch(
      /Restore it from git; or compare .* “npx vitrine acknowledge union\/privacy”\.$/,
    );
  });

  it('what it keeps of a section that changed is damaged: an error at its line, and nothing is shown as a change', () => {
    const damaged = good.replace(/(?<=cookies:\n {4}en: [0-9a-f]{16} ).*/, 'AAAA');
    const findings = findingsIn({ ...bodies({ en: setsCookies(completeBody.en) }), [lockName]: damaged });
    expect(shown(findings)).toEqual([`broken-lock error damaged ${lockFile}:${cookiesLine + 1}:9`]);
  });

  it('is said even when the organization’s own file is broken', () => {
    const findings = findingsIn({ 'union/organization.yaml': 'name: [\n', [lockName]: 'x' });
    expect(shown(findings)).toEqual([`broken-lock error unreadable ${lockFile}:1:1`]);
  });
});

describe('the summary', () => {
  const answers = {
    en: '  contact: Write to [the officer](#privacy-officer).',
    fr: '  contact: Écrivez à [la personne responsable](#privacy-officer).',
  };
  const later = { ...answers, en: answers.en.replace('Write to', 'Ask') };

  it('that changed in one language falls behind in the other', () => {
    const [finding, more] = findingsAfter(summaries(answers), summaries(later));
    expect(finding).toMatchObject({ rule: 'translation/stale', language: 'fr' });
    expect(finding && range(finding.location)).toBe(`${statementFile.fr}:13:3`);
    expect(JSON.stringify(finding?.values)).toContain('_summary');
    expect(more).toBeUndefined();
  });

  it('asks for a confirmation when it is new, and for none when there is none', () => {
    expect(findingsAfter({}, summaries(answers)).length).toBeGreaterThan(0);
    expect(findingsAfter({}, {})).toEqual([]);
    expect(Object.values(lockFilesOf(libraryFrom())).join()).not.toContain('_summary');
    expect(Object.values(lockFilesOf(libraryFrom(summaries(answers)))).join()).toContain('\n  _summary:\n');
  });

  it('may be taken away from both versions', () => {
    expect(findingsAfter(summaries(answers), summaries({}))).toEqual([]);
  });
});
