import type { Edition } from '../../content/editions/edition.ts';
import { noticePeriod, type SiteSettings } from '../../content/schemas.ts';
import { daysAfter } from '../../text/calendar.ts';

/** The first day on which an edition could be in force: it never was before it was released. */
export function inForceFrom({ released, effective }: Edition): string {
  return released > effective ? released : effective;
}

/**
 * The first day on which a change of substance may be in force that is released on a day: after the notice that the site asks
 * for, if it does.
 */
export function firstDayAfterNotice(site: SiteSettings | undefined, released: string): string {
  return daysAfter(released, Number(noticePeriod.exec(site?.noticePeriod ?? '')?.[1] ?? 0));
}

/**
 * The edition in force on a day: the last of those that may be. Undefined where there is none, or where all are still to come.
 *
 * @param editions oldest first.
 * @param day `YYYY-MM-DD`
 */
export function editionInForce(editions: readonly Edition[], day: string): Edition | undefined {
  return editions.findLast((edition) => inForceFrom(edition) <= day);
}

/** Editions that are released and will be in force after a day, oldest first. */
export function editionsAhead(editions: readonly Edition[], day: string): readonly Edition[] {
  const present = editionInForce(editions, day);
  return editions.filter(({ number }) => number > (present?.number ?? 0));
}
