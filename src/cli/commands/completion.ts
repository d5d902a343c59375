import type { Command } from 'commander';
import { rules } from '../../rules/registry.ts';
import { completedCommands } from '../completion/completed-commands.ts';
import { scriptFor } from '../completion/shells.ts';
import type { CompletionShell } from '../completion-shells.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';

export interface CompletionOptions {
  readonly shell: CompletionShell;
  /** The whole command line. */
  readonly program: Command;
}

/** `vitrine completion`: prints the script by which a shell completes commands, options and their values. */
export async function completion({ shell, program }: CompletionOptions, io: Io): Promise<ExitCode> {
  const words = {
    explain: rules.map(({ id }) => id),
    import: 'files',
    compare: 'folders',
    help: program.commands.map((command) => command.name()),
  } as const;
  io.out(scriptFor[shell](completedCommands(program, words)));
  return exitCodes.clean;
}
