import { Argument, Command, CommanderError, Option } from 'commander';
import { type MessageKey, translatorFor } from '../i18n/translator.ts';
import { isLanguage, type Language, languages } from '../languages.ts';
import { jurisdictionCodes } from '../scaffold/jurisdictions.ts';
import { printable } from '../text/printable.ts';
import { checkFormats } from './check/formats.ts';
import { noteOutputs } from './check/requested-outputs.ts';
import { describeCommanderError, localizedHelp } from './commander-words.ts';
import { compareFormats } from './compare-formats.ts';
import { completionShells } from './completion-shells.ts';
import { describeRefusal } from './describe-refusal.ts';
import type { DevProgram } from './dev/dev-worker.ts';
import { taskOf } from './help-tasks.ts';
import { Interrupted } from './interruptible.ts';
import { type ExitCode, exitCodes, type Io, languageFrom, processIo } from './io.ts';
import { reportFormats } from './report-formats.ts';
import { handleStdoutErrors } from './stdout-errors.ts';
import { usualOutput } from './usual-output.ts';
import { version } from './version.ts';
import type { Chunk, ChunkPart } from './worker/run-chunk.ts';

/** For the threads that the work is divided among. */
export async function runChunk(chunk: Chunk, onPart: (part: ChunkPart) => void): Promise<void> {
  await (await import('./worker/run-chunk.ts')).runChunk(chunk, onPart);
}

/** For the process that builds for `dev`. */
export async function answerDevRequests(program: DevProgram): Promise<void> {
  (await import('./dev/dev-worker.ts')).answerDevRequests(program);
}

type Action = (options: never, io: Io) => Promise<ExitCode>;

/**
 * Runs the command line and gives its exit code: 0 clean, 1 findings at error level, 2 wrong usage or unreadable
 * configuration, 70 a bug of ours; 128 and the number of the signal that ended it.
 *
 * @param args the arguments after the program's name.
 * @param given takes the place of what the process has: tests give `environment`, `out` and `error`, whoever starts the
 *   compiled program gives `program`. Language, day and colour follow from `environment` unless they are given too.
 */
export async function run(args: readonly string[], given: Partial<Io> = {}): Promise<number> {
  const { environment = process.env } = given;
  const language = given.language ?? languageOf(args, environment);
  const translate = translatorFor(language);
  if (given.out === undefined) handleStdoutErrors(translate);
  const io: Io = { ...processIo(language, environment), ...given };
  let exitCode: ExitCode = exitCodes.clean;
  // Each command is loaded only when asked for: `check` must not wait for Eleventy.
  const act = (load: () => Promise<Action>) => async (options: object) => {
    exitCode = await (await load())(options as never, io);
  };
  try {
    await commandLine(io, act).parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help that was asked for is an answer; help for want of a command is a remark.
      if (error.exitCode === 0) return exitCodes.clean;
      if (error.code === 'commander.help') {
        io.error(commandLine(io, act).helpInformation());
        return exitCodes.usage;
      }
      io.error(`${describeCommanderError(error, translate, args).split('\n').map(printable).join('\n')}\n`);
      return exitCodes.usage;
    }
    if (error instanceof Interrupted) return error.exitCode;
    const refusal = describeRefusal(error, translate, '.');
    if (refusal !== undefined) {
      io.error(`${refusal}\n`);
      return exitCodes.usage;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.error(`${translate('cli.bug')}\n\n${io.sourceStack?.(stack) ?? stack}\n`);
    return exitCodes.bug;
  }
}

function commandLine(
  { language, out }: Io,
  act: (load: () => Promise<Action>) => (options: object) => Promise<void>,
): Command {
  const translate = translatorFor(language);
  const program = new Command('vitrine')
    .description(translate('cli.description'))
    .usage(translate('cli.help.usageLine'))
    .version(version(), '--version', translate('cli.option.version'))
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: () => {}, outputError: () => {} })
    .configureHelp(localizedHelp(translate))
    .commandsGroup(translate('cli.help.task.other'))
    .helpOption('--help', translate('cli.option.help'))
    .helpCommand('help [command]', translate('cli.help.command'));

  const withoutContent = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .helpGroup(translate(taskOf(name)))
      .allowExcessArguments(false)
      .helpOption('--help', translate('cli.option.help'))
      .addOption(new Option('--lang <language>', translate('cli.option.lang')).choices(languages));
  const command = (name: string, description: string): Command =>
    withoutContent(name, description).option('--content <dir>', translate('cli.option.content'), 'content');
  const site = (described: Command): Command =>
    described
      .option('--base-url <url>', translate('cli.option.baseUrl'))
      .option('--path-prefix <path>', translate('cli.option.pathPrefix'))
      .option('--layouts <dir>', translate('cli.option.layouts'));

  const begin = act(async () => (await import('./commands/new.ts')).newOrganization);
  command('new', translate('cli.new'))
    .addArgument(
      new Argument(`[${translate('cli.help.organizationName')}]`, translate('cli.argument.newOrganization')),
    )
    .option('--name-en <name>', translate('cli.option.nameEn'))
    .option('--name-fr <name>', translate('cli.option.nameFr'))
    .option('--short-name-en <name>', translate('cli.option.shortNameEn'))
    .option('--short-name-fr <name>', translate('cli.option.shortNameFr'))
    .option('--slug-en <slug>', translate('cli.option.slugEn'))
    .option('--slug-fr <slug>', translate('cli.option.slugFr'))
    .addOption(
      new Option('--jurisdiction <code>', translate('cli.option.jurisdiction')).choices(jurisdictionCodes),
    )
    .option('--email <address>', translate('cli.option.email'))
    .option('--telephone <number>', translate('cli.option.telephone'))
    .option('--source-url-en <url>', translate('cli.option.sourceUrlEn'))
    .option('--source-url-fr <url>', translate('cli.option.sourceUrlFr'))
    .option('--base-url <url>', translate('cli.option.newBaseUrl'))
    .option('--publisher-en <name>', translate('cli.option.publisherEn'))
    .option('--publisher-fr <name>', translate('cli.option.publisherFr'))
    .option('--publisher-email <address>', translate('cli.option.publisherEmail'))
    .addOption(new Option('--example <what>', translate('cli.option.example')).choices(['keep', 'remove']))
    .option('--yes', translate('cli.option.yes'))
    .option('--no-input', translate('cli.option.noInput'))
    .action((named: string | undefined, options: object) => begin({ ...options, organization: named }));
  site(
    command('build', translate('cli.build'))
      .option('--output <dir>', translate('cli.option.output'), usualOutput)
      .option('--shard <part>', translate('cli.option.shard'))
      .option('--baseline <file>', translate('cli.option.baseline'))
      .option('--pdf', translate('cli.option.pdf'))
      .option('--cms <file>', translate('cli.option.cms'))
      .option('--published <file>', translate('cli.option.published'))
      .option('--date <date>', translate('cli.option.onDay'))
      .option('--no-cache', translate('cli.option.noBuildCache')),
  ).action(act(async () => (await import('./commands/build.ts')).build));
  const assemble = act(async () => (await import('./commands/assemble.ts')).assemble);
  site(
    command('assemble', translate('cli.assemble'))
      .addArgument(new Argument(`<${translate('cli.help.shardsName')}...>`, translate('cli.argument.shards')))
      .option('--output <dir>', translate('cli.option.output'), usualOutput)
      .option('--pdf', translate('cli.option.pdf'))
      .option('--cms <file>', translate('cli.option.cms'))
      .option('--published <file>', translate('cli.option.published')),
  ).action((folders: readonly string[], options: object) => assemble({ ...options, folders }));
  const checkCommand = command('check', translate('cli.check'))
    .addOption(
      new Option('--format <format>', translate('cli.option.format')).choices(checkFormats).default('text'),
    )
    .option('--output-file <file>', translate('cli.option.outputFile'))
    .option('--all', translate('cli.option.all'))
    .option('--baseline <file>', translate('cli.option.baseline'))
    .option('--update-baseline', translate('cli.option.updateBaseline'))
    .option('--date <date>', translate('cli.option.onDay'))
    .option('--no-cache', translate('cli.option.noCache'))
    .option('--watch', translate('cli.option.watch'));
  const written = noteOutputs(checkCommand);
  const check = act(async () => (await import('./commands/check.ts')).check);
  checkCommand.action((options: object) => check({ ...options, written }));
  command('fix', translate('cli.fix'))
    .option('--dry-run', translate('cli.option.dryRun'))
    .action(act(async () => (await import('./commands/fix.ts')).fix));
  command('migrate', translate('cli.migrate'))
    .option('--dry-run', translate('cli.option.dryRun'))
    .action(act(async () => (await import('./commands/migrate.ts')).migrate));
  site(
    command('dev', translate('cli.dev')).option('--port <number>', translate('cli.option.port'), '8080'),
  ).action(act(async () => (await import('./commands/dev.ts')).dev));
  const target = new Argument(`<${translate('cli.help.targetName')}>`, translate('cli.argument.target'));
  const acknowledge = act(async () => (await import('./commands/acknowledge.ts')).acknowledge);
  command('acknowledge', translate('cli.acknowledge'))
    .addArgument(target)
    .option('--all', translate('cli.option.acknowledgeAll'))
    .option('--updated <date>', translate('cli.option.updated'))
    .action((named: string, options: object) => acknowledge({ ...options, target: named }));
  const statement = new Argument(
    `<${translate('cli.help.statementName')}>`,
    translate('cli.argument.statement'),
  );
  const release = act(async () => (await import('./commands/release.ts')).release);
  command('release', translate('cli.release'))
    .addArgument(statement)
    .option('--summary-en <text>', translate('cli.option.summaryEn'))
    .option('--summary-fr <text>', translate('cli.option.summaryFr'))
    .option('--edit', translate('cli.option.editSummaries'))
    .option('--substantive', translate('cli.option.substantive'))
    .option('--editorial', translate('cli.option.editorial'))
    .option('--effective <date>', translate('cli.option.effective'))
    .option('--date <date>', translate('cli.option.releaseDate'))
    .option('--dry-run', translate('cli.option.dryRun'))
    .action((named: string, options: object) => release({ ...options, target: named }));
  const withdraw = act(async () => (await import('./commands/withdraw.ts')).withdraw);
  command('withdraw', translate('cli.withdraw'))
    .addArgument(statement)
    .option('--reason-en <text>', translate('cli.option.reasonEn'))
    .option('--reason-fr <text>', translate('cli.option.reasonFr'))
    .option('--date <date>', translate('cli.option.withdrawalDate'))
    .option('--dry-run', translate('cli.option.dryRun'))
    .action((named: string, options: object) => withdraw({ ...options, target: named }));
  const history = act(async () => (await import('./commands/history.ts')).importHistory);
  command('history', translate('cli.history'))
    .addArgument(
      new Argument(`<${translate('cli.help.historyName')}>`, translate('cli.argument.history')).choices([
        'import',
      ]),
    )
    .addArgument(
      new Argument(
        `[${translate('cli.help.historyStatementsName')}...]`,
        translate('cli.argument.historyStatements'),
      ),
    )
    .option('--write', translate('cli.option.write'))
    .option('--summaries <file>', translate('cli.option.summaries'))
    .option('--within <days>', translate('cli.option.within'), '14')
    .action((_action: string, named: readonly string[], options: object) =>
      history({ ...options, statements: named }),
    );
  const source = new Argument(`<${translate('cli.help.sourceName')}>`, translate('cli.argument.source'));
  const importStatement = act(async () => (await import('./commands/import.ts')).importStatement);
  command('import', translate('cli.import'))
    .addArgument(source)
    .requiredOption('--organization <folder>', translate('cli.option.organization'))
    .addOption(
      new Option('--language <language>', translate('cli.option.language'))
        .choices(languages)
        .makeOptionMandatory(),
    )
    .option('--statement <name>', translate('cli.option.statement'), 'privacy')
    .option('--source <url>', translate('cli.option.source'))
    .option('--dry-run', translate('cli.option.importDryRun'))
    .option('--force', translate('cli.option.force'))
    .action((named: string, options: object) => importStatement({ ...options, file: named }));
  const reportFormat = (description: MessageKey): Option =>
    new Option('--format <format>', translate(description)).choices(reportFormats).default('text');
  const statements = new Argument(
    `[${translate('cli.help.statementsName')}]`,
    translate('cli.argument.statements'),
  );
  const readability = act(async () => (await import('./commands/readability.ts')).readability);
  command('readability', translate('cli.readability'))
    .addArgument(statements)
    .addOption(reportFormat('cli.option.readabilityFormat'))
    .option('--sentences <number>', translate('cli.option.sentences'), '5')
    .action((named: string | undefined, options: object) => readability({ ...options, target: named }));
  const organization = new Argument(
    `[${translate('cli.help.organizationName')}]`,
    translate('cli.argument.organization'),
  );
  const organizations = new Argument(
    `[${translate('cli.help.organizationName')}...]`,
    translate('cli.argument.organizations'),
  );
  const status = act(async () => (await import('./commands/status.ts')).status);
  command('status', translate('cli.status'))
    .addArgument(organizations)
    .addOption(reportFormat('cli.option.lawsFormat'))
    .action((named: readonly string[], options: object) => status({ ...options, organizations: named }));
  const compare = act(async () => (await import('./commands/compare.ts')).compare);
  command('compare', translate('cli.compare'))
    .addArgument(new Argument(`<${translate('cli.help.beforeName')}>`, translate('cli.argument.before')))
    .addArgument(new Argument(`[${translate('cli.help.afterName')}]`, translate('cli.argument.after')))
    .addOption(
      new Option('--format <format>', translate('cli.option.lawsFormat'))
        .choices(compareFormats)
        .default('text'),
    )
    .action((before: string, after: string | undefined, options: object) =>
      compare({ ...options, before, after }),
    );
  const laws = act(async () => (await import('./commands/laws.ts')).laws);
  command('laws', translate('cli.laws'))
    .addArgument(organization)
    .addOption(reportFormat('cli.option.lawsFormat'))
    .action((named: string | undefined, options: object) => laws({ ...options, organization: named }));
  const rule = new Argument(`[${translate('cli.help.ruleName')}]`, translate('cli.argument.rule'));
  const explain = act(async () => (await import('./commands/explain.ts')).explain);
  withoutContent('explain', translate('cli.explain'))
    .addArgument(rule)
    .action((named: string | undefined) => explain({ rule: named }));
  const shell = new Argument(`<${translate('cli.help.shellName')}>`, translate('cli.argument.shell'));
  const completion = act(async () => (await import('./commands/completion.ts')).completion);
  withoutContent('completion', translate('cli.completion'))
    .addArgument(shell.choices(completionShells))
    .action((named: string) => completion({ shell: named, program }));
  return program;
}

/** Read before anything else is, so that a wrong option is answered in the right language. */
function languageOf(args: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const at = args.lastIndexOf('--lang');
  const given =
    at === -1 ? args.findLast((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : args[at + 1];
  return isLanguage(given) ? given : languageFrom(environment);
}
