import type { Library, Lock, Statement, StatementVersion } from '../content/library.ts';
import { bothVersions } from '../content/load-library.ts';
import {
  inEveryLanguage,
  type Language,
  type Localized,
  languages,
  localize,
  otherLanguages,
} from '../languages.ts';
import { memoize } from '../memo.ts';
import { readable } from './normalize.ts';
import { type Part, partsOf } from './parts.ts';
import { decodeSnapshot, matchesSnapshot } from './snapshot.ts';
import { describeChange } from './word-diff.ts';

/** A part of a statement, in both languages. */
export interface PartPair {
  readonly key: string;
  readonly parts: Localized<Part>;
}

/** A part that is not as it was when both versions were last confirmed to say the same. */
export interface OutdatedSection extends PartPair {
  /** The languages it changed in; none of them when it was never confirmed. */
  readonly changed: readonly Language[];
  /** What changed in one of these languages, word by word; undefined when the lock file is damaged there. */
  change(language: Language): string | undefined;
}

/** How to name a part to `vitrine acknowledge`. */
export function targetOf({ organization, stem }: Statement, key?: string): string {
  return `${organization.key}/${stem}${key === undefined ? '' : `#${key}`}`;
}

/** Calls `visit` for every statement that has both versions. */
export function eachPair(
  library: Library,
  visit: (statement: Statement, versions: Localized<StatementVersion>) => void,
): void {
  for (const { statements } of library.organizations) {
    for (const statement of statements) {
      const versions = bothVersions(statement.versions);
      if (versions) visit(statement, versions);
    }
  }
}

/** Whether a version translates the other, which was written first. */
export function translates(language: Language, versions: Localized<StatementVersion>): boolean {
  const standing = (one: Language): string => versions[one].frontMatter.values.translation;
  return (
    standing(language) === 'translation' &&
    otherLanguages(language).every((other) => standing(other) === 'original')
  );
}

/** The version in which to look first at what may differ: the translation, or the French one of two equals. */
export function followerOf(versions: Localized<StatementVersion>): Language {
  return translates('en', versions) ? 'en' : 'fr';
}

/** The parts that both versions have, in the order of the page. */
export function pairsOf(versions: Localized<StatementVersion>): readonly PartPair[] {
  const all = partsOf(versions);
  const byKey = localize((language) => new Map(all[language].map((part) => [part.key, part])));
  return [...byKey.en.keys()].flatMap((key) => {
    const parts = inEveryLanguage(localize((language) => byKey[language].get(key)));
    return parts ? [{ key, parts }] : [];
  });
}

/** What drifted apart in a statement since its versions were confirmed; nothing when they never were. */
export const outdatedSections = memoize((statement: Statement): readonly OutdatedSection[] => {
  const { lock } = statement;
  const versions = bothVersions(statement.versions);
  if (!versions || !lock || lock === 'broken') return [];
  return pairsOf(versions).flatMap((pair) => outdatedSection(pair, lock));
});

function outdatedSection(pair: PartPair, lock: Lock): OutdatedSection[] {
  const snapshot = lock.sections.get(pair.key);
  const { key, parts } = pair;
  if (!snapshot) return [{ key, parts, changed: [], change: () => undefined }];
  const changed = languages.filter((language) => !matchesSnapshot(snapshot[language], parts[language].text));
  if (changed.length === 0) return [];
  // Only what is shown is opened, and once for all the rules that show it.
  const shown = new Map<Language, string | undefined>();
  const change = (language: Language): string | undefined => {
    if (!shown.has(language)) {
      const before = decodeSnapshot(snapshot[language]);
      shown.set(
        language,
        before === undefined ? before : describeChange(before, readable(parts[language].text)),
      );
    }
    return shown.get(language);
  };
  return [{ key, parts, changed, change }];
}
