import { describe, expect, it } from 'vitest';
import { findTelephones, telephoneOfTarget } from '../../src/facts/telephone.ts';

const valuesIn = (text: string) => findTelephones(text).map(({ value }) => value);

describe('telephone numbers in running text', () => {
  it.each([
    ['416-967-1111', '+14169671111'],
    ['416 967 1111', '+14169671111'],
    ['416.967.1111', '+14169671111'],
    ['(416) 967-1111', '+14169671111'],
    ['4169671111', '+14169671111'],
    ['1-800-232-7284', '+18002327284'],
    ['1 800 232-7284', '+18002327284'],
    ['+1 416 967-1111', '+14169671111'],
    ['416\u00a0967\u20111111', '+14169671111'],
    ['416\u00a0967-1111', '+14169671111'],
    ['416\u202f967\u202f1111', '+14169671111'],
    ['416\u2009967-1111', '+14169671111'],
    ['+33 1 42 68 53 00', '+33142685300'],
  ])('%s', (written, value) => {
    expect(valuesIn(`Call ${written}.`)).toEqual([value]);
    expect(valuesIn(`Composez le ${written}\u00a0: c’est gratuit.`)).toEqual([value]);
  });

  it.each([
    ['416-967-1111, ext. 22', '22'],
    ['416-967-1111 ext 22', '22'],
    ['416-967-1111 x22', '22'],
    ['416-967-1111, extension 22', '22'],
    ['416 967-1111, poste 22', '22'],
    ['416 967-1111, poste\u00a022', '22'],
    ['416 967-1111 (poste 2204)', '2204'],
    ['416 967-1111, Poste 22', '22'],
    ['416-967-1111, local 22', '22'],
  ])('%s has its extension', (written, extension) => {
    expect(valuesIn(`Call ${written}, or write.`)).toEqual([`+14169671111;ext=${extension}`]);
  });

  it.each([
    '555-123',
    '967-1111',
    '416-967-111',
    '416-967-11111',
    '000-000-0000',
    '123-456-7890',
    '2026-11-21',
    '123 456 789 012',
    'section 38 (2)',
    'T5S 0P7',
    '$1,000,000.00',
  ])('%s is none', (text) => {
    expect(valuesIn(`See ${text}.`)).toEqual([]);
  });

  it('are found one by one, each where it stands', () => {
    const text =
      'Toronto\u00a0: 416\u00a0967-1111, poste\u00a05; sans frais\u00a0: 1\u00a0800\u00a0232-7284.';
    const found = findTelephones(text);
    expect(found.map(({ value }) => value)).toEqual(['+14169671111;ext=5', '+18002327284']);
    for (const { text: written, offset } of found) expect(text.startsWith(written, offset)).toBe(true);
    expect(found[0]?.text).toBe('416\u00a0967-1111, poste\u00a05');
  });

  it('leaves the word “poste” alone where it is no extension', () => {
    expect(valuesIn('Bureau de poste, 416 967-1111. Une poste 22 rue X.')).toEqual(['+14169671111']);
  });
});

describe('the target of a tel: link', () => {
  it.each([
    ['tel:+14169671111', '+14169671111'],
    ['tel:+1-416-967-1111', '+14169671111'],
    ['tel:416-967-1111', '+14169671111'],
    ['tel:(416)967.1111', '+14169671111'],
    ['TEL:+14169671111', '+14169671111'],
    ['tel:+14169671111;ext=22', '+14169671111;ext=22'],
  ])('%s', (target, value) => {
    expect(telephoneOfTarget(target)).toBe(value);
  });

  it.each([
    'tel:',
    'tel:555-123',
    'tel:911',
    'tel:+1 416 967 1111',
    'tel:+14169671111;phone-context=x',
    'tel:+14169671111;ext=',
    'tel:+14169671111,22',
    'tel:one-two-three',
    'mailto:+14169671111',
    '+14169671111',
  ])('%s is none', (target) => {
    expect(telephoneOfTarget(target)).toBeUndefined();
  });
});
