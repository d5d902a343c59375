import {
  allSections,
  type Library,
  type Section,
  type Statement,
  type StatementVersion,
} from '../../content/library.ts';
import { compareVersions } from '../../parity/compare-versions.ts';
import { idsInBraces } from '../../sections/ids-in-braces.ts';
import { kindsNamed } from '../../sections/recognize-heading.ts';
import { defineRule, type Edit, type Report, subjectOf } from '../engine/rule.ts';
import { appendToHeading } from '../helpers/heading-edits.ts';
import { counterpartsOf, writtenIds } from '../helpers/section-ids.ts';

type Message = 'none' | 'implied' | 'guessed' | 'counterpart' | 'disagree' | 'unrecognized';

/**
 * A section's id is its identity in both languages; one guessed from the heading changes when the heading does. What a
 * heading alone does not tell, its counterpart in the other version may.
 */
export default defineRule<Message>({
  id: 'sections/implied-id',
  severity: 'notice',
  fixable: true,
  messages: ['none', 'implied', 'guessed', 'counterpart', 'disagree', 'unrecognized'],
  check({ library }, report) {
    for (const statement of library.organizations.flatMap(({ statements }) => statements)) {
      const bare = Object.values(statement.versions).filter(({ body }) =>
        allSections(body).some(({ ids }) => ids.length === 0),
      );
      if (bare.length === 0) continue;
      const idOf = idsToWrite(library, statement);
      for (const version of bare) {
        const reports = reportsOf(library, statement, version, idOf);
        const single = allSections(version.body).every(({ ids }) => ids.length === 0) && inOne(reports);
        if (single) report({ ...single, subject: subjectOf(statement, version) });
        for (const one of reports) if (!single || one.message === 'disagree') report(one);
      }
    }
  },
});

/** What there is to say of each heading without an id. */
function reportsOf(
  library: Library,
  statement: Statement,
  version: StatementVersion,
  idOf: (section: Section) => IdsToWrite | undefined,
): readonly Report<Message>[] {
  const claimsOf = new Map(
    Object.values(statement.versions).flatMap(({ body }) => {
      const claims = claimsIn(body.sections);
      return allSections(body).map((section) => [section, claims] as const);
    }),
  );
  // Where two headings claim a kind, a person must say which of them has it.
  const isFree = (section: Section, ids: readonly string[]): boolean =>
    ids.every((id) => (claimsOf.get(section)?.get(id) ?? 0) <= (section.kinds.includes(id) ? 1 : 0));
  return allSections(version.body).flatMap((section): Report<Message>[] => {
    const found = section.ids.length === 0 ? idOf(section) : undefined;
    if (!found) return [];
    const { message, ids, other, twin } = found;
    const written = idsInBraces(ids);
    const { heading, location } = section;
    // Both headings get it or neither does: an id in one version only would part two sections that are one.
    const theirs = twin && idOf(twin);
    const isAgreed = !twin || (theirs?.isSure && idsInBraces(theirs.ids) === written && isFree(twin, ids));
    const edits = (): readonly Edit[] => {
      const added = appendToHeading(library, section, ` ${written}`);
      return twin && appendToHeading(library, twin, ` ${written}`).length === 0 ? [] : added;
    };
    return [
      {
        location,
        message,
        severity: message === 'implied' || message === 'guessed' ? 'notice' : 'warning',
        subject: subjectOf(statement, version, section),
        values:
          message === 'unrecognized'
            ? { heading, id: ids[0] ?? '' }
            : { heading, ids: written, ...(other ? { other } : {}), ...found.values },
        ...(found.isSure && isAgreed && isFree(section, ids) ? { edits } : {}),
      },
    ];
  });
}

/** One finding for a page on which no heading has an id: whoever wrote it did not know of them yet. */
function inOne(reports: readonly Report<Message>[]): Report<Message> | undefined {
  const lacking = reports.filter(({ message }) => message !== 'disagree');
  const [first, second] = lacking;
  if (!first || !second) return undefined;
  // The example is one that `fix` would write, where there is such.
  const { heading = '', ids, id = '' } = (lacking.find((one) => one.edits) ?? first).values ?? {};
  const edits = lacking.flatMap((one) => (one.edits ? [one.edits] : []));
  return {
    location: first.location,
    message: 'none',
    severity: lacking.some((one) => one.severity === 'warning') ? 'warning' : 'notice',
    values: { count: lacking.length, heading, ids: ids ?? `{#${id}}`, sure: edits.length },
    edits: () => edits.flatMap((make) => make()),
  };
}

interface IdsToWrite {
  readonly message: Message;
  readonly ids: readonly string[];
  /** The heading in the other version, where the sentence names it. */
  readonly other?: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Its heading, or the one in the other version, names what it is; and it has a counterpart, unless there is one version. */
  readonly isSure: boolean;
  /** Its counterpart, where that has no id either. */
  readonly twin?: Section | undefined;
}

/** Tells which ids a section without any should have; undefined where it needs none. */
function idsToWrite(library: Library, statement: Statement): (section: Section) => IdsToWrite | undefined {
  const comparison = compareVersions(library, statement.versions);
  const counterparts = comparison ? counterpartsOf(comparison) : new Map<Section, Section>();
  const originals = new Set(comparison ? allSections(comparison.original.body) : []);
  const kinds = new Map(
    Object.values(statement.versions).flatMap(({ body }) => [...ownKinds(body.sections, [])]),
  );
  const kindsOf = (section: Section | undefined): readonly string[] => (section && kinds.get(section)) ?? [];
  const languageOf = new Map(
    Object.values(statement.versions).flatMap(({ body, language }) =>
      allSections(body).map((section) => [section, language] as const),
    ),
  );
  const namedBy = (section: Section | undefined): readonly string[] => {
    const language = section && languageOf.get(section);
    return section && language ? kindsNamed(section.heading, language) : [];
  };
  return (section) => {
    const counterpart = counterparts.get(section);
    const own = kindsOf(section);
    const given = counterpart ? writtenIds(counterpart) : [];
    const theirs = given.length > 0 ? given : kindsOf(counterpart);
    const other = counterpart?.heading ?? '';
    const twin = given.length > 0 ? undefined : counterpart;
    const hasPlace = counterpart !== undefined || comparison === undefined;
    const isNamed = (ids: readonly string[]): boolean => {
      const named = [...namedBy(section), ...namedBy(counterpart)];
      return given.length > 0 || ids.every((id) => named.includes(id));
    };
    const shares = own.some((kind) => theirs.includes(kind));
    if (own.length > 0 && theirs.length > 0 && !shares) {
      const values = { otherIds: idsInBraces(theirs) };
      return { message: 'disagree', ids: own, other, values, isSure: false };
    }
    if (own.length > 0) {
      const isLed = shares && (given.length > 0 || !originals.has(section));
      const ids = isLed ? theirs : own;
      const sure = isNamed(ids);
      return { message: sure ? 'implied' : 'guessed', ids, twin, isSure: sure && hasPlace };
    }
    if (section.kinds.length > 0 && given.length === 0) return undefined;
    if (theirs.length > 0)
      return { message: 'counterpart', ids: theirs, other, twin, isSure: isNamed(theirs) };
    if (section.level > 2) return undefined;
    // A new id for both: that of the original, so that fixing either version alone gives the same.
    const named = counterpart && !originals.has(section) ? counterpart : section;
    return { message: 'unrecognized', ids: [named.anchor], twin, isSure: counterpart !== undefined };
  };
}

/** The kinds of each section that those around it do not have. */
function ownKinds(
  sections: readonly Section[],
  above: readonly string[],
): readonly (readonly [Section, readonly string[]])[] {
  return sections.flatMap((section) => [
    [section, section.kinds.filter((kind) => !above.includes(kind))] as const,
    ...ownKinds(section.sections, [...above, ...section.kinds]),
  ]);
}

/** How many sections of a version claim each kind or id. */
function claimsIn(sections: readonly Section[], counts = new Map<string, number>()): Map<string, number> {
  for (const section of sections) {
    for (const id of new Set([...section.kinds, ...writtenIds(section)]))
      counts.set(id, (counts.get(id) ?? 0) + 1);
    claimsIn(section.sections, counts);
  }
  return counts;
}
