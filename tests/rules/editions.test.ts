import { describe, expect, it } from 'vitest';
import type { NewEdition } from '../../src/history/editions/new-records.ts';
import { type Language, type Localized, localize } from '../../src/languages.ts';
import { sentenceOf } from '../../src/report/sentences.ts';
import {
  allFindings,
  completeBody,
  type Files,
  htmlAsWarning,
  inShort,
  siteLines,
  statement,
} from '../support/library-from.ts';
import { edition, releasedFiles } from '../support/released-files.ts';

/** A version of September 1, but for these lines. */
const written = (language: Language, body = completeBody[language], ...lines: string[]) =>
  statement(language, body, 'updated: 2026-09-01', ...lines);
const now = localize((language) => written(language));
const cookies = {
  en: ['sets no cookie', 'sets one cookie'],
  fr: ['n’installe aucun témoin', 'installe un témoin'],
} as const;
/** The texts with another section on cookies, and the date of the change. */
const changed = localize((language) => {
  const [old, other] = cookies[language];
  return statement(language, completeBody[language].replace(old, other), 'updated: 2026-11-01');
});
const second: NewEdition = edition(changed, {
  released: '2026-11-01',
  change: 'substantive',
  sections: ['cookies'],
  summary: { en: 'One cookie.', fr: 'Un témoin.' },
});
const withdrawal = { withdrawn: '2026-11-10', reason: { en: 'Merged.', fr: 'Fusion.' } };

const folder = 'union/editions/privacy';
const textsOf = (texts: Localized<string>): Files => ({
  'union/privacy.en.md': texts.en,
  'union/privacy.fr.md': texts.fr,
});
const first = { ...releasedFiles('union', 'privacy', [edition(now)]), ...textsOf(now) };
const twice = { ...releasedFiles('union', 'privacy', [edition(now), second]), ...textsOf(changed) };

const found = (files: Files) =>
  allFindings(files)
    .filter(({ rule }) => rule.startsWith('editions/'))
    .map((finding) => `${finding.rule.replace('editions/', '')} ${inShort(finding)}`);
const sentence = (files: Files) =>
  allFindings(files)
    .filter(({ rule }) => rule.startsWith('editions/'))
    .map((finding) => sentenceOf(finding, 'en'))
    .join('\n');

describe('a statement that is as it was released', () => {
  it('has nothing to say of', () => {
    expect(found(first)).toEqual([]);
    expect(found(twice)).toEqual([]);
  });

  it('may be reviewed, moved, and set otherwise without a release', () => {
    const touched = localize((language) =>
      written(
        language,
        completeBody[language].replaceAll('\n\n', '\n\n\n').replaceAll('’', "'"),
        'reviewed: 2026-11-20',
        `slug: other-${language}`,
      ),
    );
    expect(found({ ...first, ...textsOf(touched) })).toEqual([]);
  });
});

describe('editions/unreleased-change', () => {
  it('names the sections concerned, wherever they changed', () => {
    const files = { ...first, ...textsOf(changed) };
    expect(found(files)).toEqual([
      expect.stringMatching(/^unreleased-change error changed content\/union\/privacy\.en\.md:\d+:1$/),
    ]);
    expect(sentence(files)).toMatch(
      /union\/privacy no longer says what its edition of 2026-10-01 says, in 1 section: Cookies\./,
    );
  });

  it('finds a change to one language alone', () => {
    expect(found({ ...first, 'union/privacy.fr.md': changed.fr })).toContainEqual(
      expect.stringContaining('unreleased-change error changed content/union/privacy.fr.md'),
    );
  });

  it.each([
    ['a section that is new', (body: string) => `${body}\n## Cats {#x-cats}\n\nWe like cats.\n`, 'added'],
    [
      'a section that is gone',
      (body: string) => body.replace(/## [^\n]*\{#cookies\}[\s\S]*?(?=\n## |$)/, ''),
      'removed',
    ],
  ])('finds %s', (_, change, message) => {
    const texts = localize((language) => written(language, change(completeBody[language])));
    const [finding] = allFindings({ ...first, ...textsOf(texts) }).filter(
      ({ rule }) => rule === 'editions/unreleased-change',
    );
    expect(finding?.related.map((place) => place.message)).toEqual([message, message]);
  });

  it('finds a value of the front matter that readers see', () => {
    const texts = localize((language) => written(language, undefined, 'cookies: may-be-used'));
    expect(found({ ...first, ...textsOf(texts) })).toEqual([expect.stringContaining('unreleased-change')]);
  });

  it('finds an answer that changed, and no other where answers are as they were', () => {
    const answered = (en: string, fr: string) => {
      const answers = { en, fr };
      return localize((language) =>
        written(language, undefined, `summary:\n  cookies: ${answers[language]}`),
      );
    };
    const before = answered('None is set.', 'Aucun n’est installé.');
    const after = answered('Two are set.', 'Deux sont installés.');
    const files = releasedFiles('union', 'privacy', [edition(before)]);
    const reviewed = localize((language) =>
      before[language].replace('summary:', 'reviewed: 2026-11-20\nsummary:'),
    );
    expect(found({ ...files, ...textsOf(reviewed) })).toEqual([]);
    const [finding] = allFindings({ ...files, ...textsOf(after) }).filter(
      ({ rule }) => rule === 'editions/unreleased-change',
    );
    expect(finding?.values['count']).toBe(1);
  });

  it('says nothing of a statement that was never released', () => {
    expect(found(textsOf(changed))).toEqual([]);
  });
});

describe('editions/wrong-date', () => {
  const dated = (date: string) =>
    localize((language) => now[language].replace('updated: 2026-09-01', `updated: ${date}`));

  it('finds a date that was moved although nothing changed', () => {
    expect(found({ ...first, ...textsOf(dated('2026-11-20')) })).toEqual([
      expect.stringContaining('wrong-date error later content/union/privacy.en.md'),
      expect.stringContaining('wrong-date error later content/union/privacy.fr.md'),
    ]);
  });

  it('finds a date that went back, even beside a change', () => {
    const earlier = localize((language) =>
      changed[language].replace('updated: 2026-11-01', 'updated: 2026-01-01'),
    );
    expect(found({ ...first, ...textsOf(earlier) })).toContainEqual(
      expect.stringContaining('wrong-date error earlier content/union/privacy.en.md'),
    );
  });
});

describe('editions/wrong-date, of the day in force,', () => {
  const asksForNotice: Files = { 'site.yaml': `${siteLines}noticePeriod: 30 days\n` };

  it('finds less notice than the site asks for, as long as it could be given', () => {
    expect(found({ ...twice, ...asksForNotice })).toEqual([
      `wrong-date error notice content/${folder}/2026-11-01.yaml:1:1`,
    ]);
    expect(sentence({ ...twice, ...asksForNotice })).toContain('with --effective 2026-12-01 or a later day');
  });

  it('says nothing of enough notice, of a change of wording, and of what is long past', () => {
    const other = (given: Partial<NewEdition>): Files => ({
      ...releasedFiles('union', 'privacy', [edition(now), { ...second, ...given }]),
      ...textsOf(changed),
      ...asksForNotice,
    });
    expect(found(other({ effective: '2026-12-01' }))).toEqual([]);
    expect(found(other({ change: 'editorial' }))).toEqual([]);
    expect(found(other({ released: '2026-10-05', effective: '2026-10-05' }))).toEqual([]);
  });
});

describe('editions/altered', () => {
  const altered = (files: Files, file: string, change: (text: string) => string): Files => ({
    ...files,
    [file]: change(String(files[file])),
  });
  const present = twice;

  it('finds a text, in its language', () => {
    const files = altered(present, `${folder}/2026-10-01.fr.md`, (text) => text.replace('témoin', 'biscuit'));
    expect(found(files)).toEqual([`altered error text content/${folder}/2026-10-01.fr.md:1:1`]);
  });

  it('does not mind line ends and a byte-order mark, which git and editors change', () => {
    const files = altered(
      present,
      `${folder}/2026-10-01.fr.md`,
      (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
    );
    expect(
      found(altered(files, `${folder}/2026-11-01.yaml`, (text) => text.replaceAll('\n', '\r\n'))),
    ).toEqual([]);
  });

  it('finds a record, be it the newest or one before', () => {
    for (const name of ['2026-10-01', '2026-11-01'])
      expect(
        found(
          altered(present, `${folder}/${name}.yaml`, (text) =>
            text.replace(/effective: .*/, 'effective: 2026-12-24'),
          ),
        ),
      ).toEqual([`altered error record content/${folder}/${name}.yaml:1:1`]);
  });

  it('finds a record and a ledger that cannot be read, at their line', () => {
    expect(
      found(
        altered(present, `${folder}/2026-11-01.yaml`, (text) => text.replace('edition: 2', 'edition: two')),
      ),
    ).toEqual([`altered error unreadable-record content/${folder}/2026-11-01.yaml:4:1`]);
    expect(
      found(
        altered(present, 'editions.yaml', (text) => text.replace('version: 1', '<<<<<<< HEAD\nversion: 1')),
      ),
    ).toEqual(['altered error unreadable-ledger content/editions.yaml:3:1']);
  });

  it('finds a number that went back', () => {
    const back = altered(present, `${folder}/2026-11-01.yaml`, (text) =>
      text.replace('edition: 2', 'edition: 1'),
    );
    expect(found(back)).toEqual([`altered error record content/${folder}/2026-11-01.yaml:1:1`]);
  });

  it('finds two releases on two branches, whatever became of the ledger', () => {
    const other = releasedFiles('union', 'privacy', [edition(now), { ...second, released: '2026-11-05' }]);
    expect(found({ ...other, ...present })).toContainEqual(
      `altered error forked content/${folder}/2026-11-05.yaml:1:1`,
    );
  });

  it('finds a ledger that is gone', () => {
    expect(found({ ...present, 'editions.yaml': undefined })).toEqual([
      `altered error unlisted content/${folder}/2026-11-01.yaml:1:1`,
    ]);
  });
});

describe('editions/removed', () => {
  const present: Files = twice;
  const without = (...files: string[]): Files => ({
    ...present,
    ...Object.fromEntries(files.map((file) => [file, undefined])),
  });
  const filesOf = (name: string) => ['yaml', 'en.md', 'fr.md'].map((ending) => `${folder}/${name}.${ending}`);

  it('finds one language of an edition', () => {
    expect(found(without(`${folder}/2026-10-01.fr.md`))).toEqual([
      `removed error text content/${folder}/2026-10-01.yaml:1:1`,
    ]);
  });

  it('finds an edition of which nothing is left', () => {
    expect(found(without(...filesOf('2026-10-01')))).toEqual([
      `removed error record content/${folder}/2026-11-01.yaml:1:1`,
    ]);
    expect(found({ ...without(...filesOf('2026-11-01')), ...textsOf(now) })).toEqual([
      `removed error newest content/${folder}/2026-10-01.yaml:1:1`,
    ]);
  });

  it('finds that all editions are gone', () => {
    expect(found(without(...filesOf('2026-10-01'), ...filesOf('2026-11-01')))).toEqual([
      'removed error newest content/union/organization.yaml:1:1',
    ]);
  });

  it('finds that a statement is gone that was not withdrawn', () => {
    expect(found(without('union/privacy.en.md', 'union/privacy.fr.md'))).toEqual([
      `removed error statement content/${folder}/2026-11-01.yaml:1:1`,
    ]);
    expect(sentence(without('union/privacy.en.md', 'union/privacy.fr.md'))).toContain(
      'npx vitrine withdraw union/privacy',
    );
  });

  it('finds that an organization is gone with all its editions', () => {
    const files = without(
      ...filesOf('2026-10-01'),
      ...filesOf('2026-11-01'),
      'union/organization.yaml',
      'union/privacy.en.md',
      'union/privacy.fr.md',
    );
    expect(found(files)).toEqual(['removed error organization content/editions.yaml:5:3']);
  });

  it('says nothing of a statement that was withdrawn', () => {
    const withdrawn = releasedFiles('union', 'privacy', [edition(now), second, withdrawal]);
    expect(
      found({ ...withdrawn, 'union/privacy.en.md': undefined, 'union/privacy.fr.md': undefined }),
    ).toEqual([]);
  });
});

describe('editions/unfinished', () => {
  it('finds texts without a record', () => {
    expect(found({ ...first, [`${folder}/2026-11-01.en.md`]: changed.en })).toEqual([
      `unfinished error text content/${folder}/2026-11-01.en.md:1:1`,
    ]);
  });

  it('finds a record that did not get into the ledger', () => {
    const files = { ...twice, 'editions.yaml': first['editions.yaml'] };
    expect(found(files)).toEqual([`unfinished error record content/${folder}/2026-11-01.yaml:1:1`]);
  });

  it('finds files of a statement that was withdrawn', () => {
    const withdrawn = releasedFiles('union', 'privacy', [edition(now), withdrawal]);
    expect(found(withdrawn)).toEqual(['unfinished error withdrawn content/union/privacy.en.md:1:1']);
  });
});

describe('editions/never-released', () => {
  const notice: Files = {
    'union/notice.en.md': statement('en', undefined, 'slug: notice'),
    'union/notice.fr.md': statement('fr', undefined, 'slug: avis'),
  };

  it('finds a statement without editions beside one that has some', () => {
    expect(found({ ...first, ...notice })).toEqual([
      'never-released notice never content/union/notice.en.md:1:1',
    ]);
  });

  it('says nothing where nobody releases, unless the site asks for it', () => {
    expect(found(notice)).toEqual([]);
    const site = `${htmlAsWarning['site.yaml']}`.replace(
      /rules: .*/,
      'rules: { editions/never-released: { level: error, required: true } }',
    );
    expect(found({ 'site.yaml': site })).toEqual([
      'never-released error never content/union/privacy.en.md:1:1',
    ]);
  });
});
