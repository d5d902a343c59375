import { changesAddress, editionAddress } from '../../content/addresses.ts';
import type { Edition, EditionRecord, Withdrawal } from '../../content/editions/edition.ts';
import type { Organization } from '../../content/library.ts';
import { bothVersions } from '../../content/load-library.ts';
import { inForceFrom } from '../../history/editions/in-force.ts';
import { type Localized, localize } from '../../languages.ts';
import { memoize } from '../../memo.ts';

/** A statement of which there are editions, whether it stands or was withdrawn. */
export interface Released {
  readonly organization: Organization;
  readonly stem: string;
  /** Oldest first; at least one. */
  readonly editions: readonly Edition[];
  readonly records: readonly EditionRecord[];
  /** Undefined for a statement that stands. */
  readonly withdrawal: Withdrawal | undefined;
  /** Of the statement. */
  readonly addresses: Localized<string>;
  readonly formerAddresses: Localized<readonly string[]>;
}

/** The statements of an organization that were released, in the order of the content, those withdrawn last. */
export const releasedOf = memoize((organization: Organization): readonly Released[] => {
  const { statements, withdrawn, archives } = organization;
  const recordsOf = (stem: string): readonly EditionRecord[] => archives.get(stem)?.records ?? [];
  const standing = statements.flatMap(({ stem, editions, versions }): readonly Released[] => {
    const both = bothVersions(versions);
    if (editions.length === 0 || !both) return [];
    return [
      {
        organization,
        stem,
        editions,
        records: recordsOf(stem),
        withdrawal: undefined,
        addresses: localize((language) => both[language].address),
        formerAddresses: localize((language) => both[language].formerAddresses),
      },
    ];
  });
  const gone = withdrawn.map(({ stem, editions, withdrawal, versions }): Released => {
    // Its version has the address of its last edition.
    const ending = `${editions.at(-1)?.name}/`.length;
    return {
      organization,
      stem,
      editions,
      records: recordsOf(stem),
      withdrawal,
      addresses: localize((language) => versions[language].address.slice(0, -ending)),
      formerAddresses: localize((language) =>
        versions[language].formerAddresses.map((address) => address.slice(0, -ending)),
      ),
    };
  });
  return [...standing, ...gone];
});

/** Where an edition is, in each language. */
export function editionAddresses(
  { addresses }: Pick<Released, 'addresses'>,
  { name }: Edition,
): Localized<string> {
  return localize((language) => editionAddress(addresses[language], name));
}

/** Where it is told what changed with an edition. */
export function changesAddresses(released: Pick<Released, 'addresses'>, edition: Edition): Localized<string> {
  const own = editionAddresses(released, edition);
  return localize((language) => changesAddress(language, own[language]));
}

/** The edition before another. */
export function editionBefore(
  { editions }: Pick<Released, 'editions'>,
  { number }: Edition,
): Edition | undefined {
  return editions.findLast((edition) => edition.number < number);
}

/** What an edition is on a day. */
export type EditionStatus =
  | { readonly kind: 'inForce'; readonly from: string }
  | { readonly kind: 'ahead'; readonly from: string }
  | { readonly kind: 'past'; readonly from: string; readonly until: string; readonly next: Edition }
  | { readonly kind: 'withdrawn'; readonly from: string; readonly until: string }
  /** Another took its place before it was in force for a day. */
  | { readonly kind: 'never'; readonly next: Edition }
  /** The statement was withdrawn before it was in force. */
  | { readonly kind: 'neverWithdrawn' };

/** @param day `YYYY-MM-DD` */
export function statusOn(
  { records }: Pick<Released, 'records'>,
  edition: Edition,
  day: string,
): EditionStatus {
  const from = inForceFrom(edition);
  const after = records.slice(records.findIndex(({ name }) => name === edition.name) + 1);
  const ends = after.map((next) => ({
    next,
    until: next.kind === 'withdrawal' ? next.withdrawn : inForceFrom(next),
  }));
  // A withdrawal may come before an edition that was released for a later day.
  const first = ends.reduce<(typeof ends)[number] | undefined>(
    (known, end) => (known && known.until <= end.until ? known : end),
    undefined,
  );
  if (!first || first.until > day) return from <= day ? { kind: 'inForce', from } : { kind: 'ahead', from };
  const { next, until } = first;
  if (next.kind === 'withdrawal')
    return until < from ? { kind: 'neverWithdrawn' } : { kind: 'withdrawn', from, until };
  return until <= from ? { kind: 'never', next } : { kind: 'past', from, until, next };
}

/** Days between which the pages of some editions say the same: from the first on, and before the second. */
export interface SameDays {
  readonly from: string;
  /** Undefined where nothing is to come. */
  readonly before: string | undefined;
}

/** When the editions of an organization were last what they are on a day, and will first be something else. */
export function sameDaysAround(organization: Organization, day: string): SameDays {
  const days = releasedOf(organization)
    .flatMap(({ records }) =>
      records.map((record) => (record.kind === 'edition' ? inForceFrom(record) : record.withdrawn)),
    )
    .sort();
  return { from: days.findLast((one) => one <= day) ?? '', before: days.find((one) => one > day) };
}

/** Whether pages made for some day are those of another. */
export function isSameDay({ from, before }: SameDays, day: string): boolean {
  return from <= day && (before === undefined || day < before);
}
