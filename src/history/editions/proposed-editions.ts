import type { CompletedText } from '../../content/editions/complete-text.ts';
import type { EditionChange, EditionVersion } from '../../content/editions/edition.ts';
import { type Language, type Localized, languages } from '../../languages.ts';
import { daysBetween } from '../../text/calendar.ts';
import { type PartChange, partChanges } from './text-changes.ts';

/** How a statement was after a commit. */
export interface CommittedState {
  /** The short name of the commit. */
  readonly commit: string;
  /** On which its author made it, `YYYY-MM-DD`. */
  readonly day: string;
  /** What the log says of it. */
  readonly subject: string;
  /** The file of each language; none for one that was not there yet, or no more. */
  readonly files: ReadonlyMap<Language, Uint8Array | undefined>;
}

/** A state that could be shown. */
export interface ReadableState extends Omit<CommittedState, 'files'> {
  readonly texts: Localized<string>;
  readonly versions: Localized<EditionVersion>;
}

type Unreadable = Exclude<CompletedText, { readonly text: string }>;

/** Why a commit is no edition of its own. */
type LeftOutReason =
  | { readonly kind: 'missing'; readonly language: Language }
  | { readonly kind: 'unreadable'; readonly language: Language; readonly why: Unreadable }
  /** Line breaks, typography, or dates of the front matter. */
  | { readonly kind: 'same-words' }
  /** Another commit of the same day says more. */
  | { readonly kind: 'same-day'; readonly with: string }
  /** The other language followed within a few days. */
  | { readonly kind: 'one-language'; readonly language: Language; readonly with: string };

export interface LeftOut {
  readonly state: Pick<CommittedState, 'commit' | 'day' | 'subject'>;
  readonly reason: LeftOutReason;
}

/** An edition that could be made of a commit. */
export interface ProposedEdition {
  readonly state: ReadableState;
  readonly day: string;
  readonly change: EditionChange;
  /** Since the edition before; none for the first. */
  readonly changes: readonly PartChange[];
  /** In which words changed. */
  readonly languages: readonly Language[];
  /** The day of an earlier edition that said the same. */
  readonly sameAs: string | undefined;
}

export interface Proposals {
  readonly states: readonly ReadableState[];
  readonly leftOut: readonly LeftOut[];
  /** The newest text of all; it says what the last of the states does. */
  readonly newest: ReadableState | undefined;
}

/**
 * Which of the states that a statement had were editions: those in which words had changed, in both languages if the second
 * followed the first within some days.
 *
 * @param states oldest first.
 * @param within days in which a language that was changed alone may be followed by the other.
 */
export function statesForEditions(states: readonly ReadableState[], within: number): Proposals {
  const chosen: ReadableState[] = [];
  const leftOut: LeftOut[] = [];
  const ofDays = states.filter((state, index) => {
    const next = states[index + 1];
    if (next?.day !== state.day) return true;
    const last = states.findLast(({ day }) => day === state.day) ?? next;
    leftOut.push({ state, reason: { kind: 'same-day', with: last.commit } });
    return false;
  });
  let newest: ReadableState | undefined;
  for (let at = 0; at < ofDays.length; at += 1) {
    const state = ofDays[at];
    if (!state) break;
    newest = state;
    const before = chosen.at(-1);
    const changes = before && partChanges(before.versions, state.versions);
    if (changes?.length === 0) {
      leftOut.push({ state, reason: { kind: 'same-words' } });
      continue;
    }
    const translated = before && changes ? indexOfTranslation(before, changes, at) : undefined;
    const whole = ofDays[translated ?? at] ?? state;
    for (const waiting of ofDays.slice(at, translated ?? at)) {
      const [language = 'en'] = languagesIn(changes ?? []);
      leftOut.push({ state: waiting, reason: { kind: 'one-language', language, with: whole.commit } });
    }
    chosen.push(whole);
    newest = whole;
    at = translated ?? at;
  }
  return { states: chosen, leftOut, newest };

  /** The first state in which all that was changed in one language alone is changed in the other, too. */
  function indexOfTranslation(
    before: ReadableState,
    changes: readonly PartChange[],
    at: number,
  ): number | undefined {
    const alone = changes.filter(({ versions }) => Object.keys(versions).length < languages.length);
    const [from] = ofDays.slice(at);
    if (alone.length === 0 || !from) return undefined;
    for (let later = at + 1; later < ofDays.length; later += 1) {
      const state = ofDays[later];
      if (!state || daysBetween(from.day, state.day) > within) return undefined;
      const since = new Map(
        partChanges(before.versions, state.versions).map(({ key, versions }) => [key, versions]),
      );
      const isWhole = alone.every(({ key }) => Object.keys(since.get(key) ?? {}).length === languages.length);
      if (isWhole) return later;
    }
    return undefined;
  }
}

/**
 * What each of some states would say as an edition.
 *
 * @param states oldest first.
 * @param today no edition is dated ahead, whatever the clock of its author said.
 */
export function proposedEditions(
  states: readonly ReadableState[],
  today: string,
): readonly ProposedEdition[] {
  const editions: ProposedEdition[] = [];
  for (const state of states) {
    const before = editions.at(-1);
    const changes = before ? partChanges(before.state.versions, state.versions) : [];
    const day = state.day > today ? today : state.day;
    editions.push({
      state,
      // A commit that was moved to another branch keeps its day, which may be before that of the one it follows.
      day: before && before.day > day ? before.day : day,
      change: before ? 'substantive' : 'first',
      changes,
      languages: before ? languagesIn(changes) : languages,
      sameAs: editions.slice(0, -1).findLast((earlier) => saysTheSame(earlier.state, state))?.day,
    });
  }
  return editions;
}

function saysTheSame(a: ReadableState, b: ReadableState): boolean {
  return partChanges(a.versions, b.versions).length === 0;
}

function languagesIn(changes: readonly PartChange[]): readonly Language[] {
  return languages.filter((language) => changes.some(({ versions }) => versions[language] !== undefined));
}
