/** 0 clean; 1 findings at error level; 2 wrong usage or unreadable settings; 70 a fault in Vitrine. */
export type ExitCode = 0 | 1 | 2 | 70;

/**
 * Runs a command as the command line does, and prints what it prints.
 *
 * @param args the arguments after the program’s name, such as `['build', '--output', 'public']`.
 */
export function run(args: readonly string[]): Promise<ExitCode>;
