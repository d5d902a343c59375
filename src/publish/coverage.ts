import { allSections } from '../content/library.ts';
import type { Name } from '../content/schemas.ts';
import type { Language } from '../languages.ts';
import { isSectionKind, type SectionKind, sectionKinds } from '../sections/catalogue.ts';
import { exceptionsFor } from '../sections/exceptions.ts';
import { coverageParts, type PublishedSite, statementsPerPart } from './published-site.ts';

/** What one statement has on one kind of section: the section, or the reason for its absence; or both in part. */
export interface CoverageCell {
  readonly section?: { readonly address: string; readonly anchor: string; readonly heading: string };
  /** Why the section, or only its contact details, is not stated. */
  readonly reason?: string;
}

export interface CoverageColumn {
  readonly address: string;
  readonly shortName: Name;
  readonly cells: ReadonlyMap<SectionKind, CoverageCell>;
}

export interface Coverage {
  /** The columns of each part of the page, the first part first. */
  readonly parts: readonly (readonly CoverageColumn[])[];
  /** Kinds that some statement covers or is silent on, in the catalogue's order. */
  readonly order: readonly SectionKind[];
  /** Kinds that no statement has a section on, nor a word about. */
  readonly uncovered: readonly SectionKind[];
}

const known = new WeakMap<PublishedSite, Map<Language, Coverage>>();

/** Section kinds × statements, in one language. */
export function coverageOf(site: PublishedSite, language: Language): Coverage {
  const ofSite = known.get(site) ?? new Map<Language, Coverage>();
  known.set(site, ofSite);
  const coverage = ofSite.get(language) ?? buildCoverage(site, language);
  ofSite.set(language, coverage);
  return coverage;
}

function buildCoverage(site: PublishedSite, language: Language): Coverage {
  const columns = site
    .statements(language)
    .map(({ address, content: { statement, version } }): CoverageColumn => {
      const cells = new Map<SectionKind, CoverageCell>();
      for (const { kinds, anchor, title } of allSections(version.body)) {
        const heading = site.typeset(title.text, language, title.marks);
        for (const kind of kinds.filter(isSectionKind))
          if (!cells.has(kind)) cells.set(kind, { section: { address, anchor, heading } });
      }
      for (const { section, reason } of exceptionsFor(statement)) {
        if (isSectionKind(section))
          cells.set(section, { ...cells.get(section), reason: site.typeset(reason[language], language) });
      }
      return { address, shortName: statement.organization.settings.values.shortName[language], cells };
    });
  const mentioned = new Set(columns.flatMap(({ cells }) => [...cells.keys()]));
  const ids = sectionKinds.map(({ id }) => id);
  const parts = Array.from({ length: coverageParts(columns.length) }, (_, part) =>
    columns.slice(part * statementsPerPart, (part + 1) * statementsPerPart),
  );
  return {
    parts,
    order: ids.filter((id) => mentioned.has(id)),
    uncovered: ids.filter((id) => !mentioned.has(id)),
  };
}
