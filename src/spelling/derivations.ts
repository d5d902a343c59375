import type { Language } from '../languages.ts';

/** A form that a word follows from; it does not where the dictionary has the other form, which doubles a consonant. */
export interface Derivation {
  readonly from: string;
  readonly unless?: string;
}

const suffix = /^(.*[^e])(ed|ing|er|ers|able|ability|ness|less|wise|ism|ist|ists)$/;
const doubling = /[aeiou]([bdfglmnprstvz])$/;

/**
 * What a word that no dictionary has may be made of by a plural, a suffix or a doubled consonant, each of them known there or not:
 * “actioned”, “encodings”, “dialled”, “containerized”, “natively”, « chercheure », « partitionneur ».
 */
export function derivationsOf(word: string, language: Language): readonly Derivation[] {
  if (language === 'fr')
    return [
      ...(/eures?$/.test(word) ? [{ from: word.replace(/e(s?)$/, '$1') }] : []),
      // Who or what does what a verb says.
      ...(/.{5}eu(?:rs?|ses?)$/.test(word) ? [{ from: word.replace(/eu(?:rs?|ses?)$/, 'er') }] : []),
    ];
  const derivations: Derivation[] = [];
  if (/[^s]s$/.test(word)) derivations.push({ from: word.slice(0, -1) });
  if (/[aeiou]ll(?:ed|ing|ers?)$/.test(word)) derivations.push({ from: word.replace(/ll(?=[a-z]+$)/, 'l') });
  const [, made] = /^(.{4,})iz(?:e[ds]?|ing|ers?|able|ations?)$/.exec(word) ?? [];
  if (made !== undefined) derivations.push({ from: made }, { from: `${made}e` }, { from: `${made}y` });
  if (/.{3}(?:ive|ous|ful|less)ly$/.test(word)) derivations.push({ from: word.slice(0, -2) });
  const [, stem = '', ending = ''] = suffix.exec(word) ?? [];
  if (stem.length >= 4) {
    const doubled = doubling.exec(stem)?.[1];
    const unless = doubled === undefined ? {} : { unless: `${stem}${doubled}${ending}` };
    derivations.push({ from: stem, ...unless });
    if (/^[eia]/.test(ending)) derivations.push({ from: `${stem}e`, ...unless });
  }
  return derivations;
}
