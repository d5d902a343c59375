import { type EditionChange, withdrawalOf } from '../../content/editions/edition.ts';
import { isCalendarDate } from '../../content/schemas.ts';
import { firstDayAfterNotice } from '../../history/editions/in-force.ts';
import type { EditionState } from '../../history/editions/text-changes.ts';
import { readable } from '../../history/normalize.ts';
import { type Language, type Localized, languages } from '../../languages.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { hiddenCharacters } from '../../text/hidden-characters.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { UsageError } from '../usage-error.ts';
import { openQuestions } from './ask.ts';
import { editorOf, editSummaries } from './edit-summaries.ts';
import type { ReleasedState } from './released-state.ts';

/** What a release says of itself. */
export interface Terms {
  readonly change: EditionChange;
  readonly effective: string;
  readonly summary: Localized<string>;
}

/** What was given of it with the command. */
export interface GivenTerms {
  readonly substantive?: boolean;
  readonly editorial?: boolean;
  readonly effective?: string;
  readonly summaryEn?: string;
  readonly summaryFr?: string;
  /** Whether the summaries are to be written in the user’s editor. */
  readonly edit?: boolean;
}

/** Longer, and nobody reads it. In characters. */
const longestSummary = 600;

/**
 * What a release is to say of itself: as given, or asked of whoever is there to answer.
 *
 * @param shown lines that say what changed.
 * @param day of the release.
 * @throws UsageError for what is missing or cannot be, Refusal for what may not be, Cancelled.
 */
export async function releaseTerms(
  given: GivenTerms,
  state: ReleasedState,
  { change, shown }: { readonly change: EditionState | undefined; readonly shown: readonly string[] },
  day: string,
  io: Io,
): Promise<Terms> {
  const questions = io.terminal && (await openQuestions(io.terminal, io.language));
  const givenSummary: Partial<Localized<string>> = {
    ...(given.summaryEn !== undefined && { en: given.summaryEn }),
    ...(given.summaryFr !== undefined && { fr: given.summaryFr }),
  };
  const kind = await kindOf();
  const effective = await effectiveDay();
  return { change: kind, effective, summary: await summaryIn() };

  async function kindOf(): Promise<EditionChange> {
    if (given.substantive && given.editorial) throw new UsageError('cli.release.bothKinds');
    if (state.editions.length === 0) return 'first';
    if (withdrawalOf(state.archive)) return 'substantive';
    if (change?.kind === 'reset' && given.substantive) throw new Refusal('cli.release.onlyTypography');
    if (given.editorial || change?.kind === 'reset') return 'editorial';
    if (given.substantive) return 'substantive';
    if (!questions) throw new UsageError('cli.release.whichKind');
    return questions.kind();
  }

  async function effectiveDay(): Promise<string> {
    const before = state.editions.at(-1);
    if (kind === 'editorial') {
      if (given.effective !== undefined) throw new UsageError('cli.release.editorialEffective');
      return before?.effective ?? day;
    }
    if (kind === 'first') {
      const [version] = Object.values(state.statement?.versions ?? {});
      return given.effective ?? version?.frontMatter.values.updated ?? day;
    }
    const site = state.library.site?.values;
    const noticed = firstDayAfterNotice(site, day);
    const earliest = before && before.effective > noticed ? before.effective : noticed;
    const effective = given.effective ?? (await questions?.effective(earliest)) ?? earliest;
    if (effective < day) throw new UsageError('cli.release.past', { effective, day });
    if (effective < noticed)
      throw new Refusal('cli.release.notice', { effective, earliest, period: site?.noticePeriod ?? '' });
    if (effective < earliest)
      throw new Refusal('cli.release.beforePrevious', { effective, earliest, number: before?.number ?? 0 });
    return effective;
  }

  async function summaryIn(): Promise<Localized<string>> {
    const summary = given.edit ? inEditor(givenSummary) : await askedSummary();
    if (summary.en === summary.fr) throw new UsageError('cli.release.sameSummary');
    return summary;
  }

  async function askedSummary(): Promise<Localized<string>> {
    const hasEditor = editorOf(io) !== undefined;
    const summary: Record<Language, string> = { en: '', fr: '' };
    for (const language of languages) {
      const text = givenSummary[language] ?? (await questions?.summary(language, hasEditor));
      if (text === undefined) throw new UsageError('cli.release.noSummary');
      // Whoever answers with nothing has more to say than fits in a line.
      if (text.trim() === '' && questions && hasEditor) return inEditor({ ...givenSummary, ...summary });
      summary[language] = checkedText(text, language);
    }
    return summary;
  }

  function inEditor(written: Partial<Localized<string>>): Localized<string> {
    return editSummaries(written, shown, checkedText, io);
  }
}

/**
 * A text for readers, in one language, as it is kept.
 *
 * @throws UsageError for one that is empty, too long, or in the other language.
 */
export function checkedText(written: string, language: Language): string {
  const text = readable(written).replace(hiddenCharacters, '');
  if (text === '') throw new UsageError(`cli.release.empty-${language}`);
  if (text.length > longestSummary)
    throw new UsageError(`cli.release.long-${language}`, { count: text.length, most: longestSummary });
  const found = detectLanguage(text, 'few').language;
  if (found !== undefined && found !== language)
    throw new UsageError(`cli.release.language-${language}`, { text });
  return text;
}

/**
 * The day of a release or a withdrawal.
 *
 * @throws UsageError for no day of the calendar, or one to come; Refusal for one before the last record.
 */
export function dayOf(given: string | undefined, today: string, { archive }: ReleasedState): string {
  const day = given ?? today;
  checkedDay(day);
  if (day > today) throw new UsageError('cli.release.future', { day });
  const last = archive?.records.at(-1)?.name.slice(0, today.length);
  if (last !== undefined && day < last) throw new Refusal('cli.release.back', { day, last });
  return day;
}

/** @throws UsageError for no day of the calendar. */
export function checkedDay(day: string | undefined): void {
  if (day !== undefined && !isCalendarDate(day)) throw new UsageError('cli.error.badDate', { value: day });
}
