/** A spot in a source file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Place {
  /** Path relative to the parent of the content folder, with forward slashes: `content/opseu/privacy.en.md`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of a text into lines and columns. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** @param offset index into the text, 0-based. */
  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }
}
