import type { applicabilities, lawPacks } from '../content/schemas.ts';
import type { Localized } from '../languages.ts';
import type { SectionKind } from '../sections/catalogue.ts';
import type { ElementId } from './evidence/elements.ts';

/** The packs there are, one file each beside this one. */
export type PackId = (typeof lawPacks)[number];

/** How a law bears on an organization; set by its editors, never derived from the text. */
export type Applicability = (typeof applicabilities)[number];

/** Where the content of a rule was read. */
export interface Source {
  readonly name: Localized<string>;
  /** Absent where only a shortened address, or none, is known. A rule needs one source that a reader can open. */
  readonly address?: string;
}

/** The day a citation and its content were read in an official text, and in which. */
export interface Verification {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: Localized<string>;
}

/** One thing that a rule looks for; it is met in the sections of the rule's kinds unless it names its own. */
export interface Requirement {
  readonly element: ElementId;
  readonly kinds?: readonly SectionKind[];
}

/** A rule that binds only those it concerns. Silence then tells nothing: it may not concern the organization. */
interface Condition extends Requirement {
  /** When it binds, as the end of a sentence: “if …”. */
  readonly words: Localized<string>;
}

export interface LawRule {
  /** Begins with the id of its pack; never given to another rule later. */
  readonly id: string;
  readonly citation: Localized<string>;
  /** The number of the section, or part of it, was not confirmed in an official text (‡). */
  readonly sectionNumberUnverified?: true;
  /** What can be observed in a text. */
  readonly lookedFor: Localized<string>;
  /** The kinds of section that may show it; all of them are looked in. The first is the one usually meant. */
  readonly kinds: readonly SectionKind[];
  /** All of these are needed. None are looked for where no source can be opened. */
  readonly requires: readonly Requirement[];
  readonly condition?: Condition;
  readonly sources: readonly Source[];
  /** Undefined: not verified. */
  readonly verification?: Verification;
  /** The purpose or the contact may be given when information is collected, on a form or a sign, rather than here. */
  readonly mayBePromised?: 'purpose' | 'contact';
}

export interface LawPack {
  readonly id: PackId;
  readonly title: Localized<string>;
  readonly citation: Localized<string>;
  /** The day the rules were last compared with their sources, `YYYY-MM-DD`. */
  readonly date: string;
  /** The text they were read in. */
  readonly readIn: Localized<string>;
  readonly rules: readonly LawRule[];
}

/** Whether a reader can open at least one source of a rule; a rule without one settles nothing. */
export function hasUsableSource({ sources }: LawRule): boolean {
  return sources.some(({ address }) => address !== undefined);
}
