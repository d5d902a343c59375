import { describe, expect, it } from 'vitest';
import { findFacts } from '../../src/facts/find-facts.ts';
import type { Language } from '../../src/languages.ts';
import { similarity, traitsOf } from '../../src/parity/similarity.ts';

const traits = (text: string, language: Language) => {
  const location = () => ({ file: 'privacy.en.md', line: 1, column: 1 });
  return traitsOf(
    text,
    findFacts(text, language).map((fact) => ({ ...fact, location })),
  );
};
const alike = (en: string, fr: string): number => similarity(traits(en, 'en'), traits(fr, 'fr'));

describe('how likely two texts say the same', () => {
  it('shared roots speak for it, whatever their accents, capitals and doubled letters', () => {
    const right = alike('Addresses of PROTECTED documents', 'Adresses de documents protégés');
    expect(right).toBeGreaterThan(0.9);
    expect(right).toBeGreaterThan(alike('Addresses of PROTECTED documents', 'Témoins et mots de passe'));
  });

  it('short words, which come up everywhere, say nothing', () => {
    expect(traits('This page is for you', 'en').stems.size).toBe(0);
    expect([...traits('Retention, retained, retain', 'en').stems]).toEqual(['rete', 'reta']);
  });

  it('the same facts speak for it, and other facts against it', () => {
    const same = alike('Kept 30 days', 'Conservé 30 jours');
    const other = alike('Kept 30 days', 'Conservé 60 jours');
    const half = alike('Kept 30 days, for $5', 'Conservé 30 jours, pour 6 $');
    expect(same).toBeGreaterThan(half);
    expect(half).toBeGreaterThan(other);
    expect(same - other).toBeCloseTo(0.5, 5);
  });

  it('facts of one side only speak against it; those that need no answer do not', () => {
    expect(alike('Write to us soon', 'Écrivez-nous avant 30 jours')).toBeLessThan(
      alike('Write to us soon', 'Écrivez-nous avant peu, merci'),
    );
    expect(traits('Both parties sign', 'en').facts.size).toBe(0);
  });

  it('a text twice as long is less likely the same', () => {
    const text = 'personal information';
    expect(alike(text, 'information personnelle')).toBeGreaterThan(
      alike(text, 'information personnelle, mais bien plus en détail que dans la version anglaise'),
    );
  });

  it('goes from 0 to 1', () => {
    expect(alike('', '')).toBeCloseTo(0.25, 5);
    expect(alike('', 'x')).toBe(0);
    expect(alike('information', 'information')).toBe(1);
    expect(alike('information, 30 days', 'information, 30 jours')).toBeLessThanOrEqual(1);
  });
});
