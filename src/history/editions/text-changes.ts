import { diffArrays } from 'diff';
import type { Edition } from '../../content/editions/edition.ts';
import { digestOfText } from '../../content/editions/record-text.ts';
import type { Library, Statement } from '../../content/library.ts';
import { bothVersions } from '../../content/load-library.ts';
import { inEveryLanguage, type Language, type Localized, languages, localize } from '../../languages.ts';
import { comparable, readable } from '../normalize.ts';
import { frontMatterPart, type Part, partsOf, type ReleasableVersion } from '../parts.ts';
import { fingerprintOf } from '../snapshot.ts';
import { valueChanges } from '../value-changes.ts';

export type PartChangeKind = 'added' | 'removed' | 'changed' | 'moved';

/** A part of a statement that does not say what it said before, or no longer in its place. */
export interface PartChange {
  /** As {@link partsOf} names it. */
  readonly key: string;
  /** Of each language in which it changed. */
  readonly versions: Partial<Localized<PartChangeInVersion>>;
}

export interface PartChangeInVersion {
  readonly kind: PartChangeKind;
  /** As it is now; undefined for one that was removed. */
  readonly part: Part | undefined;
  readonly before: Part | undefined;
}

/**
 * Parts whose words changed from one state of a statement to another, in the order of the page, those removed last. How a
 * text is broken into lines, its typography, and its emphasis do not count; a title, a description and any other value of the
 * front matter that a reader sees do, under the key of the front matter.
 */
export function partChanges(
  before: Localized<ReleasableVersion>,
  after: Localized<ReleasableVersion>,
): readonly PartChange[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const changes = new Map<string, Partial<Record<Language, PartChangeInVersion>>>();
  for (const language of languages) {
    const values = changedValues(before[language], after[language]);
    for (const change of changesOf(old[language], now[language], values.length > 0)) {
      const key = (change.part ?? change.before)?.key ?? '';
      changes.set(key, { ...changes.get(key), [language]: change });
    }
  }
  const order = [...now.en, ...now.fr, ...old.en, ...old.fr].map(({ key }) => key);
  return [...new Set(order)].flatMap((key) => {
    const versions = changes.get(key);
    return versions ? [{ key, versions }] : [];
  });
}

function changesOf(
  before: readonly Part[],
  after: readonly Part[],
  valuesChanged: boolean,
): readonly PartChangeInVersion[] {
  const old = new Map(before.map((part) => [part.key, part]));
  const now = new Map(after.map((part) => [part.key, part]));
  const moved = movedKeys(
    before.map(({ key }) => key).filter((key) => now.has(key)),
    after.map(({ key }) => key).filter((key) => old.has(key)),
  );
  const changed = after.flatMap((part): PartChangeInVersion[] => {
    const was = old.get(part.key);
    if (!was) return [{ kind: 'added', part, before: was }];
    const isSame = fingerprintOf(was.text) === fingerprintOf(part.text);
    if (!isSame || (valuesChanged && part.key === frontMatterPart))
      return [{ kind: 'changed', part, before: was }];
    return moved.has(part.key) ? [{ kind: 'moved', part, before: was }] : [];
  });
  const removed = before
    .filter(({ key }) => !now.has(key))
    .map((part): PartChangeInVersion => ({ kind: 'removed', part: undefined, before: part }));
  return [...changed, ...removed];
}

/** As few keys as explain that the others stand in the same order. */
export function movedKeys(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  return new Set(diffArrays([...before], [...after]).flatMap(({ added, value }) => (added ? value : [])));
}

/** What says nothing of the text itself, or what {@link partsOf} has already. */
const notOfText =
  /^(?:title|description|summary|updated|slug|formerSlugs|reviewed|reviewEvery|source\.read)(?:\.|$)/;

/** Keys of front matter whose values readers see, and that are no longer the same. */
function changedValues(before: ReleasableVersion, after: ReleasableVersion): readonly string[] {
  return valueChanges(before.frontMatter.values, after.frontMatter.values)
    .filter(
      ({ key, before: was = '', after: is = '' }) =>
        !notOfText.test(key) && comparable(readable(was)) !== comparable(readable(is)),
    )
    .map(({ key }) => key);
}

/** How the text of a statement is to its newest edition. */
export type EditionState =
  /** Byte for byte. */
  | { readonly kind: 'identical' }
  /** The same but for front matter that is not of the text: a date of a review, an address. */
  | { readonly kind: 'same' }
  /** The same words, set otherwise. */
  | { readonly kind: 'reset' }
  | { readonly kind: 'changed'; readonly changes: readonly PartChange[] };

/**
 * How a statement is to its newest edition. Nothing is parsed where both texts are what was released.
 *
 * @returns undefined where that cannot be told: a version is missing, or the edition cannot be read.
 */
export function stateSince(
  edition: Edition,
  { versions }: Pick<Statement, 'versions'>,
  { sources }: Pick<Library, 'sources'>,
): EditionState | undefined {
  const present = bothVersions(versions);
  if (!present) return undefined;
  const isIdentical = languages.every(
    (language) => digestOfText(sources.get(present[language].file) ?? '') === edition.texts[language].digest,
  );
  if (isIdentical) return { kind: 'identical' };
  const released = inEveryLanguage(localize((language) => edition.texts[language].parse()));
  if (!released) return undefined;
  const changes = partChanges(released, present);
  if (changes.length > 0) return { kind: 'changed', changes };
  const isReset = languages.some(
    (language) => textOf(sources.get(present[language].file)) !== textOf(edition.texts[language].read()),
  );
  return { kind: isReset ? 'reset' : 'same' };
}

/** What stands below the front matter. */
function textOf(file = ''): string {
  return file.replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '');
}
