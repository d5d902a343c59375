/** Texts of content files by their path below the content folder; without a byte-order mark, and with LF at the ends of lines. */
export type ContentFiles = ReadonlyMap<string, string>;

/** Brings content from one format to the next. */
export interface Migration {
  /** The format that it brings content to, from the one before. */
  readonly to: number;
  /**
   * Pure: gives all files as they are to be. One that is missing from the result is removed. `format` in `site.yaml` is
   * set afterwards, and is none of its business.
   */
  migrate(files: ContentFiles): ContentFiles;
}
