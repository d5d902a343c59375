/** A source of choices that is the same for the same seed, on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number, both ends included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws Error when there is nothing to choose from. */
  pick<T>(choices: readonly T[]): T {
    const choice = choices.at(this.int(0, choices.length - 1));
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  }

  /** `count` different choices, in the order given; all of them when there are fewer. */
  some<T>(choices: readonly T[], count: number): T[] {
    const left = [...choices.keys()];
    while (left.length > count) left.splice(this.int(0, left.length - 1), 1);
    return left.flatMap((index) => choices.slice(index, index + 1));
  }
}
