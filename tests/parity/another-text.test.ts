import { describe, expect, it } from 'vitest';
import { localize } from '../../src/languages.ts';
import { allFindings, bodies } from '../support/library-from.ts';
import { loadPairs, toBody } from './pairs.ts';

const texts = loadPairs()
  .map((pair) => ({
    name: pair.name,
    ...localize((language) => toBody(pair.documents[language].chunks.map(({ text }) => text))),
  }))
  // Enough paragraphs to judge by.
  .filter(({ fr }) => fr.length > 3000);

/** Rules of the family that had something to say, each once. */
const rulesOf = (en: string, fr: string): ReadonlySet<string> =>
  new Set(
    allFindings(bodies({ en, fr }))
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('parity/')),
  );

describe('two texts that have nothing to do with each other', () => {
  it('are one finding, which holds back and counts all that follows', () => {
    const [first, second] = texts;
    if (!first || !second) throw new Error('the corpus has no long texts');
    expect([...rulesOf(first.en, second.fr)]).toEqual(['parity/another-text']);
    const [finding] = allFindings(bodies({ en: first.en, fr: second.fr })).filter(
      ({ rule }) => rule === 'parity/another-text',
    );
    expect(finding?.heldBack).toBeGreaterThan(20);
    expect(finding).toMatchObject({
      severity: 'error',
      language: 'fr',
      location: { file: 'content/union/privacy.fr.md', line: 1 },
      related: [{ location: { file: 'content/union/privacy.en.md', line: 1 } }],
    });
  });
});

describe('a translation that lacks half of its sections', () => {
  it.each(
    texts.map(({ name, en, fr }) => [name, en, fr] as const),
  )('is listed in detail: %s', (_, en, fr) => {
    const sections = fr.split(/(?=^## )/m);
    const found = rulesOf(en, sections.slice(0, Math.ceil(sections.length / 2)).join(''));
    expect(found).not.toContain('parity/another-text');
    expect(found).toContain('parity/sections');
  });

  it('is listed in detail when it lacks the first half', () => {
    for (const { en, fr } of texts) {
      const sections = fr.split(/(?=^## )/m);
      expect(rulesOf(en, sections.slice(Math.ceil(sections.length / 2)).join(''))).not.toContain(
        'parity/another-text',
      );
    }
  });
});
