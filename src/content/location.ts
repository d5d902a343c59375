/** A location in a source file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Location {
  /** Path relative to the parent of the content folder, with forward slashes: `content/opseu/privacy.en.md`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
