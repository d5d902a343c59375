import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages.ts';
import { applyEdits, typeset, typographyOf } from '../../src/typography/typography.ts';

const visible = (text: string): string => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '·');

describe('with every edit made', () => {
  it.each([
    ['La liste : ceci; cela ! Oui ?', 'La liste~: ceci; cela! Oui?'],
    ['La liste: « mot » et «mot».', 'La liste~: «~mot~» et «~mot~».'],
    ['Il paie $1,000.50 à 16h30.', 'Il paie 1~000,50~$ à 16~h~30.'],
    ['le 1 janvier 2026', 'le 1er~janvier~2026'],
    ['Il a dit: "l\'avis , c\'est tout..."', 'Il a dit~: «~l’avis, c’est tout…~»'],
    ['le le syndicat', 'le le syndicat'],
  ])('%s', (written, wanted) => {
    expect(visible(applyEdits(written, typographyOf(written, 'fr', 'fr-CA')))).toBe(wanted);
  });

  it('returns the very text when there is nothing to do', () => {
    expect(applyEdits('mot', [])).toBe('mot');
    expect(applyEdits('mot', [{ kind: 'doubled-word', start: 0, end: 3 }])).toBe('mot');
    expect(typographyOf('', 'fr', 'fr-CA')).toEqual([]);
  });
});

describe('as a page shows it', () => {
  it.each<[Language, string, string]>([
    ['fr', "L'avis : 16h30, 50%, mot ...", 'L’avis~: 16h30, 50%, mot …'],
    ['fr', '« mot » et "mot" ; 1,000 $', '«~mot~» et "mot" ; 1,000~$'],
    ['fr', '« un "mot" ici »', '«~un “mot” ici~»'],
    ['fr', 'le 1 janvier 2026, 16h 30', 'le 1~janvier~2026, 16h 30'],
    ['fr', '$1 000 à M. Roy', '$1 000 à M.~Roy'],
    ['fr', "l'l'avis", 'l’l’avis'],
    ['en', '"It\'s" 10 km ...', '“It’s” 10 km …'],
    ['en', 'a word , two', 'a word , two'],
  ])('%s: %s', (language, written, wanted) => {
    expect(visible(typeset(written, language, 'fr-CA'))).toBe(wanted);
  });

  it('leaves alone what is not prose', () => {
    expect(visible(typeset("l'an : a'b : c", 'fr', 'fr-CA', [{ start: 7, end: 14 }]))).toBe("l’an~: a'b : c");
  });
});
