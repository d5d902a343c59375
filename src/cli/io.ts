import type { Readable, Writable } from 'node:stream';
import type { Language } from '../languages.ts';

/** What a command may touch of the outside world. */
export interface Io {
  /** Language of everything it says. */
  readonly language: Language;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  readonly colour: boolean;
  /** Width of the terminal in characters; undefined for a file or a pipe. */
  readonly columns?: number | undefined;
  /** Whether a person watches what is said of errors and progress; not so in a file or a pipe. */
  readonly isTerminal?: boolean | undefined;
  /** Where a person can be asked; undefined when nobody is there to answer. */
  readonly terminal?: { readonly input: Readable; readonly output: Writable } | undefined;
  /** Tells one state of the program from another; undefined when it runs from its sources, which may change. */
  readonly program?: string | undefined;
  /** Puts files and lines of the sources into a stack; undefined where it names them already. */
  readonly sourceStack?: ((stack: string) => string) | undefined;
  /** Variables that the one who started the program set, such as `GITHUB_STEP_SUMMARY`. */
  readonly environment: NodeJS.ProcessEnv;
  out(text: string): void;
  error(text: string): void;
}

/** What this process has: its terminal, its clock, and what its environment says about them. */
export function processIo(language: Language, environment: NodeJS.ProcessEnv): Io {
  return {
    language,
    today: todayFrom(environment, new Date()),
    colour: process.stdout.isTTY === true && !environment['NO_COLOR'],
    columns: process.stdout.columns,
    isTerminal: process.stderr.isTTY === true,
    terminal:
      process.stdin.isTTY && process.stdout.isTTY
        ? { input: process.stdin, output: process.stdout }
        : undefined,
    environment,
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
  };
}

export const exitCodes = { clean: 0, findings: 1, usage: 2, bug: 70 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * The day exceptions are judged by: that of the machine, or that of SOURCE_DATE_EPOCH (seconds since 1970), the usual
 * variable for builds that must come out the same on another day (reproducible-builds.org).
 */
function todayFrom(environment: NodeJS.ProcessEnv, now: Date): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && /^\d{1,11}$/.test(epoch))
    return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The language of the person at the terminal, as their system tells it; English when it tells neither. */
export function languageFrom(environment: NodeJS.ProcessEnv): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
