/** Numbers that look random and are the same on every run (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: string) {
    this.#state = [...seed].reduce(
      (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619),
      2166136261,
    );
  }

  /** From 0 up to, and without, `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  /** One of the choices; undefined when there are none. */
  pick<Choice>(choices: readonly Choice[]): Choice | undefined {
    return choices[this.below(Math.max(1, choices.length))];
  }

  /** At most `count` of the choices, in the order they stand. */
  some<Choice>(choices: readonly Choice[], count: number): readonly Choice[] {
    const left = choices.map((_, index) => index);
    while (left.length > count) left.splice(this.below(left.length), 1);
    return left.flatMap((index) => choices.slice(index, index + 1));
  }
}
