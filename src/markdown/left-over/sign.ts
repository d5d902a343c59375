/** Something a page shows as text although it was most likely meant as markup. */
export interface LeftOverSign<Message extends string> {
  readonly message: Message;
  /** Indices into the text, 0-based; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What should stand there instead, in order, where there is but one way to read it. */
  readonly replacements?: readonly Replacement[] | undefined;
}

interface Replacement {
  readonly start: number;
  readonly old: string;
  readonly text: string;
}

/** A text as the page shows it; code and bare addresses in it are hidden behind signs that count as letters. */
export interface ShownText {
  readonly text: string;
  /** A cell of a table. */
  readonly isCell: boolean;
  /** The first words of an item of a list. */
  readonly opensItem: boolean;
}
