import { type CommanderError, Help, type HelpConfiguration, type Option } from 'commander';
import type { MessageKey, Translate } from '../i18n/translator.ts';
import { helpTasks } from './help-tasks.ts';

const titles: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'cli.help.usage',
  'Options:': 'cli.help.options',
  'Commands:': 'cli.help.commands',
  'Arguments:': 'cli.help.arguments',
  'Global Options:': 'cli.help.globalOptions',
};

/** Commander's help with its own few English words in the reader's language, and commands in the order of tasks. */
export function localizedHelp(translate: Translate): HelpConfiguration {
  const tasks = helpTasks.map(({ title }) => translate(title));
  const usual = new Help();
  return {
    groupItems: (all, visible, groupOf) =>
      new Map(
        [...usual.groupItems(all, visible, groupOf)].sort(([a], [b]) => tasks.indexOf(a) - tasks.indexOf(b)),
      ),
    styleTitle: (title) => (titles[title] ? translate(titles[title]) : title),
    optionDescription(option: Option) {
      const extra: string[] = [];
      if (option.argChoices)
        extra.push(translate('cli.help.choices', { values: option.argChoices.join(', ') }));
      if (option.defaultValue !== undefined)
        extra.push(translate('cli.help.default', { value: String(option.defaultValue) }));
      return extra.length > 0 ? `${option.description} (${extra.join('; ')})` : option.description;
    },
  };
}

/** The sentence for an error of Commander's, whose own words are English only. */
export function describeCommanderError(
  error: CommanderError,
  translate: Translate,
  args: readonly string[],
): string {
  const [name = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const nearest = /\(Did you mean (?:one of )?([^?,]+)/.exec(error.message)?.[1]?.trim();
  switch (error.code) {
    case 'commander.unknownOption':
      return nearest
        ? translate('cli.error.unknownOptionNear', { name, nearest })
        : translate('cli.error.unknownOption', { name });
    case 'commander.unknownCommand':
      return nearest
        ? translate('cli.error.unknownCommandNear', { name, nearest })
        : translate('cli.error.unknownCommand', { name });
    case 'commander.optionMissingArgument':
      return translate('cli.error.missingValue', { name: name.split(' ')[0] ?? name });
    case 'commander.missingArgument':
      return translate('cli.error.missingArgument', { name });
    case 'commander.missingMandatoryOptionValue':
      return translate('cli.error.missingOption', { name: name.split(' ')[0] ?? name });
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '';
      // Of an argument, the value comes first.
      const [named, value] = error.message.includes('command-argument') ? [second, name] : [name, second];
      return translate('cli.error.badChoice', { name: named.split(' ')[0] ?? named, value, choices });
    }
    case 'commander.excessArguments':
      return translate('cli.error.extraArgument', {
        name: args.findLast((arg) => !arg.startsWith('-')) ?? '',
      });
    default:
      return error.message;
  }
}
