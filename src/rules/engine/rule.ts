import type { z } from 'zod';
import type { AnyVersion, Library, Section, Statement, StatementVersion } from '../../content/library.ts';
import type { Location } from '../../content/location.ts';
import { isLanguage, type Language, type Localized } from '../../languages.ts';
import { type Comparison, compareVersions } from '../../parity/compare-versions.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** Values that a finding's sentence is made of. Every key is a placeholder of the sentence in both languages. */
export type FindingValues = Readonly<Record<string, string | number>>;

/** A finding as a rule reports it: which sentence, with what values, where. */
export interface Report<Message extends string = string> {
  readonly message: Message;
  readonly values?: FindingValues;
  readonly location: Location;
  /** How many characters are meant, from the location on; one when left out. */
  readonly length?: number;
  /** Overrides the rule's severity for this one finding. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedLocation<Message>[];
  readonly subject?: Subject;
  /**
   * What fixes it, where that needs no judgement. Made only when asked for: finding the locations means parsing the file
   * again, and a check need not know them.
   */
  readonly edits?: () => readonly Edit[];
  /** For a rule that {@link Rule.holdsBack}: first and last line of what it spoils; its own line when left out. */
  readonly lines?: readonly [number, number];
}

/** What fixes a finding and touches nothing else: `old` stands at the location, on one line, where `text` should. */
export interface Edit {
  readonly location: Location;
  readonly old: string;
  readonly text: string;
}

interface RelatedLocation<Message extends string = string> {
  readonly message: Message;
  readonly values?: FindingValues;
  readonly location: Location;
  readonly length?: number;
}

/** What a finding is about, for grouping and for fingerprints that survive moved lines. */
export interface Subject {
  readonly organization?: string;
  readonly statement?: string;
  readonly language?: Language;
  readonly section?: string;
}

/**
 * What most likely follows from a finding, by how far it reaches: rules whose findings touch its lines, its file, or any
 * version of its statement. `family/*` names a whole family.
 */
export type HoldsBack = Readonly<Partial<Record<'lines' | 'file' | 'statement', readonly RulePattern[]>>>;
type RulePattern = `${string}/${string}`;

/** What a check is for. */
export interface RuleContext {
  readonly library: Library;
  /** The day the check is for, `YYYY-MM-DD`; expiry is judged by it. */
  readonly today: string;
}

/** What a rule is given: the library, the day, what it was told in the settings, and how the others came out. */
export interface CheckContext<Options> extends RuleContext {
  /** What is set of it for an organization, or for the site's own pages when none is named. */
  optionsFor(organization?: string): Options;
  /** Every rule there is, for those that check what was written about rules. */
  readonly rules: readonly Rule[];
  /** Only for a rule that comes last: suppressions that no finding of the others needed. */
  readonly unusedSuppressions: readonly UnusedSuppression[];
  /** Only for a rule that comes last: entries of the baseline that no finding of the others matched. */
  readonly unusedBaseline: readonly UnusedBaselineEntry[];
}

interface UnusedSuppression {
  readonly rule: string;
  readonly location: Location;
}

export interface UnusedBaselineEntry {
  readonly rule: string;
  readonly file: string;
  readonly location: Location;
}

export interface Rule<Message extends string = string, Options extends z.ZodObject = z.ZodObject> {
  /** `family/name`, the same as its file; never given to another rule later. */
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  /** Ids of its sentences; the words are in `src/i18n/messages`, under `<rule id>.<message>`. */
  readonly messages: readonly Message[];
  /** What an editor can tell it in `site.yaml` and `organization.yaml`; every key has a default. */
  readonly options?: Options;
  /** Some of its findings offer the change that fixes them, for `fix`. */
  readonly fixable?: true;
  /** Its level cannot be changed and its findings cannot be suppressed: the pages are built on what it holds. */
  readonly suppressible?: false;
  /** Its findings are causes: what other rules find because of them is left out until they are mended, and counted. */
  readonly holdsBack?: HoldsBack;
  /** Runs when all others have, because it speaks of their findings. */
  readonly last?: true;
  check(context: CheckContext<z.output<Options>>, report: (finding: Report<Message>) => void): void;
}

/** Types a rule by its own messages and options. */
export function defineRule<
  const Message extends string,
  Options extends z.ZodObject = z.ZodObject<Record<never, never>>,
>(rule: Rule<Message, Options>): Rule<Message, Options> {
  return rule;
}

/** Calls `visit` for every version of every statement. */
export function eachVersion(
  library: Library,
  visit: (version: StatementVersion, statement: Statement) => void,
): void {
  for (const organization of library.organizations) {
    for (const statement of organization.statements) {
      for (const version of Object.values(statement.versions)) visit(version, statement);
    }
  }
}

/** Calls `visit` for every Markdown file of the site: statements, and the pages of the site itself. */
export function eachDocument(library: Library, visit: (version: AnyVersion, subject: Subject) => void): void {
  for (const page of library.pages) {
    for (const version of Object.values(page.versions))
      visit(version, { statement: page.stem, language: version.language });
  }
  eachVersion(library, (version, statement) => visit(version, subjectOf(statement, version)));
}

interface LocationInPage {
  readonly version: AnyVersion;
  readonly section: Section | undefined;
}

/** Calls `visit` for every page that is there in both languages, with how its versions compare. */
export function eachComparison(
  library: Library,
  visit: (comparison: Comparison, subjectOfPart: (part: LocationInPage) => Subject) => void,
): void {
  const compareOne = (versions: Partial<Localized<AnyVersion>>, subject: Subject): void => {
    const comparison = compareVersions(library, versions);
    if (!comparison) return;
    visit(comparison, ({ version, section }) => ({
      ...subject,
      language: version.language,
      ...(section ? { section: section.anchor } : {}),
    }));
  };
  for (const { stem, versions } of library.pages) compareOne(versions, { statement: stem });
  for (const { key, statements } of library.organizations)
    for (const { stem, versions } of statements) compareOne(versions, { organization: key, statement: stem });
}

export function subjectOf(statement: Statement, version: AnyVersion, section?: Section): Subject {
  const subject = {
    organization: statement.organization.key,
    statement: statement.stem,
    language: version.language,
  };
  return section ? { ...subject, section: section.anchor } : subject;
}

/** A finding about a file as such is told apart by the file's own name. */
export function subjectOfFile(file: string): Subject {
  const [, organization, name] = file.split('/');
  const [, stem, language] = /^([^.]+)\.([^.]+)\.md$/.exec(name ?? '') ?? [];
  return {
    ...(organization && name && organization !== 'pages' ? { organization } : {}),
    ...(stem ? { statement: stem } : {}),
    ...(isLanguage(language) ? { language } : {}),
  };
}
