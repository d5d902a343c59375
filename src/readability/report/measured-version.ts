import type { Statement, StatementVersion } from '../../content/library.ts';
import type { Location } from '../../content/location.ts';
import { longestFirst, type Readability, readabilityOf } from '../readability.ts';

/** One version of a statement with its figures. */
export interface MeasuredVersion {
  readonly statement: Statement;
  readonly version: StatementVersion;
  readonly readability: Readability;
  /** The longest first. */
  readonly longest: readonly LongSentence[];
}

interface LongSentence {
  readonly words: number;
  readonly text: string;
  readonly location: Location;
}

/** Measures every version of these statements, with so many of its longest sentences. */
export function measure(statements: readonly Statement[], sentences: number): readonly MeasuredVersion[] {
  return statements.flatMap((statement) =>
    Object.values(statement.versions).map((version) => {
      const readability = readabilityOf(version);
      const longest = longestFirst(readability.sentences)
        .slice(0, sentences)
        .map(({ words, text, passage, start }) => ({
          words: words.length,
          text,
          location: version.body.locationIn(passage, start),
        }));
      return { statement, version, readability, longest };
    }),
  );
}
