import type { Localized } from '../languages.ts';

/**
 * A kind of section found in privacy statements.
 *
 * All the phrases are compared after folding case, accents, punctuation and plurals, so each is written once.
 */
export interface SectionKindEntry {
  /** Identity of the section in every language, and its anchor on the page. */
  readonly id: string;
  /** The heading to use. */
  readonly title: Localized<string>;
  /** What it is about, as a reader says it of any organization: in a table of many, or of what one does not state. */
  readonly subject: Localized<string>;
  /** The same as short as it reads within a list, in small letters. */
  readonly shortSubject: Localized<string>;
  /** Headings that mean this kind. One listed under several covers them all, but for `ambiguousHeadings`. */
  readonly headings: Localized<readonly string[]>;
  /** Phrases that name this kind beyond doubt, wherever they stand in a heading. */
  readonly sureKeys: Localized<readonly string[]>;
  /** Phrases in a heading that point to this kind, if the text under it agrees. */
  readonly keys: Localized<readonly string[]>;
  /** Phrases in a heading that rule this kind out, whatever keys stand beside them. */
  readonly notKeys?: Localized<readonly string[]>;
  /** Phrases besides the sure ones that tell, in the text under a heading of another kind, that it speaks of this one too. */
  readonly mentions?: Localized<readonly string[]>;
  /** Phrases to expect in the text under the heading. */
  readonly cues: Localized<readonly string[]>;
}
