import { didYouMean } from '../content/check-shape.ts';
import type { MessageValues } from '../i18n/translator.ts';
import { UsageError } from './usage-error.ts';

/** What the user named, and there is none of that name. */
type UnknownThing = 'cli.error.noOrganization' | 'cli.error.noStatement' | 'cli.error.noSection';

/** Says that there is nothing of a name: with the nearest there is, or else with all of them. */
export function unknownName(
  key: UnknownThing,
  name: string,
  known: readonly string[],
  values: MessageValues,
): UsageError {
  const nearest = didYouMean(name, known);
  return nearest === undefined
    ? new UsageError(key, { ...values, name, known: known.join(', ') || '—' })
    : new UsageError(`${key}Near`, { ...values, name, nearest });
}
