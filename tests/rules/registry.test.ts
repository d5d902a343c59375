import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ruleFiles } from '../../scripts/generated-files.ts';
import en from '../../src/i18n/messages/en.json' with { type: 'json' };
import fr from '../../src/i18n/messages/fr.json' with { type: 'json' };
import { rules } from '../../src/rules/registry.ts';

/** A sentence that counts is kept twice: for one, and for more. */
const keysOf = (sentence: string) =>
  `${sentence}_other` in en ? [`${sentence}_one`, `${sentence}_other`] : [sentence];
const sentences = rules.flatMap(({ id, messages }) =>
  messages.flatMap((message) => keysOf(`${id}.${message}`)),
);
const families = [...new Set(rules.map(({ id }) => id.split('/')[0]))];

describe('the registry of rules', () => {
  // That the registry imports these files in this order is held by tests/content/generated-files.test.ts.
  it('is the folder: each file a rule, its path the id', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleFiles());
  });

  it('has rules of well-formed ids, each with sentences of its own', () => {
    for (const { id, messages } of rules) {
      expect(id).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
      expect(messages.length).toBeGreaterThan(0);
      expect(new Set(messages).size).toBe(messages.length);
    }
  });

  it('has a test file for each family', () => {
    const tests = readdirSync(fileURLToPath(new URL('.', import.meta.url)));
    for (const family of families) expect(tests).toContain(`${family}.test.ts`);
  });
});

describe('the sentences of rules', () => {
  it.each(sentences)('%s is there in both languages', (key) => {
    expect(en).toHaveProperty([key]);
    expect(fr).toHaveProperty([key]);
  });

  it('belong to a rule, every one', () => {
    const keys = Object.keys(en).filter((key) => families.includes(key.split('/')[0]) && key.includes('/'));
    expect(keys.filter((key) => !sentences.includes(key))).toEqual([]);
  });

  it.each(sentences)('%s is a sentence in both languages, or words for a place', (key) => {
    for (const text of [en, fr].map((messages) => (messages as Record<string, string>)[key] ?? '')) {
      // A sentence; or the words for a related place, which start in lower case or with a value.
      expect(text).toMatch(/^\p{Lu}.*[.?]$|^[“«{].*|^\p{Ll}.*[^.]$/su);
    }
  });
});

describe('the sentence about a rule', () => {
  it.each(rules.map(({ id }) => id))('is there for %s in both languages, short enough for a list', (id) => {
    for (const messages of [en, fr] as Readonly<Record<string, string>>[]) {
      const text = messages[`about.${id}`] ?? '';
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text.length).toBeLessThanOrEqual(120);
    }
  });

  it('belongs to a rule that is there', () => {
    const about = Object.keys(en).filter((key) => key.startsWith('about.'));
    expect(about.sort()).toEqual(rules.map(({ id }) => `about.${id}`).sort());
  });
});
