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
const texts = [en, fr] as readonly Readonly<Record<string, string>>[];
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
  it('are all there in both languages', () => {
    expect(sentences.filter((key) => !texts.every((messages) => Object.hasOwn(messages, key)))).toEqual([]);
  });

  it('belong to a rule, every one', () => {
    const keys = Object.keys(en).filter((key) => families.includes(key.split('/')[0]) && key.includes('/'));
    expect(keys.filter((key) => !sentences.includes(key))).toEqual([]);
  });

  it('are each a sentence in both languages, or words for a place', () => {
    // A sentence; or the words for a related place, which start in lower case or with a value.
    const isSaid = (text = '') => /^\p{Lu}.*[.?]$|^[“«{].*|^\p{Ll}.*[^.]$/su.test(text);
    expect(sentences.filter((key) => !texts.every((messages) => isSaid(messages[key])))).toEqual([]);
  });
});

describe('the sentence about a rule', () => {
  it('is there in both languages, short enough for a list', () => {
    const isShort = (text = '') => /^\p{Lu}.*\.$/u.test(text) && text.length <= 120;
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id) => !texts.every((messages) => isShort(messages[`about.${id}`])))).toEqual([]);
  });

  it('belongs to a rule that is there', () => {
    const about = Object.keys(en).filter((key) => key.startsWith('about.'));
    expect(about.sort()).toEqual(rules.map(({ id }) => `about.${id}`).sort());
  });
});
