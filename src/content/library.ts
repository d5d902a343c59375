import type { Language, Localized } from '../languages.ts';
import { memoize } from '../memo.ts';
import type { Archive, Edition, EditionVersion, Withdrawal } from './editions/edition.ts';
import type { Location } from './location.ts';
import type { Problem } from './problems.ts';
import type {
  AnswerKey,
  OrganizationSettings,
  SitePageFrontMatter,
  SiteSettings,
  StatementFrontMatter,
} from './schemas.ts';

/** All that `content/` says, read once and shared by checks and pages. */
export interface Library {
  /** Undefined when `site.yaml` cannot be used; nothing can then be checked or published. */
  readonly site: Settings<SiteSettings> | undefined;
  readonly organizations: readonly Organization[];
  /** The pages of the site itself, the home page among them. */
  readonly pages: readonly SitePage[];
  readonly problems: readonly Problem[];
  /** Text of every file read, by the name findings use; to show the offending line. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Values read from YAML that can still tell where each of them stands. */
export interface Settings<Values> {
  readonly file: string;
  readonly values: Values;
  locationOf(path: readonly PropertyKey[]): Location;
  /** What tells where each character of the text at `path` stands, by its index. */
  textLocations(path: readonly PropertyKey[]): (index: number) => Location;
}

export interface Organization {
  /** Name of the folder; identifies the organization in findings. */
  readonly key: string;
  readonly settings: Settings<OrganizationSettings>;
  readonly statements: readonly Statement[];
  /** Statements that were in force once; their files are gone, their address and their editions stay. */
  readonly withdrawn: readonly WithdrawnStatement[];
  /** What was released of each statement, by its stem; of those that stand, of those withdrawn, and of any that got lost. */
  readonly archives: ReadonlyMap<string, Archive>;
}

export interface Statement {
  readonly organization: Organization;
  /** File name without language and ending, the same in every language. */
  readonly stem: string;
  /** A version is absent when its file is missing or could not be read; the problems say so. */
  readonly versions: Partial<Localized<StatementVersion>>;
  /** What was last confirmed to say the same; undefined when nothing ever was. */
  readonly lock: Lock | 'broken' | undefined;
  /** What was released of it, oldest first; none of a statement that never was. */
  readonly editions: readonly Edition[];
}

/** A statement as it stands, as it was when it was withdrawn, or as it was released once. */
export interface StatementText {
  readonly organization: Organization;
  readonly versions: Partial<Localized<EditionVersion>>;
}

export interface WithdrawnStatement {
  readonly organization: Organization;
  readonly stem: string;
  /** Oldest first; at least one. */
  readonly editions: readonly Edition[];
  readonly withdrawal: Withdrawal;
  /** Its last edition: title, address and former addresses as they were. */
  readonly versions: Localized<EditionVersion>;
}

/** The sections of a statement as both versions were last confirmed to say the same, from its lock file. */
export interface Lock {
  readonly file: string;
  /** Where the statement was when it was last confirmed; undefined in a file from before this was kept. */
  readonly addresses: Localized<string> | undefined;
  /** What both versions said of their last change when all of it was last confirmed, `YYYY-MM-DD`; undefined in an older file. */
  readonly updated: string | undefined;
  /** By the section's key, in the order of the file; `src/history/` encodes the texts and decodes them. */
  readonly sections: ReadonlyMap<string, Localized<string>>;
  locationOf(key: string, language: Language): Location;
}

export interface SitePage {
  readonly stem: string;
  readonly versions: Partial<Localized<SitePageVersion>>;
}

export interface Version<FrontMatter> {
  readonly file: string;
  readonly language: Language;
  /** Address in the site, before any path prefix: `/en/opseu/privacy/`. */
  readonly address: string;
  /** Where it was before, by `formerSlugs`; pages there lead on to it. */
  readonly formerAddresses: readonly string[];
  readonly frontMatter: Settings<FrontMatter>;
  readonly body: Body;
}

export type StatementVersion = Version<StatementFrontMatter>;
export type SitePageVersion = Version<Omit<SitePageFrontMatter, 'slug' | 'formerSlugs'>>;
export type AnyVersion = StatementVersion | SitePageVersion;

/** The Markdown of one file. */
export interface Body {
  /** What the front matter answers before the text, in the order of the page; none of a page that is no statement. */
  readonly answers: readonly Answer[];
  /** What stands before the first heading. */
  readonly lead: readonly Block[];
  readonly leadMarkup: readonly HtmlNode[];
  readonly sections: readonly Section[];
  /** Notes among editors, in reading order. */
  readonly comments: readonly Comment[];
  /** Where a character of a passage stands in the file; `offset` is an index into its text, its length included. */
  locationIn(passage: Passage, offset: number): Location;
}

/** A sentence of front matter that answers what most readers come for, and leads to the section that says more. */
export interface Answer {
  readonly key: AnswerKey;
  readonly block: Block;
  /** Its words, as they stand in a line of their own. */
  readonly markup: readonly HtmlNode[];
}

/** A comment on lines of its own. */
export interface Comment {
  /** Without its marks, trimmed. */
  readonly text: string;
  readonly location: Location;
  /** First and last line of the block, or the entry of YAML, after it, both included; undefined when it comes last. */
  readonly next: readonly [number, number] | undefined;
}

/** A heading and what follows it, up to the next heading of its level or above. */
export interface Section {
  /** Ids written after the heading, `{#collection #use}`; the first is the anchor. */
  readonly ids: readonly WrittenId[];
  /** The section's address on the page, unique within it. */
  readonly anchor: string;
  /** Section kinds it covers, from its ids or else from its heading; the catalogue is `src/sections/`. */
  readonly kinds: readonly string[];
  readonly recognizedBy: 'id' | 'heading' | undefined;
  /** The heading as plain text, without ids. */
  readonly heading: string;
  readonly title: Passage;
  readonly headingMarkup: readonly HtmlNode[];
  readonly level: number;
  readonly location: Location;
  /** Blocks directly under the heading, before any deeper one. */
  readonly blocks: readonly Block[];
  readonly markup: readonly HtmlNode[];
  /** Links of the heading itself, and what it holds of HTML and images. */
  readonly links: readonly Link[];
  readonly unsupported: readonly UnsupportedMarkup[];
  readonly sections: readonly Section[];
}

export interface WrittenId {
  /** Without the leading `#`. */
  readonly id: string;
  /** A `#` and lower-case words joined by single hyphens. */
  readonly wellFormed: boolean;
  readonly location: Location;
}

export interface Block {
  readonly type: 'paragraph' | 'list' | 'item' | 'table' | 'row' | 'quote' | 'code' | 'divider';
  /** For lists: numbered or not. */
  readonly ordered?: boolean;
  /** The number of the first item of a list with numbers, where it is not 1. */
  readonly start?: number;
  readonly location: Location;
  /** Plain text; a hard line break is a line break, blocks inside are joined by line breaks. */
  readonly text: string;
  /** Its own runs of text: one of a paragraph, one of each cell of a row, none of a list or a quotation. */
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
  readonly blocks: readonly Block[];
  /** HTML or images written in the Markdown, which the page does not render as such. */
  readonly unsupported: readonly UnsupportedMarkup[];
}

/** A run of text as one reads it: a heading, a paragraph, a cell of a table. */
export interface Passage {
  /** Plain text; a soft line break is a space, a hard one a line break. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Left out where there is none. */
  readonly emphasis?: readonly Emphasis[];
  readonly location: Location;
  /** Its number among the passages of the file, from 0. */
  readonly index: number;
}

/** Part of a passage that is set in italics or, `strong`, in bold. */
export interface Emphasis {
  /** Indices into the passage's text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly strong: boolean;
}

/** Part of a passage that is not prose in the page's language: words marked as another language, code, a bare address. */
export interface Mark {
  /** Indices into the passage's text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Undefined for code and addresses, which are in none. */
  readonly language: string | undefined;
}

export interface Link {
  /** The target as written, decoded of Markdown escapes. */
  readonly target: string;
  readonly text: string;
  /** The language all its words are marked as, if they are. */
  readonly language?: string | undefined;
  readonly location: Location;
}

export interface UnsupportedMarkup {
  readonly type: 'html' | 'image';
  readonly source: string;
  readonly location: Location;
}

/** An element of what a page and its other formats say, named as in HTML, or text as one reads it. */
export type HtmlNode = HtmlElement | string;

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
  /** Where a link leads, as written; its address is known only when every file has been read. */
  readonly target?: string | undefined;
}

/** All sections of a body in reading order, the deeper ones included. */
export const allSections = memoize((body: Body): readonly Section[] => {
  const flat: Section[] = [];
  const visit = (sections: readonly Section[]): void => {
    for (const section of sections) {
      flat.push(section);
      visit(section.sections);
    }
  };
  visit(body.sections);
  return flat;
});

/** Every block of a body or section in reading order, with those inside lists, quotes and deeper sections. */
export const allBlocks: (container: Body | Section) => readonly Block[] = memoize(
  (container: Body | Section) => {
    const flat: Block[] = [];
    const visit = (blocks: readonly Block[]): void => {
      for (const block of blocks) {
        flat.push(block);
        visit(block.blocks);
      }
    };
    visit('lead' in container ? container.lead : container.blocks);
    for (const section of container.sections) for (const block of allBlocks(section)) flat.push(block);
    return flat;
  },
);

/** Every link of a body in reading order, those of answers and headings included. */
export const allLinks = memoize((body: Body): readonly Link[] => [
  ...body.answers.flatMap(({ block }) => block.links),
  ...linksIn(body.lead),
  ...allSections(body).flatMap(({ links, blocks }) => [...links, ...linksIn(blocks)]),
]);

/** Every link of a list of blocks in reading order, those inside lists, quotations and tables included. */
export function linksIn(blocks: readonly Block[]): readonly Link[] {
  return gather(blocks, ({ links }) => links);
}

/** Every passage of a list of blocks in reading order, those inside lists, quotations and tables included. */
export function passagesOf(blocks: readonly Block[]): readonly Passage[] {
  return gather(blocks, ({ passages }) => passages);
}

/** What each block and those inside it have of something, in reading order. */
function gather<Found>(
  blocks: readonly Block[],
  foundIn: (block: Block) => readonly Found[],
): readonly Found[] {
  const all: Found[] = [];
  const visit = (some: readonly Block[]): void => {
    for (const block of some) {
      for (const one of foundIn(block)) all.push(one);
      visit(block.blocks);
    }
  };
  visit(blocks);
  return all;
}

/** The plain text under a heading, deeper sections included; headings themselves left out. */
export const textUnder: (section: Section) => string = memoize(({ blocks, sections }: Section) =>
  [...blocks.map(({ text }) => text), ...sections.map(textUnder)].join('\n').trim(),
);

/** The published versions of a library: every page that has an address, in a fixed order. */
export function allVersions(library: Library): readonly AnyVersion[] {
  return [
    ...library.pages.flatMap((page) => Object.values(page.versions)),
    ...library.organizations.flatMap(({ statements }) =>
      statements.flatMap(({ versions }) => Object.values(versions)),
    ),
  ];
}
