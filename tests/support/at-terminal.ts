import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import type { ExitCode, Io } from '../../src/cli/io.ts';
import { today } from './library-from.ts';
import { eventually, type Outcome } from './run-vitrine.ts';

/** What is pressed once each question is on the screen. */
export type Dialogue = readonly (readonly [question: string, ...keys: string[]])[];

export const down = '\u001b[B';
export const left = '\u001b[D';
export const enter = '\r';
/** Ctrl+C */
export const cancel = '\u0003';

/** Runs a command for a person at a terminal, who types what is to be typed once its question is on the screen. */
export async function atTerminal(
  run: (io: Io) => Promise<ExitCode>,
  dialogue: Dialogue,
  language: Io['language'] = 'en',
): Promise<Outcome> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let screen = '';
  output.on('data', (bytes) => {
    screen += stripVTControlCharacters(String(bytes));
  });
  const printed = { stdout: '', stderr: '' };
  const io: Io = {
    language,
    today,
    colour: false,
    environment: {},
    terminal: { input, output },
    out: (text) => {
      printed.stdout += text;
    },
    error: (text) => {
      printed.stderr += text;
    },
  };
  const ended = run(io);
  for (const [question, ...keys] of dialogue) {
    await eventually(`“${question}” in:\n${screen}`, () => screen.includes(question), 5000);
    screen = '';
    for (const key of keys) {
      input.write(key);
      await delay(10);
    }
  }
  return { code: await ended, ...printed };
}
