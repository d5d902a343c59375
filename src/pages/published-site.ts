import { aboutStem, comparisonAddress, homeStem, siteAddresses } from '../content/addresses.ts';
import type { Edition, Withdrawal } from '../content/editions/edition.ts';
import type {
  AnyVersion,
  Library,
  SitePageVersion,
  Statement,
  StatementVersion,
} from '../content/library.ts';
import { bothVersions } from '../content/load-library.ts';
import { type MarkedText, type MarkedWords, partsOf } from '../content/marked-words.ts';
import type { SiteSettings } from '../content/schemas.ts';
import { libraryInForce } from '../history/editions/library-in-force.ts';
import { type Language, type Localized, languages, localize } from '../languages.ts';
import type { ProtectedRanges } from '../typography/edit.ts';
import { moved } from '../typography/merge-passes.ts';
import { applyEdits, pageEdits, typeset } from '../typography/typography.ts';
import {
  changesAddresses,
  editionAddresses,
  editionBefore,
  type Released,
  releasedOf,
} from './editions/released.ts';
import type { LayoutOverrides } from './layout-overrides.ts';
import { type StatementSummary, summarizeStatement } from './statement-summary.ts';

export interface PublishOptions {
  /** Scheme and host, without a final slash; the site's own settings when undefined. */
  readonly baseUrl?: string | undefined;
  /** Starts and ends with a slash; the site's own settings when undefined. */
  readonly pathPrefix?: string | undefined;
  /** Whether each statement is there as a PDF too. */
  readonly pdf?: boolean | undefined;
  /** What takes the place of our layouts, or parts of them. */
  readonly layouts?: LayoutOverrides | undefined;
  /** The script of the CMS; without it the site has none, whatever its settings say. */
  readonly cmsScript?: string | undefined;
  /** The day that the site is for, `YYYY-MM-DD`; without one, all that was released is in force. */
  readonly today?: string | undefined;
  /** Whether statements are shown as their files have them, though an edition of a later day is in these. */
  readonly asWritten?: boolean | undefined;
  /** Whether there is a statement with editions; where that does not follow from the library, as it is of a part. */
  readonly hasReleases?: boolean | undefined;
}

/** Later than any day of an edition. */
const endOfTime = '9999-12-31';

/** A page that is about to be written: where it stands, and its counterpart in each language. */
export interface PublishedPage {
  readonly address: string;
  /** Path below the output folder. */
  readonly file: string;
  readonly language: Language;
  /** Address of the same page in each language, this one included. */
  readonly versions: Localized<string>;
  readonly content:
    | { readonly kind: 'statement'; readonly statement: Statement; readonly version: StatementVersion }
    /** A statement whose page is there already, and of which nothing more is held. */
    | { readonly kind: 'summary'; readonly summary: StatementSummary }
    | { readonly kind: 'home'; readonly version: SitePageVersion }
    | { readonly kind: 'page'; readonly version: SitePageVersion }
    /** Who publishes the site; with what the editors say of it, if anything. */
    | { readonly kind: 'about'; readonly version: SitePageVersion | undefined }
    | { readonly kind: 'comparison'; readonly part: number }
    /** A statement as it was released once. */
    | { readonly kind: 'edition'; readonly released: Released; readonly edition: Edition }
    /** What changed with an edition. */
    | {
        readonly kind: 'changes';
        readonly released: Released;
        readonly edition: Edition;
        readonly before: Edition;
      }
    /** What stands in the place of a statement that is no longer in force. */
    | { readonly kind: 'withdrawn'; readonly released: Released; readonly withdrawal: Withdrawal };
  /** Date of the edition, `YYYY-MM-DD`; undefined for pages that have none of their own. */
  readonly updated: string | undefined;
}

export type PageKind = PublishedPage['content']['kind'];
export type PageOf<Kind extends PageKind> = PublishedPage & {
  readonly content: Extract<PublishedPage['content'], { readonly kind: Kind }>;
};

/** A page of what was released of a statement. */
export type ReleasedPage = PageOf<'edition' | 'changes' | 'withdrawn'>;

/** A library as it is published: its pages with their addresses, under one base address and path prefix. */
export class PublishedSite {
  readonly library: Library;
  readonly settings: SiteSettings;
  readonly baseUrl: string;
  readonly pathPrefix: string;
  readonly pdf: boolean;
  /** The day that the site is for. */
  readonly today: string;
  readonly layouts: LayoutOverrides | undefined;
  readonly cms: { readonly settings: NonNullable<SiteSettings['cms']>; readonly script: string } | undefined;
  /** Whether there is a statement with editions, and so a feed. */
  readonly hasReleases: boolean;
  /** Every page in both languages, by address, in the order of the content. */
  readonly pages: ReadonlyMap<string, PublishedPage>;

  /**
   * @param summaries of statements whose pages are made elsewhere, those of one in all languages together; each comes
   * after the statements of the library.
   * @throws Error when the library has no usable settings; the caller checks before.
   */
  constructor(library: Library, options: PublishOptions = {}, summaries: readonly StatementSummary[] = []) {
    if (!library.site) throw new Error('a library without settings cannot be published');
    this.today = options.today ?? endOfTime;
    this.library = options.asWritten ? library : libraryInForce(library, this.today);
    this.settings = library.site.values;
    this.baseUrl = (options.baseUrl ?? this.settings.baseUrl).replace(/\/$/, '');
    this.pathPrefix = options.pathPrefix ?? this.settings.pathPrefix;
    this.pdf = options.pdf ?? false;
    this.hasReleases =
      options.hasReleases ??
      library.organizations.some((organization) => releasedOf(organization).length > 0);
    this.layouts = options.layouts;
    const { cmsScript: script } = options;
    const { cms: settings } = this.settings;
    this.cms = script !== undefined && settings ? { settings, script } : undefined;
    this.pages = new Map(planPages(this.library, summaries).map((page) => [page.address, page]));
  }

  /** The address to link to from a page, path prefix included. */
  href(address: string, anchor?: string): string {
    const path = `${this.pathPrefix}${address.replace(/^\//, '')}`;
    return anchor === undefined ? path : `${path}#${anchor}`;
  }

  /** The full address, for canonical links and the sitemap. */
  absolute(address: string): string {
    return `${this.baseUrl}${this.href(address)}`;
  }

  /** Words from the content as a page shows them, with the no-break spaces and quotation marks of their language. */
  typeset(text: string, language: Language, protectedRanges: ProtectedRanges = []): string {
    if (protectedRanges.length > 0 || text.length > longestRepeated)
      return typeset(text, language, this.settings.frenchTypography, protectedRanges);
    const known = this.#typeset[language];
    const present = known.get(text);
    if (present !== undefined) return present;
    const shown = typeset(text, language, this.settings.frenchTypography);
    if (known.size < mostRepeated) known.set(text, shown);
    return shown;
  }

  /** A passage as a page shows it, with what in it is of another language. */
  typesetWords(passage: MarkedText, language: Language): MarkedWords {
    if (passage.marks.length === 0) return [this.typeset(passage.text, language)];
    const edits = pageEdits(passage, language, this.settings.frenchTypography);
    return partsOf({ text: applyEdits(passage.text, edits), marks: moved(passage.marks, edits) });
  }

  // A heading stands on its page four times, and like ones on the pages of others.
  readonly #typeset = localize(() => new Map<string, string>());

  /** Languages in the order the site offers them. */
  get languages(): readonly Language[] {
    return this.settings.languages;
  }

  /** Where someone whose language is not known should go from this page. */
  defaultVersion(page: PublishedPage): string {
    return page.content.kind === 'home'
      ? siteAddresses.languageChoice
      : page.versions[this.languages[0] ?? page.language];
  }

  /** Statements that are there in both languages, in the order of their organizations' folders. */
  statements(language: Language): readonly PageOf<'statement'>[] {
    return this.#ofKind('statement', language);
  }

  /** Statements in every language, those of one together, in the order of the content. */
  statementPages(): readonly PageOf<'statement'>[] {
    return [...this.pages.values()].filter(
      (page): page is PageOf<'statement'> => page.content.kind === 'statement',
    );
  }

  /** Pages of editions, of what changed with them, and of statements that were withdrawn, in the order of the content. */
  releasedPages(): readonly ReleasedPage[] {
    return [...this.pages.values()].filter((page): page is ReleasedPage => 'released' in page.content);
  }

  /** What the pages over all statements show of each, in the same order. */
  summaries(language: Language): readonly StatementSummary[] {
    const known = this.#summaries.get(language);
    const summaries =
      known ??
      [...this.pages.values()].flatMap((page) =>
        page.language === language ? (this.summaryOf(page) ?? []) : [],
      );
    this.#summaries.set(language, summaries);
    return summaries;
  }

  readonly #summaries = new Map<Language, readonly StatementSummary[]>();

  /** What the pages over all statements show of this one; undefined for a page that is no statement. */
  summaryOf(page: PublishedPage): StatementSummary | undefined {
    if (page.content.kind === 'summary') return page.content.summary;
    return page.content.kind === 'statement'
      ? summarizeStatement(this, page as PageOf<'statement'>)
      : undefined;
  }

  /** Pages of the site itself besides the home page, in the order of their files. */
  ownPages(language: Language): readonly PageOf<'page'>[] {
    return this.#ofKind('page', language);
  }

  /** The page that says who publishes the site. */
  about(language: Language): PageOf<'about'> {
    const [page] = this.#ofKind('about', language);
    if (!page) throw new Error(`there is no page about the site in ${language}`);
    return page;
  }

  #ofKind<Kind extends PageKind>(kind: Kind, language: Language): readonly PageOf<Kind>[] {
    const key = `${kind} ${language}`;
    const known =
      this.#byKind.get(key) ??
      [...this.pages.values()].filter((page) => page.content.kind === kind && page.language === language);
    this.#byKind.set(key, known);
    return known as readonly PageOf<Kind>[];
  }

  readonly #byKind = new Map<string, readonly PublishedPage[]>();
}

/** Headings, titles and names are shorter. */
const longestRepeated = 200;
/** Words that are kept typeset in each language: the pages of 300 organizations ask 35,100 times for 2,500 in both. */
const mostRepeated = 10_000;

/** Statements on one part of the page that compares them: with more, it would be too heavy to load and too long to read. */
export const statementsPerPart = 16;

/** How many parts the comparison of so many statements has; one even when there are none. */
export function comparisonParts(statements: number): number {
  return Math.max(1, Math.ceil(statements / statementsPerPart));
}

function planPages(library: Library, summaries: readonly StatementSummary[]): PublishedPage[] {
  const planned: PublishedPage[] = [];
  const plan = (page: Omit<PublishedPage, 'file'>): void =>
    void planned.push({ ...page, file: `${page.address.slice(1)}index.html` });
  const add = <V extends AnyVersion>(
    versions: Partial<Localized<V>>,
    content: (version: V) => PublishedPage['content'],
  ): void => {
    const both = bothVersions(versions);
    if (!both) return;
    const addresses = localize((language) => both[language].address);
    for (const language of languages) {
      const version = both[language];
      const { updated } = version.frontMatter.values;
      plan({
        address: version.address,
        language,
        versions: addresses,
        content: content(version),
        updated,
      });
    }
  };
  for (const { stem, versions } of library.pages) {
    const kind = stem === homeStem ? 'home' : stem === aboutStem ? 'about' : 'page';
    add(versions, (version) => ({ kind, version }));
  }
  for (const { statements } of library.organizations) {
    for (const statement of statements)
      add(statement.versions, (version) => ({ kind: 'statement', statement, version }));
  }
  for (const released of library.organizations.flatMap((organization) => releasedOf(organization)))
    planReleased(released, plan);
  for (const summary of summaries) {
    const { address, language, versions, updated } = summary;
    plan({ address, language, versions, content: { kind: 'summary', summary }, updated });
  }
  // Of the editors' own there may be one version alone, while they mend the other; every page links to this one.
  if (!planned.some(({ content }) => content.kind === 'about')) {
    const versions = siteAddresses.about;
    for (const language of languages) {
      const content = { kind: 'about', version: undefined } as const;
      plan({ address: versions[language], language, versions, content, updated: undefined });
    }
  }
  const statements =
    planned.filter(({ content }) => content.kind === 'statement' || content.kind === 'summary').length /
    languages.length;
  for (let part = 1; part <= comparisonParts(statements); part += 1) {
    const versions = localize((language) => comparisonAddress(language, part));
    for (const language of languages) {
      const address = versions[language];
      plan({ address, language, versions, content: { kind: 'comparison', part }, updated: undefined });
    }
  }
  return planned;
}

/** Pages of what was released of a statement. */
function planReleased(released: Released, plan: (page: Omit<PublishedPage, 'file'>) => void): void {
  const add = (versions: Localized<string>, content: PublishedPage['content'], updated: string): void => {
    for (const language of languages)
      plan({ address: versions[language], language, versions, content, updated });
  };
  const { withdrawal, editions, addresses } = released;
  if (withdrawal) add(addresses, { kind: 'withdrawn', released, withdrawal }, withdrawal.withdrawn);
  for (const edition of editions) {
    add(editionAddresses(released, edition), { kind: 'edition', released, edition }, edition.released);
    const before = editionBefore(released, edition);
    if (before)
      add(
        changesAddresses(released, edition),
        { kind: 'changes', released, edition, before },
        edition.released,
      );
  }
}
