import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lawPacks } from '../../src/content/schemas.ts';
import en from '../../src/i18n/messages/en.json' with { type: 'json' };
import fr from '../../src/i18n/messages/fr.json' with { type: 'json' };
import { languages } from '../../src/languages.ts';
import { elements } from '../../src/laws/evidence/elements.ts';
import { hasUsableSource } from '../../src/laws/pack.ts';
import { packs } from '../../src/laws/packs/registry.ts';
import { isSectionKind } from '../../src/sections/catalogue.ts';
import { parseUrl } from '../../src/text/parse-url.ts';

const all = Object.values(packs);
const rules = all.flatMap((pack) => pack.rules);
const idsOf = (wanted: (rule: (typeof rules)[number]) => boolean) => rules.filter(wanted).map(({ id }) => id);

describe('the packs', () => {
  it('are one file each, those of the registry and those that settings can name', () => {
    const folder = fileURLToPath(new URL('../../src/laws/packs/', import.meta.url));
    // A pack’s file begins with the two letters of its jurisdiction.
    const files = readdirSync(folder).flatMap((file) => /^([a-z]{2}-.+)\.ts$/.exec(file)?.[1] ?? []);
    expect(files.sort()).toEqual([...lawPacks].sort());
    expect(Object.keys(packs).sort()).toEqual([...lawPacks].sort());
    for (const [id, pack] of Object.entries(packs)) expect(pack.id).toBe(id);
  });

  it('have all rules', () => {
    expect(all.map(({ id, rules: own }) => `${id} ${own.length}`)).toEqual([
      'on-fippa 6',
      'ab-pipa 5',
      'ca-pipeda 7',
      'qc-p39-1 10',
      'eu-gdpr 12',
    ]);
  });

  it('have rules whose ids begin with that of the pack and are used once', () => {
    for (const pack of all) for (const { id } of pack.rules) expect(id).toMatch(new RegExp(`^${pack.id}-.`));
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('say everything in both languages', () => {
    for (const { title, citation, readIn, rules: own } of all)
      for (const words of [
        title,
        citation,
        readIn,
        ...own.flatMap((rule) => [rule.citation, rule.lookedFor]),
      ])
        for (const language of languages) expect(words[language]).toMatch(/^\S.*\S$/);
    for (const { citation } of all.flatMap((pack) => pack.rules)) expect(citation.fr).not.toContain(' s. ');
  });

  it('name section kinds that there are, and what is looked for in words', () => {
    for (const { kinds, requires, condition } of rules) {
      for (const kind of [...kinds, ...requires.flatMap((one) => one.kinds ?? [])])
        expect(isSectionKind(kind)).toBe(true);
      for (const { element } of [...requires, ...(condition ? [condition] : [])])
        expect(elements).toHaveProperty([element]);
    }
    for (const element of Object.keys(elements))
      for (const messages of [en, fr]) expect(messages).toHaveProperty([`laws.element.${element}`]);
  });

  it('carry the day they were compared with their sources', () => {
    for (const { date } of all) expect(date).toBe('2026-11-21');
  });
});

describe('the origin of rules', () => {
  it('is one that can be opened, or else nothing is looked for', () => {
    expect(idsOf((rule) => !hasUsableSource(rule))).toEqual([
      'ab-pipa-13-purpose',
      'ab-pipa-13-person',
      'qc-p39-1-8-1',
      'eu-gdpr-13-2-e',
      'eu-gdpr-13-2-f',
    ]);
    expect(idsOf((rule) => rule.requires.length === 0)).toEqual(idsOf((rule) => !hasUsableSource(rule)));
  });

  it('has whole addresses', () => {
    for (const { address } of rules.flatMap(({ sources }) => sources)) {
      if (address === undefined) continue;
      expect(parseUrl(address)?.href, address).toBeDefined();
      expect(address).not.toContain('…');
    }
  });

  it('is an official text only for PIPEDA and section 8 of P-39.1', () => {
    expect(idsOf(({ verification }) => verification !== undefined)).toEqual(
      idsOf(({ id }) => id.startsWith('ca-pipeda-') || id.startsWith('qc-p39-1-8-')).filter(
        (id) => id !== 'qc-p39-1-8-1' && id !== 'qc-p39-1-8-2',
      ),
    );
  });

  it('leaves the section numbers marked ‡ unverified', () => {
    expect(idsOf((rule) => rule.sectionNumberUnverified === true)).toEqual([
      'on-fippa-40-safeguards',
      'ab-pipa-13-purpose',
      'ab-pipa-13-person',
      'ab-pipa-6-policies',
      'ab-pipa-8-optout',
      'eu-gdpr-13-2-e',
      'eu-gdpr-13-2-f',
    ]);
  });
});

it('no word of packs and messages says that a law is met or broken', () => {
  const words = [
    ...(JSON.stringify(packs).match(/"[^"]*"/g) ?? []),
    ...[en, fr].flatMap((messages) =>
      Object.entries(messages).flatMap(([key, text]) => (/^(?:cli\.)?laws\b/.test(key) ? [text] : [])),
    ),
  ];
  expect(words.length).toBeGreaterThan(500);
  expect(words.filter((text) => /complian|conform|\bpass(?:ed|es)?\b|\bfail/i.test(text))).toEqual([]);
});
