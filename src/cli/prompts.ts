import type { Readable, Writable } from 'node:stream';
import type { SelectOptions, TextOptions } from '@clack/prompts';

/** Where questions are asked and answered. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Whoever was asked pressed Ctrl+C or Escape. */
export class Cancelled extends Error {}

/**
 * Questions on a terminal, each of which gives its answer or throws {@link Cancelled}. The library is loaded only now: most
 * commands ask nothing.
 */
export async function openPrompts(terminal: Terminal) {
  const clack = await import('@clack/prompts');
  const answered = <Value>(answer: Value | typeof clack.CANCEL_SYMBOL): Value => {
    if (clack.isCancel(answer)) throw new Cancelled();
    return answer as Value;
  };
  return {
    intro: (words: string) => clack.intro(words, terminal),
    text: async (options: TextOptions): Promise<string> =>
      answered(await clack.text({ ...terminal, ...options })),
    select: async <Value>(options: SelectOptions<Value>): Promise<Value> =>
      // The instructions of the library are English.
      answered(await clack.select<Value>({ ...terminal, ...options, showInstructions: false })),
    confirm: async (options: Parameters<typeof clack.confirm>[0]): Promise<boolean> =>
      answered(await clack.confirm({ ...terminal, ...options })),
  };
}
