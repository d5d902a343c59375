import { translatorFor } from '../../i18n/translator.ts';
import { scaffold } from '../../scaffold/scaffold.ts';
import { requiredKinds } from '../../sections/required-kinds.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import {
  type CompleteAnswers,
  faultOf,
  type GivenAnswers,
  missingFields,
  optionOf,
  readAnswers,
  type TextField,
} from '../new/answers.ts';
import { askForAnswers, openQuestions } from '../new/ask.ts';
import {
  examplesIn,
  openFolder,
  refuseExisting,
  refuseTakenSlugs,
  removeOrganizations,
  schemasSeenFrom,
  shownFolders,
  writeFiles,
} from '../new/content-folder.ts';
import { reportNew } from '../new/report-new.ts';
import { Cancelled } from '../prompts.ts';
import { UsageError } from '../usage-error.ts';

export interface NewOptions extends GivenAnswers {
  readonly content: string;
  /** What becomes of the organizations that came with Vitrine. */
  readonly example?: 'keep' | 'remove';
  /** Removes them without asking. */
  readonly yes?: boolean;
  /** Whether questions may be asked, where there is a terminal. */
  readonly input?: boolean;
}

/**
 * `vitrine new`: writes the settings of a new organization and a statement to be filled in; with them, where there is no site
 * yet, what every site has. All of it is written, or nothing.
 */
export async function newOrganization(options: NewOptions, io: Io): Promise<ExitCode> {
  try {
    await begin(options, io);
    return exitCodes.clean;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    io.error(`${translatorFor(io.language)('cli.new.cancelled')}\n`);
    return exitCodes.usage;
  }
}

async function begin(options: NewOptions, io: Io): Promise<void> {
  const { content, example, yes = false, input = true, ...given } = options;
  const folder = openFolder(content);
  refuseFaults(given);
  if (given.organization !== undefined) refuseExisting(folder, given.organization);

  const missing = missingFields(given);
  const examples = examplesIn(folder);
  const mustConfirm = example === 'remove' && !yes && examples.length > 0;
  const terminal = input && (missing.length > 0 || mustConfirm) ? io.terminal : undefined;
  if (missing.length > 0 && !terminal)
    throw new UsageError('cli.new.missing', { options: missing.map(optionOf).join(', ') });
  if (mustConfirm && !terminal)
    throw new UsageError('cli.new.needsYes', { folders: shownFolders(folder, examples) });
  const questions = terminal && (await openQuestions(terminal, io.language));
  questions?.begin();
  const complete =
    questions && missing.length > 0
      ? await askForAnswers(questions, given, folder.library !== undefined)
      : (given as CompleteAnswers);
  const answers = readAnswers(complete);
  refuseExisting(folder, answers.key);
  const isAsked = examples.length > 0 && (mustConfirm || example === undefined);
  const removes =
    questions && isAsked ? await questions.removes(shownFolders(folder, examples)) : example === 'remove';
  const removed = removes ? examples : [];
  refuseTakenSlugs(folder, answers.organization, removed);

  const files = scaffold({
    ...answers,
    statement: {
      ...answers.statement,
      today: io.today,
      sections: requiredKinds(folder.library?.site?.values ?? { requiredSections: [] }),
    },
    site: folder.library ? undefined : { baseUrl: complete.baseUrl, publisher: answers.publisher },
    language: io.language,
    schemas: schemasSeenFrom(folder),
  });
  const written = writeFiles(folder, files);
  removeOrganizations(folder, removed);
  reportNew(
    { folder, key: answers.key, files, written, removed, noExample: removes && removed.length === 0 },
    io,
  );
}

function refuseFaults({ jurisdiction: _, ...given }: GivenAnswers): void {
  for (const [field, value] of Object.entries(given)) {
    const fault = value === undefined ? undefined : faultOf(field as TextField, value);
    if (fault) throw new UsageError(fault.key, fault.values);
  }
}
