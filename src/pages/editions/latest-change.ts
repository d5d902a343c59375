import type { Edition } from '../../content/editions/edition.ts';
import { allSections, type Statement, type StatementVersion } from '../../content/library.ts';
import type { MarkedText } from '../../content/marked-words.ts';
import { editionInForce, editionsAhead, inForceFrom } from '../../history/editions/in-force.ts';
import { versionOf } from '../../history/editions/library-in-force.ts';
import { namelessParts } from '../../history/parts.ts';
import { editionBefore } from './released.ts';

/** The name of a part that changed: the words of its heading, or what it is where it has none. */
export type ChangedPart = MarkedText | keyof typeof namelessParts;

/** What a reader is told at the top of a statement: what changed last, and what will. */
export interface LatestChange {
  /** The edition in force; undefined where it is the first. */
  readonly edition: Edition | undefined;
  readonly parts: readonly ChangedPart[];
  /** The next edition, with the day on which it will be in force. */
  readonly ahead: { readonly edition: Edition; readonly from: string } | undefined;
}

/** @param today `YYYY-MM-DD` */
export function latestChange(
  { editions }: Pick<Statement, 'editions'>,
  version: StatementVersion,
  today: string,
): LatestChange {
  const present = editionInForce(editions, today);
  const [next] = editionsAhead(editions, today);
  const edition = present && present.change !== 'first' ? present : undefined;
  return {
    edition,
    parts: edition ? changedParts(edition, editions, version) : [],
    ahead: next && present ? { edition: next, from: inForceFrom(next) } : undefined,
  };
}

function changedParts(
  edition: Edition,
  editions: readonly Edition[],
  version: StatementVersion,
): readonly ChangedPart[] {
  const nameless = Object.entries(namelessParts) as [keyof typeof namelessParts, string][];
  const headingIn = (text: Pick<StatementVersion, 'body'> | undefined, key: string): MarkedText | undefined =>
    text && allSections(text.body).find(({ anchor }) => anchor === key)?.title;
  return edition.sections.flatMap((key): readonly ChangedPart[] => {
    const part = nameless.find(([, known]) => known === key)?.[0] ?? headingIn(version, key);
    if (part) return [part];
    // It was removed: only the edition before knows its name.
    const before = editionBefore({ editions }, edition);
    const title = headingIn(before && versionOf(before, version.language), key);
    return title ? [title] : [];
  });
}
