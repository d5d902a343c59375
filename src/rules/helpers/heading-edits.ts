import type { Library, Section } from '../../content/library.ts';
import { sourceLine } from '../../content/source-line.ts';
import type { Edit } from '../engine/rule.ts';

/**
 * Gives headings another level, all by the same number of steps. A heading that is underlined instead of marked with `#`
 * has only two levels to choose from, so it is left to a person, and the others with it.
 *
 * @param steps how many `#` to add; fewer than none to take away.
 */
export function shiftHeadings(
  library: Library,
  sections: readonly Section[],
  steps: number,
): readonly Edit[] {
  const marked = sections.every((section) => lineOf(library, section).startsWith('#'.repeat(section.level)));
  const possible = sections.every(({ level }) => level + steps >= 2 && level + steps <= 6);
  if (!marked || !possible) return [];
  return sections.map(({ location, level }) => ({
    location,
    old: '#'.repeat(level),
    text: '#'.repeat(level + steps),
  }));
}

/** Writes something at the end of a heading's words, before any `#` that closes it; nothing for an underlined one. */
export function appendToHeading(library: Library, section: Section, text: string): readonly Edit[] {
  const line = lineOf(library, section);
  const [, words] = /^(#{1,6}[ \t]+.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line) ?? [];
  const last = words?.trimEnd().at(-1);
  if (words === undefined || last === undefined) return [];
  const column = section.location.column + words.trimEnd().length - 1;
  return [{ location: { ...section.location, column }, old: last, text: `${last}${text}` }];
}

/** Writes other ids in the braces after a heading. */
export function replaceIds(library: Library, section: Section, text: string): readonly Edit[] {
  const line = lineOf(library, section);
  const braces = /\{[^{}]*\}(?=[ \t]*#*[ \t]*$)/.exec(line);
  if (!braces) return [];
  const { location } = section;
  return [{ location: { ...location, column: location.column + braces.index }, old: braces[0], text }];
}

/** The line of a heading from its place on. */
function lineOf(library: Library, { location }: Section): string {
  return (sourceLine(library.sources, location) ?? '').slice(location.column - 1);
}
