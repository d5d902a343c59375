import { monthsAfter } from '../text/calendar.ts';
import type { Statement, StatementVersion } from './library.ts';
import type { Location } from './location.ts';
import { reviewPeriod } from './schemas.ts';

/** When versions of a statement were last compared with their source, and how often that is to be done. */
export interface ReviewSchedule {
  /** Those that say so alike, each with the place where it does; never empty. */
  readonly versions: readonly { readonly version: StatementVersion; readonly location: Location }[];
  /** `YYYY-MM-DD`, or undefined when it never was. */
  readonly reviewed: string | undefined;
  /** As it is written: `6 months`, `1 an`. */
  readonly reviewEvery: string;
  /** The day on which it is due again, `YYYY-MM-DD`; undefined as long as it never was reviewed. */
  readonly due: string | undefined;
}

/**
 * The schedules of a statement. Each version goes by the keys of its own front matter, and by the other's for those it
 * lacks; what both versions say alike is one schedule.
 */
export function reviewSchedules({ versions }: Statement): readonly ReviewSchedule[] {
  const all = Object.values(versions);
  const given = (key: 'reviewed' | 'reviewEvery', own: StatementVersion): string | undefined =>
    [own, ...all].map(({ frontMatter }) => frontMatter.values[key]).find((value) => value !== undefined);
  const schedules = new Map<string, ReviewSchedule>();
  for (const version of all) {
    const { values } = version.frontMatter;
    const reviewEvery = given('reviewEvery', version);
    if (reviewEvery === undefined) continue;
    if (values.reviewed === undefined && values.reviewEvery === undefined) continue;
    const reviewed = given('reviewed', version);
    const months = monthsIn(reviewEvery);
    const identity = `${reviewed} ${months}`;
    const due = reviewed === undefined ? undefined : monthsAfter(reviewed, months);
    const alike = schedules.get(identity) ?? { versions: [], reviewed, reviewEvery, due };
    schedules.set(identity, {
      ...alike,
      versions: [...alike.versions, { version, location: locationOf(version) }],
    });
  }
  return [...schedules.values()];
}

function locationOf({ frontMatter }: StatementVersion): Location {
  return frontMatter.locationOf([frontMatter.values.reviewed === undefined ? 'reviewEvery' : 'reviewed']);
}

/** The months of a period: `6 months`, `6 mois`, `1 year`, `1 an`. */
export function monthsIn(period: string): number {
  const [, count, unit = ''] = reviewPeriod.exec(period) ?? [];
  return Number(count) * (/^(?:year|an)/.test(unit) ? 12 : 1);
}
