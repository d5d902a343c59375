import type { Link } from '../content/library.ts';
import type { Part } from './parts.ts';

type PartPair = readonly [Part, Part];

/**
 * All that a part says: its heading and its text, and the title of the page with what stands before the first section.
 *
 * @param ofLink what its links say or name besides.
 */
export function partText({ heading, units, section, version }: Part, ofLink: (link: Link) => string): string {
  return [
    heading,
    ...units.flatMap(({ text, links }) => [text, ...links.map(ofLink)]),
    ...(section ? [] : [version.frontMatter.values.title]),
  ].join('\n');
}

/** The texts of both versions of a document, each put together once it is asked for. */
export function documentTexts(
  pairs: readonly PartPair[],
  textOf: (part: Part) => string,
): readonly [() => string, () => string] {
  const ask = (side: 0 | 1) => {
    let text: string | undefined;
    return (): string => {
      text ??= pairs.map((pair) => textOf(pair[side])).join('\n');
      return text;
    };
  };
  return [ask(0), ask(1)];
}
