import { groupBy } from '../content/group-by.ts';
import type { Library, Organization } from '../content/library.ts';
import type { LinkedFolders, LoadedFolders } from '../folders/load-folders.ts';
import { type SameDays, sameDaysAround } from '../pages/editions/released.ts';
import {
  type PageOf,
  PublishedSite,
  type PublishOptions,
  type ReleasedPage,
} from '../pages/published-site.ts';
import type { StatementSummary } from '../pages/statement-summary.ts';
import { organizationFeeds } from './feeds/feed-files.ts';
import { type OrganizationNews, organizationNews } from './feeds/organization-news.ts';
import { formatFiles } from './formats/format-files.ts';
import { indexEntry } from './formats/statement-data.ts';
import type { IndexEntry } from './formats/statement-schema.ts';
import { type FormerAddress, formerAddressesOf } from './former-addresses.ts';
import { keptPageKey } from './kept-page-key.ts';
import { checkPage, type PageSummary } from './site-check/check-page.ts';
import { HtmlValidity } from './site-check/html-validity.ts';
import { pageCheckOptions } from './site-check/page-check-options.ts';
import type { SiteRenderer } from './site-renderer.ts';
import { StagedFiles } from './staged-files.ts';
import { type BudgetedPage, judgeWeights, type WeightVerdict, withBudget } from './weight-budgets.ts';

/** Where and how the pages of organizations are to be made; plain data, which can be sent to a thread. */
export interface FoldersToBuild {
  readonly options: PublishOptions;
  /** Absolute path of the staging folder. */
  readonly folder: string;
  /** Files in it that are known to be whole: path below it → digest. */
  readonly verified: ReadonlyMap<string, string>;
  /** What earlier builds found to be valid HTML; see {@link HtmlValidity}. */
  readonly valid: readonly string[];
  /** Of organizations that have changed since they were built, the pages that may be as they were. */
  readonly known: ReadonlyMap<string, KnownPages>;
  /** Whether statements with errors are to be built too, to be looked at while they are mended. */
  readonly evenWithErrors: boolean;
}

/** Pages that an earlier build made, and that still stand, by their path below the output folder. Plain data. */
export type KnownPages = Readonly<Record<string, KnownPage>>;

interface KnownPage {
  /** As {@link keptPageKey} gives it. */
  readonly key: string;
  /** The page and its other formats → digest. */
  readonly files: Readonly<Record<string, string>>;
  readonly summary: PageSummary;
}

/** What was made of the folder of an organization, and what the rest of the site needs to know of it. Plain data. */
export interface BuiltFolder {
  readonly key: string;
  /** Of the names and bytes of everything in the folder. */
  readonly digest: string;
  readonly linked: LinkedFolders;
  /** Path below the output folder → digest, of every file of its statements. */
  readonly files: Readonly<Record<string, string>>;
  readonly pages: readonly PageSummary[];
  /** Pages that may be the same where something else of the organization has changed. */
  readonly keyed: KnownPages;
  /** Files that stand as an earlier build made them. */
  readonly reused: readonly string[];
  /** Each statement in every language, in the order of the content. */
  readonly summaries: readonly StatementSummary[];
  readonly entries: readonly IndexEntry[];
  /** What was released and withdrawn. */
  readonly news: OrganizationNews;
  readonly weights: readonly BudgetedPage[];
  readonly verdict: WeightVerdict;
  /** Where editions were before their statements moved. */
  readonly moved: readonly FormerAddress[];
  /** The days on which all this would be made alike. */
  readonly sameDays: SameDays;
}

/** Makes the pages and other files of organizations, a few at a time. */
export class FolderBuilder {
  readonly #build: FoldersToBuild;
  readonly #render: SiteRenderer;
  readonly #validity: HtmlValidity;

  constructor(build: FoldersToBuild, render: SiteRenderer) {
    this.#build = build;
    this.#render = render;
    this.#validity = new HtmlValidity(build.valid);
  }

  /** What is known to be valid HTML by now. */
  get valid(): readonly string[] {
    return this.#validity.valid;
  }

  /**
   * @param keys of the organizations, which were asked for when the folders were read.
   * @param digests of all folders, by key.
   * @throws whatever a layout throws: a fault of ours.
   */
  async build(
    { library, linkedFrom }: LoadedFolders,
    keys: readonly string[],
    digests: ReadonlyMap<string, string>,
  ): Promise<ReadonlyMap<string, BuiltFolder>> {
    const { options, folder, verified, known } = this.#build;
    const site = new PublishedSite(library, options);
    const wanted = new Set(keys);
    const pages = [...site.statementPages(), ...site.releasedPages()].filter((page) =>
      wanted.has(organizationOf(page).key),
    );
    const staged = new StagedFiles(folder, verified);
    const summaries = new Map<string, PageSummary>();
    const check = pageCheckOptions(site);
    const keyed = new Map<string, KnownPage | { readonly key: string }>();
    const addresses = new Set<string>();
    for (const page of pages) {
      const key = keptPageKey(site, page);
      const before = known.get(organizationOf(page).key)?.[page.file];
      const isKnown = key !== undefined && before?.key === key;
      if (isKnown) summaries.set(page.file, before.summary);
      else addresses.add(page.address);
      if (key !== undefined) keyed.set(page.file, isKnown ? before : { key });
    }
    if (addresses.size > 0)
      await this.#render(site, { addresses, bilingual: false }, (page) => {
        staged.write(page.file, page.html);
        summaries.set(page.file, checkPage(page, check, this.#validity));
      });
    const byKey = groupBy(pages, (page) => organizationOf(page).key);
    return new Map(
      keys.map((key) => {
        const made = madeOf(site, byKey.get(key) ?? [], { summaries, staged, keyed });
        const { news, files } = newsOf(site, key, staged);
        return [
          key,
          {
            key,
            digest: digests.get(key) ?? '',
            linked: linkedFrom(key),
            sameDays: sameDaysOf(library, key, site.today),
            ...made,
            files: { ...made.files, ...files },
            news,
          },
        ];
      }),
    );
  }
}

type FolderPage = PageOf<'statement'> | ReleasedPage;

function isStatement(page: FolderPage): page is PageOf<'statement'> {
  return page.content.kind === 'statement';
}

function isEdition(page: FolderPage): page is PageOf<'edition'> {
  return page.content.kind === 'edition';
}

function organizationOf({ content }: FolderPage): Organization {
  return 'released' in content ? content.released.organization : content.statement.organization;
}

function sameDaysOf({ organizations }: Library, key: string, day: string): SameDays {
  const organization = organizations.find((one) => one.key === key);
  return organization ? sameDaysAround(organization, day) : { from: '', before: undefined };
}

function madeOf(
  site: PublishedSite,
  all: readonly FolderPage[],
  {
    summaries,
    staged,
    keyed: keyedPages,
  }: {
    readonly summaries: ReadonlyMap<string, PageSummary>;
    readonly staged: StagedFiles;
    /** By the file of a page: what is known of it, or the key alone of one that was made anew. */
    readonly keyed: ReadonlyMap<string, KnownPage | { readonly key: string }>;
  },
): Omit<BuiltFolder, 'key' | 'digest' | 'linked' | 'sameDays' | 'news'> {
  const files: Record<string, string> = {};
  const keyed: Record<string, KnownPage> = {};
  const reused: string[] = [];
  const pages = all.filter(isStatement);
  const checked = all.map((page) => {
    const summary = summaries.get(page.file);
    if (!summary) throw new Error(`no page was rendered for ${page.address}`);
    const known = keyedPages.get(page.file);
    const isReused = known !== undefined && 'files' in known;
    const own = isReused ? known.files : filesOf(page);
    Object.assign(files, own);
    if (isReused) reused.push(...Object.keys(own));
    if (known) keyed[page.file] = { key: known.key, files: own, summary };
    return summary;
  });
  return {
    files,
    pages: checked,
    keyed,
    reused,
    summaries: pages.flatMap((page) => site.summaryOf(page) ?? []),
    entries: pages.map((page) => indexEntry(site, page)),
    weights: checked.map((page) => withBudget(site, page)),
    verdict: judgeWeights(site, checked),
    moved: all.flatMap((page) => (isStatement(page) ? [] : formerAddressesOf(site, page))),
  };

  function filesOf(page: FolderPage): Readonly<Record<string, string>> {
    const own: Record<string, string> = { [page.file]: staged.made.get(page.file) ?? '' };
    if (isStatement(page) || isEdition(page))
      for (const [file, text] of formatFiles(site, page)) own[file] = staged.write(file, text);
    return own;
  }
}

/** What an organization released, and its feeds. */
function newsOf(site: PublishedSite, key: string, staged: StagedFiles): Pick<BuiltFolder, 'news' | 'files'> {
  const organization = site.library.organizations.find((one) => one.key === key);
  if (!organization) return { news: { changes: [], entries: [] }, files: {} };
  const news = organizationNews(site, organization);
  const files: Record<string, string> = {};
  for (const [file, text] of organizationFeeds(site, organization, news))
    files[file] = staged.write(file, text);
  return { news, files };
}
