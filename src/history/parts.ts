import type { EditionVersion } from '../content/editions/edition.ts';
import type { Block, Link, Section, StatementVersion } from '../content/library.ts';
import { allSections } from '../content/library.ts';
import type { Location } from '../content/location.ts';
import { type Localized, languages, localize } from '../languages.ts';
import { memoize } from '../memo.ts';
import { readable } from './normalize.ts';

/** A stretch of a statement that is confirmed as a whole, and that both versions know under the same key. */
export interface Part {
  /** The section's anchor, or one of {@link namelessParts}. */
  readonly key: string;
  /** Words of the file itself by which a person finds the part there. */
  readonly label: string;
  readonly location: Location;
  /** All that it says, a line for each paragraph, with the targets of its links; as it is written. */
  readonly text: string;
}

/** Keys of what is in no section with a name. No id that an editor may write starts with “_”. */
export const namelessParts = {
  frontMatter: '_front-matter',
  summary: '_summary',
  lead: '_lead',
  withoutId: '_without-id',
} as const;

/** The key of the title, the description, and whatever else of the front matter readers see. */
export const frontMatterPart = namelessParts.frontMatter;

const longestLabel = 60;

/** A version of a statement, as it is now or as it was released. */
export type ReleasableVersion = StatementVersion | EditionVersion;

/**
 * The parts of both versions of a statement, in the order of the page. A section by which nothing can be found in the
 * other language belongs to the one that encloses it: one without an id whose heading is not recognized in both.
 */
export const partsOf = memoize((versions: Localized<ReleasableVersion>): Localized<readonly Part[]> => {
  const recognized = localize(
    (language) =>
      new Set(
        allSections(versions[language].body)
          .filter(isRecognized)
          .map(({ anchor }) => anchor),
      ),
  );
  const hasKey = (section: Section): boolean =>
    isNamed(section) ||
    (isRecognized(section) && languages.every((language) => recognized[language].has(section.anchor)));
  const answers = languages.some((language) => versions[language].body.answers.length > 0);
  return localize((language) => collect(versions[language], hasKey, answers));
});

/** Whether its anchor is an id written after its heading. A malformed or repeated one cannot be relied on. */
export function isNamed({ ids, anchor }: Section): boolean {
  const [first] = ids;
  return first?.wellFormed === true && first.id === anchor;
}

/** Whether its anchor is the kind of section it is; one that is taken already got a number. */
export function isRecognized({ kinds, anchor }: Section): boolean {
  return kinds[0] === anchor;
}

interface Draft {
  readonly key: string;
  readonly lines: string[];
  readonly first: Section;
}

function collect(
  { body, frontMatter }: ReleasableVersion,
  hasKey: (section: Section) => boolean,
  answers: boolean,
): readonly Part[] {
  const { title, description } = frontMatter.values;
  const titleLocation = frontMatter.locationOf(['title']);
  const lead = body.lead.map(wordsOf).join('\n');
  const drafts: Draft[] = [];
  const visit = (section: Section, enclosing: Draft | undefined): void => {
    let draft = hasKey(section) ? undefined : (enclosing ?? drafts.find(isNameless));
    if (!draft) {
      draft = { key: hasKey(section) ? section.anchor : namelessParts.withoutId, lines: [], first: section };
      drafts.push(draft);
    }
    draft.lines.push(withTargets(section.heading, section.links));
    for (const block of section.blocks) draft.lines.push(wordsOf(block));
    for (const deeper of section.sections) visit(deeper, draft);
  };
  for (const section of body.sections) visit(section, undefined);
  return [
    {
      key: namelessParts.frontMatter,
      label: shortened(title),
      location: titleLocation,
      text: `${title}\n${description}`,
    },
    // Where only one version has answers, the other has none to differ by; where neither does, there is nothing to confirm.
    ...(answers
      ? [
          {
            key: namelessParts.summary,
            label: 'summary',
            location: body.answers.length > 0 ? frontMatter.locationOf(['summary']) : titleLocation,
            text: body.answers.map(({ key, block }) => `${key}: ${wordsOf(block)}`).join('\n'),
          },
        ]
      : []),
    {
      // There even when it is empty: otherwise a first paragraph added on one side would have nothing to differ from.
      key: namelessParts.lead,
      label: shortened(lead || title),
      location: body.lead[0]?.location ?? titleLocation,
      text: lead,
    },
    ...drafts.map(({ key, lines, first }) => ({
      key,
      label: shortened(first.heading),
      location: first.location,
      text: lines.join('\n'),
    })),
  ];
}

function isNameless({ key }: Draft): boolean {
  return key === namelessParts.withoutId;
}

function wordsOf(block: Block): string {
  return withTargets(block.text, linksOf(block));
}

function linksOf({ links, blocks }: Block): readonly Link[] {
  return blocks.length === 0 ? links : [...links, ...blocks.flatMap(linksOf)];
}

/** Words with the targets of their links, which a reader follows and does not see. */
export function withTargets(text: string, links: readonly Link[]): string {
  return links.length === 0 ? text : [text, ...links.map(({ target }) => `(${target})`)].join(' ');
}

function shortened(text: string): string {
  const [label = ''] = readable(text).split('\n');
  const letters = label.length > longestLabel ? [...label.slice(0, 2 * longestLabel)] : [];
  if (letters.length <= longestLabel) return label;
  return `${letters
    .slice(0, longestLabel - 1)
    .join('')
    .trimEnd()}…`;
}
