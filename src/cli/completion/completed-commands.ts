import type { Command, Option } from 'commander';

/** What a shell may offer in a place: some words, names of files or of folders, or nothing. */
export type Offer = readonly string[] | 'files' | 'folders' | undefined;

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly {
    /** With its hyphens. */
    readonly flag: string;
    readonly description: string;
    readonly takesValue: boolean;
    readonly values: Offer;
  }[];
  /** What may stand beside the options. */
  readonly words: Offer;
}

/**
 * Commands and options as Commander knows them, so that a shell offers what there is.
 *
 * @param wordsOf what may stand beside the options of commands whose arguments have no list of their own.
 */
export function completedCommands(
  program: Command,
  wordsOf: Readonly<Record<string, Offer>>,
): readonly CompletedCommand[] {
  const help = program.createHelp();
  return help.visibleCommands(program).map((command) => ({
    name: command.name(),
    description: command.description(),
    options: help.visibleOptions(command).map((option) => ({
      flag: option.long ?? option.flags,
      description: option.description,
      takesValue: option.required || option.optional,
      values: valuesOf(option),
    })),
    words: wordsOf[command.name()] ?? command.registeredArguments[0]?.argChoices,
  }));
}

function valuesOf({ argChoices, flags }: Option): Offer {
  if (argChoices) return argChoices;
  if (flags.includes('<dir>')) return 'folders';
  return flags.includes('<file>') ? 'files' : undefined;
}
