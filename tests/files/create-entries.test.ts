import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEntries, EntryExists } from '../../src/files/create-entries.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vitrine-entries-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = new Map([
  ['site.yaml', 'site'],
  ['acme/organization.yaml', 'settings'],
  ['acme/deep/er.md', 'text'],
]);
const all = (root: string): string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

describe('new files', () => {
  it('are written with their folders, and leave nothing else', () => {
    const root = path.join(folder, 'a/content');
    createEntries(root, files);
    expect(all(root)).toEqual([
      'acme',
      'acme/deep',
      'acme/deep/er.md',
      'acme/organization.yaml',
      'site.yaml',
    ]);
    expect(readFileSync(path.join(root, 'acme/deep/er.md'), 'utf8')).toBe('text');
  });

  it('never take the place of what is there, and none is written then', () => {
    writeFileSync(path.join(folder, 'site.yaml'), 'mine');
    expect(() => createEntries(folder, files)).toThrow(EntryExists);
    expect(all(folder)).toEqual(['site.yaml']);
    expect(readFileSync(path.join(folder, 'site.yaml'), 'utf8')).toBe('mine');
  });

  it('never take the place of a link that leads nowhere', () => {
    symlinkSync('nowhere', path.join(folder, 'acme'));
    expect(() => createEntries(folder, files)).toThrow(EntryExists);
    expect(all(folder)).toEqual(['acme']);
  });

  it('are written all or not at all', () => {
    const root = path.join(folder, 'content');
    const impossible = new Map([...files, ['acme/deep/er.md/below.md', 'a file cannot hold another']]);
    expect(() => createEntries(root, impossible)).toThrow();
    expect(all(folder)).toEqual([]);
    mkdirSync(root);
    expect(() => createEntries(root, impossible)).toThrow();
    expect(all(folder)).toEqual(['content']);
  });

  it('take over what a run that was stopped left behind', () => {
    mkdirSync(path.join(folder, '.acme.new'));
    writeFileSync(path.join(folder, '.acme.new/old.md'), 'half');
    createEntries(folder, files);
    expect(all(folder)).not.toContain('.acme.new');
    expect(all(folder)).not.toContain('acme/old.md');
  });
});
