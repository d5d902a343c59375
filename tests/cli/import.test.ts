import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages.ts';
import { findingsIn, projectRoot, runVitrine } from '../support/run-vitrine.ts';
import { temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const fixture = (name: string): string => path.join(projectRoot, 'tests/fixtures/import', name);

/** A content folder with one organization and no statement. */
function emptyContent() {
  const content = make.minimal().keepLocks();
  for (const name of ['privacy.en.md', 'privacy.fr.md', 'privacy.lock.yaml']) content.delete(`acme/${name}`);
  return content;
}

const importing = (file: string, language: string, ...more: string[]): string[] => [
  'import',
  file,
  '--organization',
  'acme',
  '--language',
  language,
  ...more,
];

describe('import', () => {
  it('makes both versions of a statement, with the same ids, that hardly need a hand', async () => {
    const content = emptyContent();
    for (const language of languages) {
      const done = await runVitrine(importing(fixture(`hospital.${language}.html`), language), {
        cwd: content.project,
      });
      expect(done).toMatchObject({ code: 0, stderr: '' });
    }
    const ids = languages.map((language) => content.read(`acme/privacy.${language}.md`).match(/\{#.*\}/g));
    expect(ids[0]).toEqual(ids[1]);
    expect(ids[0]).toHaveLength(8);
    const { stdout } = await runVitrine(['check'], { cwd: content.project });
    expect(findingsIn(stdout).map(({ rule }) => rule)).toEqual([
      'content/placeholder',
      'content/placeholder',
      'parity/email',
      'translation/never-agreed',
    ]);
  });
});
