export const typographyProfiles = ['fr-CA', 'fr-FR'] as const;

/** Whose French: Canada’s (no space before `;` `!` `?`) or France’s (a narrow no-break space there). */
export type TypographyProfile = (typeof typographyProfiles)[number];

export type EditKind =
  | 'no-break-space'
  | 'curly'
  | 'missing-space'
  | 'extra-space'
  | 'sentence-space'
  | 'quotes'
  | 'number'
  | 'dollar-sign'
  | 'first-of-month'
  | 'time'
  | 'ellipsis'
  | 'doubled-word';

export interface TypographyEdit {
  readonly kind: EditKind;
  /** Index into the text, 0-based; the range is never empty. */
  readonly start: number;
  readonly end: number;
  /** What should stand there; undefined when only a person can decide. */
  readonly text?: string;
}

/**
 * Ranges that are not prose of this language: code, bare addresses, words marked as another language. Their characters
 * count as letters for what stands around them, and are never edited.
 */
export type ProtectedRanges = readonly { readonly start: number; readonly end: number }[];
