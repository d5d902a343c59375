import { describe, expect, it } from 'vitest';
import { memoryFileSystem } from '../../src/content/file-system.ts';
import { loadLibrary } from '../../src/content/load-library.ts';
import { languages } from '../../src/languages.ts';
import { packs } from '../../src/laws/packs/registry.ts';
import { parseForCheck } from '../../src/markdown/parse-body.ts';
import { runRules } from '../../src/rules/engine/run-rules.ts';
import { type JurisdictionCode, jurisdictionCodes, jurisdictions } from '../../src/scaffold/jurisdictions.ts';
import { type Answers, type NewFiles, scaffold } from '../../src/scaffold/scaffold.ts';
import { type SectionKind, sectionKinds } from '../../src/sections/catalogue.ts';
import { today } from '../support/library-from.ts';

const required: readonly SectionKind[] = ['privacy-officer', 'cookies', 'external-links'];

function filesOf(
  jurisdiction: JurisdictionCode = 'on',
  statement: Partial<Answers['statement']> = {},
): NewFiles {
  return scaffold({
    key: 'hospital',
    organization: {
      name: { en: 'Riverside: Children’s Hospital', fr: 'Hôpital pour enfants' },
      shortName: { en: 'Riverside', fr: { text: 'Riverside', lang: 'en' } },
      slug: { en: 'hospital', fr: 'hopital' },
      jurisdiction,
    },
    statement: { sections: required, today, ...statement },
    site: { publisher: { name: { en: 'Riverside Hospital', fr: 'Hôpital' }, email: statement.email } },
    language: 'fr',
  });
}

/** Rules of the findings, each with how often. */
function checked(files: NewFiles): Readonly<Record<string, number>> {
  const library = loadLibrary(memoryFileSystem(Object.fromEntries(files)), parseForCheck);
  const counts: Record<string, number> = {};
  for (const { rule } of runRules({ library, today })) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describe('a scaffold', () => {
  it('leaves nothing to a check but what only a person can write', () => {
    expect(checked(filesOf())).toEqual({ 'content/placeholder': 13 });
  });

  it('leaves less the more is known', () => {
    const known = {
      email: 'privacy@riverside.example',
      telephone: { text: '416-555-0134', value: '+14165550134' },
      sourceUrl: { en: 'https://riverside.example/privacy' },
    };
    const files = filesOf('on', known);
    expect(checked(files)).toEqual({ 'content/placeholder': 6 });
    expect(files.get('hospital/privacy.fr.md')).toContain(
      'écrivez à [privacy@riverside.example](mailto:privacy@riverside.example) ou composez le [416-555-0134](tel:+14165550134).',
    );
    // The only source that is known is an English text, in both versions.
    expect(files.get('hospital/privacy.fr.md')).toContain('titleLanguage: en\n');
  });

  it('can begin with every kind of section there is, in the order of the catalogue', () => {
    const all = sectionKinds.map(({ id }) => id);
    const files = filesOf('on', { sections: [...all].reverse() });
    expect(Object.keys(checked(files))).toEqual(['content/placeholder']);
    for (const language of languages) {
      const text = files.get(`hospital/privacy.${language}.md`) ?? '';
      expect(Array.from(text.matchAll(/^## .*\{#(.+)\}$/gm), ([, id]) => id)).toEqual(all);
    }
  });

  it('passes a check once it is written, and names nobody else', () => {
    const written = new Map(
      [...filesOf('on', { email: 'privacy@riverside.example' })].map(([file, text]) => [
        file,
        text
          .replace(/\[choose: [^\]]*\]/, 'sets no cookies')
          .replace(/\[choisir[^\]]*\]/, 'n’installe aucun témoin')
          .replace(/\[state how[^\]]*\]/, 'email')
          .replace(/\[préciser comment[^\]]*\]/, 'courriel')
          .replace(/\[state [^\]]*\]/, 'that organization’s own statement applies')
          .replace(/\[préciser [^\]]*\]/, 'la déclaration de cette autre organisation s’applique')
          .replace('https://example.org/', 'https://riverside.example/privacy'),
      ]),
    );
    expect(checked(written)).toEqual({ 'translation/never-agreed': 1 });
    expect([...written.values()].join()).not.toMatch(/OPSEU|SEFPO|AUPE|union\b|syndicat/i);
  });

  it.each(
    jurisdictionCodes,
  )('for %s lists the laws to be looked at, without saying how they bear on it', (code) => {
    const settings = filesOf(code).get('hospital/organization.yaml') ?? '';
    const listed = Array.from(
      settings.matchAll(/- pack: (.+)\n {4}applicability: (.+)/g),
      ([, pack, how]) => [pack, how],
    );
    expect(listed).toEqual(jurisdictions[code].packs.map((pack) => [packs[pack].id, 'undetermined']));
    expect(checked(filesOf(code))).toEqual({ 'content/placeholder': 13 });
  });

  it('names the JSON Schemas where they are, seen from each file', () => {
    const files = scaffold({
      key: 'town',
      organization: {
        name: { en: 'Town', fr: 'Ville' },
        shortName: { en: 'Town', fr: 'Ville' },
        slug: { en: 'town', fr: 'ville' },
        jurisdiction: 'qc',
      },
      statement: { sections: required, today },
      site: {
        baseUrl: 'https://town.example',
        publisher: { name: { en: 'Town', fr: 'Ville' }, email: 'web@town.example' },
      },
      language: 'en',
      schemas: '../schemas',
    });
    const named = [...files].map(([file, text]) => [file, /\$schema=(\S+)/.exec(text)?.[1]]);
    expect(Object.fromEntries(named)).toEqual({
      'site.yaml': '../schemas/site.schema.json',
      'pages/home.en.md': '../../schemas/home.schema.json',
      'pages/home.fr.md': '../../schemas/home.schema.json',
      'town/organization.yaml': '../../schemas/organization.schema.json',
      'town/privacy.en.md': '../../schemas/statement.schema.json',
      'town/privacy.fr.md': '../../schemas/statement.schema.json',
    });
    expect(files.get('site.yaml')).toContain('baseUrl: https://town.example\n');
    expect(files.get('site.yaml')).toContain(
      'publisher:\n  name:\n    en: Town\n    fr: Ville\n  email: web@town.example\n',
    );
  });
});
