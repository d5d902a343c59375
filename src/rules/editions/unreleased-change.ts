import type { Statement } from '../../content/library.ts';
import type { Location } from '../../content/location.ts';
import { type PartChange, stateSince } from '../../history/editions/text-changes.ts';
import { readable } from '../../history/normalize.ts';
import { frontMatterPart } from '../../history/parts.ts';
import { describeChange } from '../../history/word-diff.ts';
import { languages } from '../../languages.ts';
import { defineRule, type FindingValues } from '../engine/rule.ts';
import { eachArchive, startOf } from '../helpers/each-archive.ts';

/** More are not named in a sentence; all of them are beside it. */
const mostNamed = 4;

/** What readers are told changes with an edition: with a day, a summary in both languages, and the text as it was. */
export default defineRule({
  id: 'editions/unreleased-change',
  severity: 'error',
  messages: ['changed', 'changed-here', 'front-matter', 'added', 'removed', 'moved'],
  check({ library }, report) {
    eachArchive(library, ({ standing, subject, target }) => {
      if (!standing) return;
      const { statement, edition } = standing;
      const state = stateSince(edition, statement, library);
      if (state?.kind !== 'changed') return;
      const places = state.changes.map((change) => placesOf(statement, change));
      const headings = places.flatMap(([place]) => (place ? [place.heading] : []));
      const [first] = places.flat();
      if (!first) return;
      report({
        message: 'changed',
        location: first.location,
        values: {
          target,
          day: edition.released,
          count: headings.length,
          sections: `${headings.slice(0, mostNamed).join(', ')}${headings.length > mostNamed ? '…' : ''}`,
        },
        related: places.flat().map(({ message, values, location }) => ({ message, values, location })),
        subject,
      });
    });
  },
});

interface Place {
  readonly heading: string;
  readonly message: 'changed-here' | 'front-matter' | 'added' | 'removed' | 'moved';
  readonly values: FindingValues;
  readonly location: Location;
}

/** Where a part changed, in each language, and what. */
function placesOf(statement: Statement, { key, versions }: PartChange): readonly Place[] {
  return languages.flatMap((language): Place[] => {
    const { kind, part, before } = versions[language] ?? {};
    const file = statement.versions[language]?.file;
    if (!kind || file === undefined) return [];
    const heading = (part ?? before)?.label ?? key;
    const location = part?.location ?? startOf(file);
    if (kind !== 'changed') return [{ heading, message: kind, values: { heading }, location }];
    const change = describeChange(readable(before?.text ?? ''), readable(part?.text ?? ''));
    if (key === frontMatterPart && !/\[-|\{\+/.test(change))
      return [{ heading, message: 'front-matter', values: {}, location }];
    return [{ heading, message: 'changed-here', values: { heading, change }, location }];
  });
}
