import type { Localized } from '../../languages.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** What a language has beyond its dictionary. */
export interface Lexicon {
  /** Words of the field that the dictionary lacks. */
  readonly words: ReadonlySet<string>;
  /** What may stand before any word without a hyphen. */
  readonly prefixes: readonly string[];
  /** What stands in compounds with a hyphen only, and endings of inclusive writing. */
  readonly parts: ReadonlySet<string>;
  /** Words of the other language that are written by mistake for one of this language. */
  readonly confused: ReadonlyMap<string, string>;
}

export const lexicons: Localized<Lexicon> = { en, fr };
