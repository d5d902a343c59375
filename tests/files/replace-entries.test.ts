import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceEntries } from '../../src/files/replace-entries.ts';

let folder: string;
const at = (file: string): string => path.join(folder, file);
const text = (file: string): string => readFileSync(at(file), 'utf8');
const all = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vitrine-entries-'));
  mkdirSync(at('acme'));
  writeFileSync(at('site.yaml'), 'site');
  writeFileSync(at('acme/a.md'), 'a');
  writeFileSync(at('acme/b.md'), 'b');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('changes to files', () => {
  it('replace, add and remove, and leave nothing else', () => {
    chmodSync(at('acme/a.md'), 0o600);
    replaceEntries(
      folder,
      new Map([
        ['acme/a.md', 'new a'],
        ['acme/b.md', undefined],
        ['pages/c.md', 'new c'],
      ]),
    );
    expect(all()).toEqual(['acme', 'acme/a.md', 'pages', 'pages/c.md', 'site.yaml']);
    expect([text('acme/a.md'), text('pages/c.md')]).toEqual(['new a', 'new c']);
    expect(statSync(at('acme/a.md')).mode & 0o777).toBe(0o600);
  });

  it('follow a link, which stays; two names of one file are one', () => {
    symlinkSync('a.md', at('acme/link.md'));
    replaceEntries(
      folder,
      new Map([
        ['acme/link.md', 'new'],
        ['acme/a.md', 'new'],
      ]),
    );
    expect(lstatSync(at('acme/link.md')).isSymbolicLink()).toBe(true);
    expect(text('acme/a.md')).toBe('new');
  });

  it.each<[string, [string, string | undefined][]]>([
    ['before the first is replaced', [['acme/a.md/below.md', 'a file cannot hold another']]],
    [
      'after some were replaced',
      [
        ['acme', undefined],
        ['acme/b.md', 'its folder has just gone'],
      ],
    ],
  ])('are all undone when one is refused %s', (_when, impossible) => {
    const before = all();
    const changes = new Map<string, string | undefined>([
      ['site.yaml', 'new'],
      ['new/page.md', 'new'],
      ['acme/a.md', undefined],
      ...impossible,
    ]);
    expect(() => replaceEntries(folder, changes)).toThrow();
    expect(all()).toEqual(before);
    expect(['site.yaml', 'acme/a.md', 'acme/b.md'].map(text)).toEqual(['site', 'a', 'b']);
  });

  it('take over what a run that was stopped left behind', () => {
    writeFileSync(at('.site.yaml.new'), 'half');
    replaceEntries(folder, new Map([['site.yaml', 'new']]));
    expect(all()).not.toContain('.site.yaml.new');
    expect(text('site.yaml')).toBe('new');
  });
});
