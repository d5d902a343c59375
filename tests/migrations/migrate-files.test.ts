import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentFormat } from '../../src/content/format.ts';
import { readYaml } from '../../src/content/yaml.ts';
import { readFormat, writeFormat } from '../../src/migrations/format-key.ts';
import { latestFormat, migrateFiles } from '../../src/migrations/migrate-files.ts';
import type { Migration } from '../../src/migrations/migration.ts';
import { migrations } from '../../src/migrations/registry.ts';
import { siteFile } from '../../src/scaffold/site-files.ts';
import { projectRoot } from '../support/run-vitrine.ts';

describe('the migrations that there are', () => {
  it('lead, one format at a time, to the one that the program reads', () => {
    expect(migrations.map(({ to }) => to)).toEqual(
      Array.from({ length: currentFormat - 1 }, (_, index) => index + 2),
    );
    expect(latestFormat(migrations)).toBe(currentFormat);
  });
});

it('what begins a site says the format that the program reads', () => {
  const begun = siteFile({
    baseUrl: undefined,
    publisher: { name: { en: 'Town', fr: 'Ville' }, email: undefined },
    today: '2026-11-21',
    language: 'fr',
    schemas: undefined,
  });
  const starter = readFileSync(path.join(projectRoot, 'starter/content/site.yaml'), 'utf8');
  for (const text of [begun, starter]) expect(text).toMatch(new RegExp(`^format: ${currentFormat}$`, 'm'));
});

describe('content is brought to the latest format', () => {
  /** Notes in a file which migrations were made, one after the other. */
  const noting = (to: number): Migration => ({
    to,
    migrate: (files) => new Map([...files, ['notes.md', `${files.get('notes.md') ?? ''}${to} `]]),
  });
  const [second, third, fourth] = [noting(2), noting(3), noting(4)];
  const migrated = (format: number) =>
    migrateFiles(new Map([['site.yaml', `format: ${format}\n`]]), format, [fourth, second, third]);

  it('by every migration beyond the one it has, in order, however they are listed', () => {
    expect([...migrated(1)]).toEqual([
      ['site.yaml', 'format: 4\n'],
      ['notes.md', '2 3 4 '],
    ]);
    expect(migrated(3).get('notes.md')).toBe('4 ');
    expect(migrated(4)).toEqual(new Map([['site.yaml', 'format: 4\n']]));
  });

  it('each migration finds the format that the one before it has set', () => {
    const seen: (string | undefined)[] = [];
    const looking = (to: number): Migration => ({
      to,
      migrate: (files) => {
        seen.push(files.get('site.yaml'));
        return files;
      },
    });
    migrateFiles(new Map([['site.yaml', 'name: x\n']]), 1, [looking(2), looking(3)]);
    expect(seen).toEqual(['name: x\n', 'format: 2\nname: x\n']);
  });
});

describe('“format” in site.yaml', () => {
  it.each([
    ['in its place, with its remark', '# A\nformat: 1 # one\nname: x\n', '# A\nformat: 7 # one\nname: x\n'],
    ['first where there is none', '# Settings\n\nname: x # X\n', '# Settings\n\nformat: 7\nname: x # X\n'],
    ['as deep as the other keys', '  name: x\n  footer: y\n', '  format: 7\n  name: x\n  footer: y\n'],
    ['after the beginning of a document', '---\nname: x\n', '---\nformat: 7\nname: x\n'],
    ['between braces', '{ name: x }\n', '{format: 7,  name: x }\n'],
    ['as the last between braces', '{ name: x, format: 1}', '{ name: x, format: 7}'],
    ['whatever a name of its own holds', 'name: "format: 1"\nformat: 1', 'name: "format: 1"\nformat: 7'],
  ])('is written %s', (_where, before, after) => {
    expect(writeFormat(before, 7)).toBe(after);
    expect(readFormat(after, 'site.yaml')?.format).toBe(7);
    expect('mapping' in readYaml(after, 'site.yaml')).toBe(true);
  });

  it.each([
    ['name: x\n', 1],
    ['name: x\nformat: 3\n', 3],
    ['format: "1"\n', undefined],
    ['format: 0\n', undefined],
    ['format: 1.5\n', undefined],
    ['format: [\n', undefined],
    ['', undefined],
  ])('of %j is read as %s', (text, format) => {
    expect(readFormat(text, 'site.yaml')?.format).toBe(format);
  });
});
