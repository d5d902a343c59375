import type { Edition, EditionVersion } from '../../content/editions/edition.ts';
import type { MarkedText } from '../../content/marked-words.ts';
import { versionOf } from '../../history/editions/library-in-force.ts';
import type { FactChange } from '../../history/fact-changes.ts';
import { isChange, type RedlineRow, type RedlineUnit, redlineOf } from '../../history/redline/redline.ts';
import type { Language } from '../../languages.ts';
import { memoize } from '../../memo.ts';

/** What the page of a change shows. */
export interface ChangesView {
  /** How many sections there are in the newer edition or went, and how many of them changed. */
  readonly sections: { readonly all: number; readonly changed: number };
  readonly facts: readonly FactChange[];
  readonly rows: readonly ChangedRow[];
  /** Names of sections that say what they said, and those of them that are set otherwise. */
  readonly unchanged: readonly MarkedText[];
  readonly typography: readonly MarkedText[];
}

export interface ChangedRow {
  readonly row: RedlineRow;
  /** Undefined where so much changed that both texts side by side would be too much for one page. */
  readonly units: readonly ShownUnit[] | undefined;
}

/** What is shown of a section: a unit, or those that are folded away because they did not change. */
export type ShownUnit = RedlineUnit | SkippedUnits;

interface SkippedUnits {
  readonly kind: 'skipped';
  readonly count: number;
  /** Undefined where the page has no room for them. */
  readonly units: readonly RedlineUnit[] | undefined;
}

/**
 * Letters that a page shows of what changed. With styles and all else, so many stay below the weight that a page may have
 * (14,000 bytes, compressed), in English and in French.
 */
const mostLetters = 16_000;
/** An unchanged paragraph beside a change is shown up to this length. */
const longestNeighbour = 500;
/** One that is shorter than the words that would stand in its place is shown wherever it is. */
const notWorthFolding = 60;

/** @returns undefined where one of the texts cannot be read; a finding says so. */
export function changesView(before: Edition, after: Edition, language: Language): ChangesView | undefined {
  const [old, now] = [versionOf(before, language), versionOf(after, language)];
  return old && now && viewOf(now, old);
}

/** What a text followed is always the same one. Both the page of the change and the feeds show it. */
const viewOf = memoize((now: EditionVersion, old: EditionVersion): ChangesView => {
  const { rows, facts } = redlineOf(old, now);
  const sections = rows.filter(({ of }) => of === 'section');
  const named = (kind: RedlineRow['kind']): readonly MarkedText[] =>
    sections.flatMap((row) => (row.kind === kind && !isChange(row) && row.heading ? [row.heading] : []));
  let left = mostLetters;
  const changed = rows.filter(isChange).map((row): ChangedRow => {
    const units = withoutUnchanged(row.units);
    const letters = lettersOf(units);
    if (letters > left) return { row, units: undefined };
    left -= letters;
    return { row, units };
  });
  // What changed comes first; what did not takes the room that is left.
  const folded = (unit: ShownUnit): ShownUnit => {
    if (unit.kind !== 'skipped') return unit;
    const letters = lettersOf(unit.units ?? []);
    if (letters > left) return { ...unit, units: undefined };
    left -= letters;
    return unit;
  };
  return {
    sections: { all: sections.length, changed: sections.filter(isChange).length },
    // A section that says a value twice changed it twice: for readers, that is one fact.
    facts: [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()],
    rows: changed.map(({ row, units }) => ({ row, units: units?.map(folded) })),
    unchanged: named('unchanged'),
    typography: named('typography'),
  };
});

/** Units that changed, with those next to them. */
function withoutUnchanged(units: readonly RedlineUnit[]): readonly ShownUnit[] {
  const changed = units.map(({ kind }) => kind !== 'kept');
  const shown: ShownUnit[] = [];
  let skipped: RedlineUnit[] = [];
  const closeGap = (): void => {
    if (skipped.length === 1 && lettersOf(skipped) <= notWorthFolding) shown.push(...skipped);
    else if (skipped.length > 0) shown.push({ kind: 'skipped', count: skipped.length, units: skipped });
    skipped = [];
  };
  for (const [index, unit] of units.entries()) {
    const isNear = changed[index - 1] || changed[index + 1];
    if (changed[index] || (isNear && lettersOf([unit]) <= longestNeighbour)) {
      closeGap();
      shown.push(unit);
    } else skipped.push(unit);
  }
  closeGap();
  return shown;
}

function lettersOf(units: readonly ShownUnit[]): number {
  let letters = 0;
  for (const unit of units)
    if (unit.kind !== 'skipped') for (const { words } of unit.texts.flat()) letters += words.text.length;
  return letters;
}
