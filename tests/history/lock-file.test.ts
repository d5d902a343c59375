import { describe, expect, it } from 'vitest';
import type { Lock } from '../../src/content/library.ts';
import { readLock } from '../../src/content/lock-file.ts';
import { languages } from '../../src/languages.ts';
import {
  bodies,
  completeBody,
  type Files,
  libraryFrom,
  lockFilesOf,
  statement,
} from '../support/library-from.ts';

const name = 'union/privacy.lock.yaml';
const lockText = (files: Files = {}): string => lockFilesOf(libraryFrom(files))[name] ?? '';

function lockOf(text: string): Lock {
  const result = readLock(text, 'lock.yaml');
  if ('wrong' in result) throw new Error(`refused at line ${result.wrong.line}`);
  return result.lock;
}

describe('the lock file', () => {
  it('has the front matter, what comes before the headings, and each section, in the order of the page', () => {
    expect([...lockOf(lockText()).sections.keys()]).toEqual([
      '_front-matter',
      '_lead',
      'cookies',
      'external-links',
      'privacy-officer',
    ]);
  });

  it('says in both languages who writes it, and is short enough to look at', () => {
    const text = lockText();
    expect(text).toMatch(/^# Written by “vitrine acknowledge”.*\n# Écrit par « vitrine acknowledge »/);
    expect(text.split('\n')).toHaveLength(7 + 5 * 3 + 1);
  });

  it('is the same however it is read: as written, or as YAML after someone formatted it', () => {
    const text = lockText();
    const formatted = text
      .replaceAll(/: ([0-9a-f]{16}.*)$/gm, ': "$1"')
      .replace('version: 1', 'version: 1 # one');
    const [asWritten, asYaml] = [lockOf(text), lockOf(formatted)];
    expect([...asYaml.sections]).toEqual([...asWritten.sections]);
    for (const { updated } of [asWritten, asYaml]) expect(updated).toBe('2026-11-21');
    for (const key of asWritten.sections.keys())
      for (const language of languages)
        expect(asYaml.locationOf(key, language)).toEqual(asWritten.locationOf(key, language));
  });

  it('holds keys that YAML would take for something else, and those of every object', () => {
    const ids = ['constructor', 'null', 'true', '1', '2026-11-21', '0x1f', 'tostring'];
    const body = ids.map((id) => `## H {#${id}}\n\nText.\n`).join('\n');
    const files = bodies({ en: body, fr: body });
    const { sections } = lockOf(lockText(files));
    expect([...sections.keys()].sort()).toEqual([...ids, '_front-matter', '_lead'].sort());
    expect(libraryFrom(files).problems).toEqual([]);
  });

  it('keeps sections that have no name in the other language with the one that encloses them', () => {
    const deeper = (body: string): string => body.replace(/\n## (?=E|S)/, '\n### Deeper\n\nText.\n\n## ');
    const keys = lockOf(
      lockText(bodies({ en: deeper(completeBody.en), fr: `${completeBody.fr}\n## Nulle part\n\nTexte.\n` })),
    ).sections.keys();
    expect([...keys]).toEqual(['_front-matter', '_lead', 'cookies', 'external-links', 'privacy-officer']);
  });

  it('is no content: not counted as a file, and unexpected where no statement has its name', () => {
    expect([...libraryFrom().sources.keys()].some((file) => file.includes('lock'))).toBe(false);
    const { problems } = libraryFrom({
      'union/terms.lock.yaml': lockText(),
      'pages/home.lock.yaml': lockText(),
      'union/notes.de.md': '',
      'union/notes.lock.yaml': lockText(),
    });
    expect(
      problems.map((problem) => (problem.code === 'unexpected-file' ? problem.name : problem.code)).sort(),
    ).toEqual([
      'pages/home.lock.yaml',
      'union/notes.de.md',
      'union/notes.lock.yaml',
      'union/terms.lock.yaml',
    ]);
  });

  it('is expected beside a statement of which one version is missing', () => {
    const { problems } = libraryFrom({ 'union/privacy.fr.md': undefined, [name]: lockText() });
    expect(problems.map(({ code }) => code)).toEqual(['missing-counterpart']);
  });

  it('stays as it is when neither version changes but for its typography', () => {
    const confirmed = libraryFrom({ [name]: lockText() });
    const retyped = statement('fr', completeBody.fr.replaceAll('’', "'").replaceAll(' ', '\n'));
    const later = libraryFrom({ [name]: lockText(), 'union/privacy.fr.md': retyped });
    expect(lockFilesOf(later)[name]).toBe(lockFilesOf(confirmed)[name]);
  });
});
