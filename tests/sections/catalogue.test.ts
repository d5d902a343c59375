import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages.ts';
import { isSectionKind, kindEntry, kindTitle, sectionKinds } from '../../src/sections/catalogue.ts';
import type { SectionKindEntry } from '../../src/sections/section-kind-entry.ts';

describe('the catalogue', () => {
  it('holds the 31 kinds in order, each once', () => {
    const ids = sectionKinds.map(({ id }) => id);
    expect(ids).toHaveLength(31);
    expect(new Set(ids).size).toBe(31);
    expect(ids.slice(0, 3)).toEqual(['introduction', 'commitment', 'personal-information']);
    expect(ids.slice(16, 18)).toEqual(['privacy-officer', 'accountability']);
    expect(ids.at(-1)).toBe('membership-database');
  });

  it('is the folder: each file a kind, its name the id', async () => {
    const folder = new URL('../../src/sections/kinds/', import.meta.url);
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    expect(sectionKinds.map(({ id }) => id).sort()).toEqual(files.sort());
    for (const file of files) {
      const { default: entry } = (await import(`${folder}${file}.ts`)) as { default: SectionKindEntry };
      expect(entry.id).toBe(file);
    }
  });

  it('knows its own ids', () => {
    expect(isSectionKind('cookies')).toBe(true);
    expect(isSectionKind('x-cookies')).toBe(false);
    expect(isSectionKind('constructor')).toBe(false);
    expect(kindEntry('cookies').id).toBe('cookies');
    expect(kindTitle('external-links', 'fr')).toBe('Sites externes');
  });

  it('sets titles as they are published', () => {
    for (const { title } of sectionKinds) {
      expect(title.en + title.fr).not.toMatch(/['"○◇]/);
      expect(title.fr).not.toMatch(/« | »| [?:;!]/);
    }
    expect(kindTitle('personal-information', 'fr')).toBe(
      'Qu’entend-on par «\u00a0renseignements personnels\u00a0»?',
    );
  });

  it('never lets one vague word be a key', () => {
    const vague =
      /^(?:protection|information|responsabilité|responsibility|communications?|avis|notice|storage|privacy)$/i;
    for (const entry of sectionKinds) {
      for (const language of languages) {
        for (const key of [...entry.keys[language], ...entry.sureKeys[language]])
          expect(key).not.toMatch(vague);
      }
    }
  });
});
