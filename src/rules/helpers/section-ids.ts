import type { Section } from '../../content/library.ts';
import type { Comparison } from '../../parity/compare-versions.ts';
import { isSectionKind } from '../../sections/catalogue.ts';

/** The ids after a heading that say what a section is; one that is misspelt is a finding of its own. */
export function writtenIds({ ids }: Section): readonly string[] {
  return ids.flatMap(({ id }) => (isSectionKind(id) || id.startsWith('x-') ? [id] : []));
}

/** Of each section its counterpart in the other version; there where some section lacks its id, or has other ones. */
export function counterpartsOf({ parts }: Comparison): ReadonlyMap<Section, Section> {
  const counterparts = new Map<Section, Section>();
  for (const [{ section: one }, { section: other }] of [...parts.pairs, ...parts.outOfOrder])
    if (one && other) counterparts.set(one, other).set(other, one);
  return counterparts;
}
