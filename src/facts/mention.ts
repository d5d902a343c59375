/** Something that a passage says in words, beside its facts, in a form that is the same in every language. */
export interface Mention {
  readonly value: string;
  /** As it stands in the text. */
  readonly text: string;
  /** Index into the text, 0-based. */
  readonly start: number;
  /** Index of the first character after it. */
  readonly end: number;
  /** It may answer one of the other version, but its own absence there means nothing. */
  readonly optional?: boolean;
}
