/**
 * Where each character of a YAML scalar stands in its source. The parser keeps no such map, so the value is walked beside
 * what was written: quotation marks, escapes, folded lines and indentation take room there and none in the value.
 *
 * @param source the scalar as it is written, from its first sign to its last, quotation marks included.
 * @returns an index into `source` for every character of `value`, and one for its end.
 */
export function scalarOffsets(source: string, value: string): readonly number[] {
  const walker = new ScalarWalker(source);
  for (const character of value) walker.pass(character);
  return [...walker.offsets, walker.at];
}

/** What follows the backslash of an escape that gives a character by its number. */
const digitsOfEscape: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

class ScalarWalker {
  readonly offsets: number[] = [];
  at: number;
  readonly #source: string;
  readonly #quote: string;

  constructor(source: string) {
    this.#source = source;
    const [first = ''] = source;
    this.#quote = /["']/.test(first) ? first : '';
    // The text of a block starts on the line after its sign.
    if (/[|>]/.test(first)) this.at = (/^.*\n\s*/.exec(source)?.[0] ?? source).length;
    else this.at = this.#quote.length;
  }

  pass(character: string): void {
    if (this.#quote === '"') this.#skip(/\\\n\s*/y);
    const start = this.at;
    if (this.#quote === '"' && this.#source[start] === '\\')
      this.at += 2 + (digitsOfEscape[this.#source[start + 1] ?? ''] ?? 0);
    else if (this.#quote === "'" && this.#source.startsWith("''", start)) this.at += 2;
    // A line break, and all white space around it, is a space or a line break of the value.
    else if (
      !(/[ \n]/.test(character) && this.#skip(/[ \t]*\n\s*/y)) &&
      this.#source.startsWith(character, start)
    )
      this.at += character.length;
    for (let unit = 0; unit < character.length; unit += 1)
      this.offsets.push(Math.min(start + unit, Math.max(start, this.at - 1)));
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const [found = ''] = pattern.exec(this.#source) ?? [];
    this.at += found.length;
    return found !== '';
  }
}
