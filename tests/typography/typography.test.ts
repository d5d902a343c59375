import { describe, expect, it } from 'vitest';
import { applyEdits, typeset, typographyOf } from '../../src/typography/typography.ts';

const visible = (text: string): string => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_');

describe('French as it should stand', () => {
  it.each([
    ['La liste : ceci; cela ! Oui ?', 'La liste~: ceci; cela! Oui?'],
    ['La liste: « mot » et «mot».', 'La liste~: «~mot~» et «~mot~».'],
    ['Il paie $1,000.50 à 16h30.', 'Il paie 1~000,50~$ à 16~h~30.'],
    ['le 1 janvier 2026', 'le 1er~janvier~2026'],
  ])('%s', (written, wanted) => {
    expect(visible(applyEdits(written, typographyOf(written, 'fr', 'fr-CA')))).toBe(wanted);
  });
});

it('typesets signs and spaces, never words or digits', () => {
  expect(visible(typeset("L'avis : 16h30, 50%, mot ...", 'fr', 'fr-CA'))).toBe('L’avis~: 16h30, 50%, mot …');
});
