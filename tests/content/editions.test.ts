import { describe, expect, it } from 'vitest';
import { writeLedgerText } from '../../src/content/editions/ledger.ts';
import { nextEditionName } from '../../src/content/editions/read-archives.ts';
import {
  digestOfText,
  type EditionFacts,
  readRecordText,
  writeRecordText,
} from '../../src/content/editions/record-text.ts';
import { memoryFileSystem } from '../../src/content/file-system.ts';
import type { Library } from '../../src/content/library.ts';
import { loadLibrary } from '../../src/content/load-library.ts';
import { contentFolders } from '../../src/folders/content-folders.ts';
import { parseForCheck } from '../../src/markdown/parse-body.ts';
import { type Files, libraryFrom, range, statement } from '../support/library-from.ts';

const record: EditionFacts = {
  kind: 'edition',
  number: 1,
  released: '2026-11-21',
  effective: '2026-12-01',
  change: 'first',
  sections: [],
  summary: { en: 'First edition: “as it was”.', fr: 'Première édition : « telle quelle ».\nDeux lignes.' },
  texts: { en: digestOfText(statement('en')), fr: digestOfText(statement('fr')) },
  previous: undefined,
};

const folder = 'union/editions/privacy';
const released: Files = {
  [`${folder}/2026-11-21.yaml`]: writeRecordText(record),
  [`${folder}/2026-11-21.en.md`]: statement('en'),
  [`${folder}/2026-11-21.fr.md`]: statement('fr'),
};

describe('the record of an edition', () => {
  it('reads back what it was written from', () => {
    for (const facts of [
      record,
      {
        ...record,
        number: 12,
        change: 'editorial',
        sections: ['cookies', '_front-matter'],
        previous: 'a'.repeat(64),
      },
      { kind: 'withdrawal', withdrawn: '2027-01-05', reason: record.summary, previous: 'b'.repeat(64) },
    ] as const)
      expect(readRecordText(writeRecordText(facts))).toEqual({ facts });
  });

  it('names the line of anything else', () => {
    const text = writeRecordText(record);
    const wrongLine = (from: string | RegExp, to: string): number | undefined => {
      const result = readRecordText(text.replace(from, to));
      return 'wrong' in result ? result.wrong : undefined;
    };
    expect(wrongLine('2026-12-01', '2026-13-01')).toBe(6);
    expect(wrongLine('change: first', 'change: small')).toBe(7);
    expect(wrongLine(/ {2}fr: [0-9a-f].*\n/, '')).toBe(14);
    expect(wrongLine('version: 1\n', '<<<<<<< HEAD\nversion: 1\n')).toBe(3);
    expect(wrongLine(/$/, 'more: 1\n')).toBe(16);
  });
});

describe('the editions of a statement', () => {
  const only = (library: Library) => library.organizations[0];

  it('come with the statement, oldest first, and are parsed when they are asked for', () => {
    const second = writeRecordText({ ...record, number: 2, previous: digestOfText(writeRecordText(record)) });
    const library = libraryFrom({
      ...released,
      [`${folder}/2026-11-21-10.yaml`]: second,
      [`${folder}/2026-11-21-2.yaml`]: second,
    });
    const [present] = only(library)?.statements ?? [];
    expect(present?.editions.map(({ name }) => name)).toEqual([
      '2026-11-21',
      '2026-11-21-2',
      '2026-11-21-10',
    ]);
    const [first] = present?.editions ?? [];
    expect(first).toMatchObject({ released: '2026-11-21', effective: '2026-12-01', summary: record.summary });
    const version = first?.texts.fr.parse();
    expect(version).toMatchObject({
      file: 'content/union/privacy.fr.md',
      address: `${present?.versions.fr?.address}2026-11-21/`,
    });
    expect(version?.body.sections.map(({ heading }) => heading)).toEqual(
      present?.versions.fr?.body.sections.map(({ heading }) => heading),
    );
    expect(present?.editions[1]?.texts.fr.parse()).toBeUndefined();
    expect(library.problems).toEqual([]);
  });

  it('are shown by what their front matter says that is still known', () => {
    const old = statement('en').replace(/^nature: .*$/m, 'nature: decree\ncolour: blue');
    const library = libraryFrom({ ...released, [`${folder}/2026-11-21.en.md`]: old });
    const values = only(library)?.statements[0]?.editions[0]?.texts.en.parse()?.frontMatter.values;
    expect(values).toMatchObject({ title: expect.any(String), translation: expect.any(String) });
    expect(values?.nature).toBeUndefined();
  });

  it('have files named by day, and by number from the second of a day on', () => {
    const named = (...names: string[]) => names.map((name) => ({ name }));
    expect(nextEditionName('2026-11-21', named('2026-11-20'))).toBe('2026-11-21');
    expect(nextEditionName('2026-11-21', named('2026-11-21', '2026-11-21-9'))).toBe('2026-11-21-10');
  });

  it('stay when the statement is withdrawn, and keep its address', () => {
    const withdrawal = writeRecordText({
      kind: 'withdrawal',
      withdrawn: '2027-01-05',
      reason: { en: 'Merged.', fr: 'Fusion.' },
      previous: digestOfText(writeRecordText(record)),
    });
    const library = libraryFrom({
      ...released,
      [`${folder}/2027-01-05.yaml`]: withdrawal,
      'union/privacy.en.md': undefined,
      'union/privacy.fr.md': undefined,
    });
    expect(only(library)?.statements).toEqual([]);
    const [withdrawn] = only(library)?.withdrawn ?? [];
    expect(withdrawn).toMatchObject({ stem: 'privacy', withdrawal: { withdrawn: '2027-01-05' } });
    expect(withdrawn?.editions).toHaveLength(1);
  });
});

describe('the ledger', () => {
  const ledger = writeLedgerText(new Map([['union/privacy', { records: 1, newest: 'c'.repeat(16) }]]));

  it('is known to each statement, and misses an organization that is gone', () => {
    const other = writeLedgerText(
      new Map([
        ['union/privacy', { records: 1, newest: 'c'.repeat(16) }],
        ['guild/privacy', { records: 2, newest: 'd'.repeat(16) }],
      ]),
    );
    const library = libraryFrom({ ...released, 'editions.yaml': other });
    expect(library.organizations[0]?.archives.get('privacy')?.ledger).toMatchObject({ records: 1 });
    expect(library.problems).toMatchObject([{ code: 'lost-organization', organization: 'guild' }]);
  });

  it('tells where it cannot be read', () => {
    const merged = ledger.replace('    records', '<<<<<<< HEAD\n    records');
    const [problem] = libraryFrom({ ...released, 'editions.yaml': merged }).problems;
    expect(problem?.code).toBe('broken-ledger');
    expect(problem && range(problem.location)).toBe('content/editions.yaml:6:1');
    const remarks = libraryFrom({ ...released, 'editions.yaml': '# Written\n# Écrit' }).problems[0];
    expect(remarks && range(remarks.location)).toBe('content/editions.yaml:2:1');
  });
});

it('the digest of an organization’s folder follows its editions and its lines of the ledger, and no others', () => {
  const files = (change: Files = {}) =>
    memoryFileSystem({
      'union/organization.yaml': '',
      'guild/organization.yaml': '',
      ...(released as Readonly<Record<string, string>>),
      ...(change as Readonly<Record<string, string>>),
    });
  const digests = (change?: Files) =>
    new Map(contentFolders(files(change)).map(({ key, digest }) => [key, digest]));
  const before = digests();
  const ledger = writeLedgerText(new Map([['union/privacy', { records: 1, newest: 'c'.repeat(16) }]]));
  for (const change of [{ [`${folder}/2026-11-21.en.md`]: 'other' }, { 'editions.yaml': ledger }]) {
    expect(digests(change).get('union')).not.toBe(before.get('union'));
    expect(digests(change).get('guild')).toBe(before.get('guild'));
  }
});

it('an organization that is there is not missed where only some are read', () => {
  const files = memoryFileSystem({
    'editions.yaml': writeLedgerText(new Map([['union/privacy', { records: 1, newest: 'c'.repeat(16) }]])),
  });
  expect(loadLibrary(files, parseForCheck, 'content', new Set(['union'])).problems).not.toContainEqual(
    expect.objectContaining({ code: 'lost-organization' }),
  );
});
