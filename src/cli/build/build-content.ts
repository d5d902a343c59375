import { hash } from 'node:crypto';
import path from 'node:path';
import { pagesFolder } from '../../content/load-library.ts';
import { shareIndex } from '../../content/site-index.ts';
import { inProjectRoot, renderSite } from '../../eleventy/render-site.ts';
import type { CheckedFolder, CheckedSite } from '../../folders/check-folders.ts';
import { areLinkedAsBefore, type LoadedFolders } from '../../folders/load-folders.ts';
import { libraryInForce } from '../../history/editions/library-in-force.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import { isSameDay } from '../../pages/editions/released.ts';
import { PublishedSite, type PublishOptions } from '../../pages/published-site.ts';
import type { BuiltFolder, KnownPages } from '../../publish/build-folders.ts';
import {
  type BuiltPages,
  buildPages,
  judgeSite,
  type SiteVerdict,
  siteFiles,
} from '../../publish/build-site.ts';
import { type AnnouncedChange, lostChanges } from '../../publish/feeds/lost-changes.ts';
import type { FormerAddress } from '../../publish/former-addresses.ts';
import { type PagePrinter, pdfsOf, printPdfs, type StatementPdf } from '../../publish/pdf/statement-pdfs.ts';
import { HtmlValidity } from '../../publish/site-check/html-validity.ts';
import { digestOfFiles, SiteOutput } from '../../publish/site-output.ts';
import { digestOf, StagedFiles } from '../../publish/staged-files.ts';
import type { BudgetedPage } from '../../publish/weight-budgets.ts';
import { hasErrors } from '../../rules/engine/run-rules.ts';
import {
  checkSitePart,
  type FolderStates,
  type FolderStore,
  isStillAsRead,
  KnownChecks,
  readFolderStates,
} from '../check/check-changed.ts';
import type { CheckedFiles } from '../check/check-content.ts';
import { exitCodes } from '../io.ts';
import { programDigest } from '../program-digest.ts';
import { UsageError } from '../usage-error.ts';
import { runInWorkers } from '../worker/run-in-workers.ts';
import type { BuildCache, BuildRecord, PrintedPage } from './build-cache.ts';
import { ownOf, type Shard, type ShardSource, type Shards, writeShard } from './shards.ts';

export interface ContentBuild {
  /** Absolute path of the content folder. */
  readonly root: string;
  /** Absolute path of the output folder. */
  readonly output: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly options: PublishOptions;
  /** What earlier checks found. */
  readonly checks: FolderStore;
  /** What earlier builds made; everything is made anew without. */
  readonly cache?: BuildCache | undefined;
  /** Checks the whole content instead, where its findings are judged otherwise; nothing else is then refused. */
  readonly check?: (() => CheckedFiles) | undefined;
  /** Whether pages with errors are to be built too, to be looked at while they are mended. */
  readonly evenWithErrors?: boolean;
  /** The part of the site to build; all of it without. */
  readonly shard?: Shard | undefined;
  /** Parts that were built before, to be put together. */
  readonly shards?: Shards | undefined;
  /** What the site that is published announces: none of it may be gone. */
  readonly published?: readonly AnnouncedChange[] | undefined;
  /** Makes the PDFs, for a site that has them. */
  readonly print?: PagePrinter | undefined;
  /** Told now and then how many pages are made, and of how many organizations out of how many. */
  onProgress?(pages: number, done: number, all: number): void;
  /** Ends the build before it is done, for a reason that it throws. */
  readonly stop?: AbortSignal | undefined;
}

export type BuildResult =
  /** There are errors in the content, or two organizations with one address: then `checked` is undefined. */
  | { readonly kind: 'refused'; readonly checked: CheckedFiles | undefined }
  /** Also where pages with errors were to be built, when one would run something or load it from elsewhere. */
  | { readonly kind: 'faulty'; readonly checked: CheckedFiles; readonly verdict: NonNullable<SiteVerdict> }
  /** Something that was announced is not in the content any more. */
  | { readonly kind: 'lost'; readonly checked: CheckedFiles; readonly lost: readonly AnnouncedChange[] }
  /** A part of a site was made, to be put together with the others. */
  | {
      readonly kind: 'sharded';
      readonly checked: CheckedFiles;
      readonly pages: number;
      readonly organizations: number;
    }
  | {
      readonly kind: 'built';
      readonly checked: CheckedFiles;
      readonly weights: readonly BudgetedPage[];
      readonly pdfs: number;
      readonly pathPrefix: string;
      /** What is wrong with it all the same, where pages with errors were to be built. */
      readonly verdict: SiteVerdict;
      /** What was built, with summaries of the statements; undefined when all of it is as it was. */
      readonly site: PublishedSite | undefined;
    };

/**
 * Checks a content folder and builds its site beside the output folder; checks what was made, and puts it in the output's
 * place at once. Only what changed since the last build is made anew. When anything fails, the output is as it was. What is
 * published is one state of the content: when that changes while it is read, the build begins anew.
 *
 * @throws UsageError when it changes again and again.
 */
export async function buildContent(build: ContentBuild): Promise<BuildResult> {
  for (let attempt = 1; ; attempt += 1) {
    const output = new SiteOutput(build.output, build.cache?.folder);
    try {
      const builder = new ContentBuilder(build, output);
      const checked = build.check?.();
      return await inProjectRoot(() => builder.run(checked));
    } catch (error) {
      if (!(error instanceof ContentChanged) || attempt === mostAttempts) throw error;
    } finally {
      output.close();
    }
  }
}

/** Whoever saves, or pulls, is done before so many builds are. */
const mostAttempts = 5;

/** Somebody changed the content while it was read: what was found and made is of no one state of it. */
class ContentChanged extends UsageError {
  constructor(root: string) {
    super('cli.error.contentChanges', { folder: path.basename(root) });
  }
}

class ContentBuilder {
  readonly #build: ContentBuild;
  readonly #output: SiteOutput;
  readonly #states: FolderStates;
  readonly #key: string;
  readonly #siteKey: string;
  #record: (Pick<BuildRecord, 'folders' | 'valid' | 'pdfs'> & Partial<BuildRecord>) | undefined;
  #valid = new Set<string>();
  #staged: StagedFiles | undefined;

  constructor(build: ContentBuild, output: SiteOutput) {
    this.#build = build;
    this.#output = output;
    this.#states = readFolderStates(build.root, build.today);
    this.#key = keyOf(this.#states, build.options);
    this.#siteKey = JSON.stringify([this.#key, build.today, ...this.#states.digests]);
  }

  /**
   * @param checked what a check of the whole content found, if one was made since this builder was.
   * @throws ContentChanged where it has, whatever came of that; and what goes wrong without.
   */
  async run(checked: CheckedFiles | undefined): Promise<BuildResult> {
    try {
      return await this.#run(checked);
    } catch (error) {
      const { root, stop } = this.#build;
      if (error instanceof UsageError || stop?.aborted || this.#isAsRead()) throw error;
      throw new ContentChanged(root);
    }
  }

  async #run(given: CheckedFiles | undefined): Promise<BuildResult> {
    const { checks } = this.#build;
    const known = new KnownChecks(this.#states, checks);
    const asItWas = known.site && this.#asItWas(known.site, known);
    if (asItWas) return asItWas;
    const { shard, shards } = this.#build;
    if (shards) this.#takeOver(shards, known);
    const { loaded, site: checkedSite } = checkSitePart(this.#states, known.folderBySlug, parseBody);
    const settings = loaded.wanted.site?.values;
    if (settings && settings.cms === undefined && this.#build.options.cmsScript !== undefined)
      throw new UsageError('cli.error.cmsSettings');
    const mayBuild =
      checkedSite.hasSettings &&
      (this.#showsErrors || ![checkedSite, ...known.kept.values()].some(hasErrors));
    this.#record = shards?.record ?? this.#build.cache?.load(this.#key);
    this.#valid = new Set(this.#record?.valid);
    // What the staging folder has already need not be looked for in the output.
    if (mayBuild && this.#record && known.changed.length > 0) this.#stagedFiles();
    const kept = mayBuild ? this.#keptFolders() : new Map<string, BuiltFolder>();
    const own = shard ? ownOf(shard, this.#states.organizations) : this.#states.organizations;
    const toBuild = mayBuild ? own.filter((key) => !kept.has(key)) : [];
    const toCheck = given ? [] : shard ? own : known.changed;
    const isRefused = given !== undefined && given.exitCode !== exitCodes.clean;
    const { built, checkedFolders } = await this.#work(toCheck, isRefused ? [] : toBuild, known.folderBySlug);
    this.#refuseChanged([...checkedFolders, ...built]);
    if (isRefused) return { kind: 'refused', checked: given };

    const checked = given ?? known.merge(checkedSite, checkedFolders);
    if (!checked || !mayBuild || (checked.exitCode !== exitCodes.clean && !this.#showsErrors))
      return { kind: 'refused', checked };
    if (shard) return this.#finishShard(shard, checked, checkedFolders, loaded, built);
    const folders = this.#states.organizations.flatMap((key) => kept.get(key) ?? built.get(key) ?? []);
    const news = folders.map((folder) => folder.news);
    const lost = lostChanges(this.#build.published ?? [], news);
    if (lost.length > 0) return { kind: 'lost', checked, lost };
    return this.#finish(checked, loaded, folders, filesMadeOf([...built.values()]));
  }

  /** Errors are shown on the pages themselves, or a baseline passes over them. */
  get #showsErrors(): boolean {
    const { evenWithErrors = false, check } = this.#build;
    return evenWithErrors || check !== undefined;
  }

  /**
   * Expects what was read of the content to be what it was when the build began. Everything has been read by then.
   *
   * @param read what was found or made of folders.
   * @throws ContentChanged
   */
  #refuseChanged(read: readonly (readonly [string, { readonly digest: string }])[]): void {
    const { evenWithErrors, check, root } = this.#build;
    // Who looks at each change sees the next state in a moment.
    if (evenWithErrors) return;
    const { digests } = this.#states;
    const isAsRead = check
      ? this.#isAsRead()
      : isStillAsRead(this.#states) && read.every(([key, { digest }]) => digests.get(key) === digest);
    if (!isAsRead) throw new ContentChanged(root);
  }

  /** Whether all of the content is now what it was when the build began. */
  #isAsRead(): boolean {
    const { root, today } = this.#build;
    const { all, settings } = this.#states;
    const now = readFolderStates(root, today);
    return JSON.stringify([now.all, now.settings]) === JSON.stringify([all, settings]);
  }

  /** While a page is mended, its editor looks at what its file says. */
  get #publishOptions(): PublishOptions {
    return { ...this.#build.options, today: this.#build.today, asWritten: this.#build.evenWithErrors };
  }

  /** What there is to say when the content and the output are both as the last build left them: half of the time is saved. */
  #asItWas(checkedSite: CheckedSite, known: KnownChecks): BuildResult | undefined {
    if (this.#showsErrors || known.changed.length > 0 || this.#build.published) return undefined;
    const site = this.#build.cache?.loadSite(this.#siteKey);
    if (!site || site.files !== this.#output.digest) return undefined;
    const checked = known.merge(checkedSite, new Map());
    return checked?.exitCode === exitCodes.clean
      ? { kind: 'built', checked, ...site, verdict: undefined, site: undefined }
      : undefined;
  }

  /** What earlier builds made of the organizations that are as they were, where all of it is still there. */
  #keptFolders(): Map<string, BuiltFolder> {
    const { digests } = this.#states;
    return new Map(
      (this.#record?.folders ?? [])
        .filter(
          (folder) =>
            digests.get(folder.key) === folder.digest &&
            areLinkedAsBefore(folder.linked, digests) &&
            isSameDay(folder.sameDays, this.#build.today) &&
            this.#isThere(folder),
        )
        .map((folder) => [folder.key, folder]),
    );
  }

  #isThere({ files }: Pick<BuiltPages, 'files'>): boolean {
    return Object.entries(files).every(([file, digest]) => this.#has(file, digest));
  }

  #has(file: string, digest: string): boolean {
    return this.#staged?.made.get(file) === digest || this.#output.has(file, digest);
  }

  /**
   * Takes the files of all parts into the staging folder.
   *
   * @throws UsageError where the parts are not of this content, these options and this day.
   */
  #takeOver(shards: Shards, known: KnownChecks): void {
    shards.refuseUnless(this.#shardSource);
    if (known.changed.length > 0) throw new Error(`the shards lack ${known.changed.join(', ')}`);
    shards.copyInto(this.#stagedFiles());
  }

  /** What all parts of a site must have been made of. */
  get #shardSource(): ShardSource {
    const content = hash('sha256', JSON.stringify([this.#key, ...this.#states.digests]), 'hex');
    return { program: programDigest(), today: this.#build.today, content };
  }

  /** Leaves the part of the site, with what the others need to know of it, in the output's place. */
  async #finishShard(
    shard: Shard,
    checked: CheckedFiles,
    checkedFolders: ReadonlyMap<string, CheckedFolder>,
    loaded: LoadedFolders,
    built: ReadonlyMap<string, BuiltFolder>,
  ): Promise<BuildResult> {
    const folders = [...built.values()];
    const summaries = folders.flatMap((folder) => folder.summaries);
    const site = new PublishedSite(loaded.wanted, this.#publishOptions, summaries);
    const staged = this.#stagedFiles();
    const made = filesOf(folders);
    const pdfs = await this.#print(pdfsOf(site), staged, made);
    writeShard(staged, {
      ...shard,
      ...this.#shardSource,
      checked: [...checkedFolders],
      built: folders,
      valid: [...this.#valid],
      pdfs: Object.fromEntries(pdfs),
    });
    const files = new Map([...made, ...staged.made]);
    this.#output.fill(files, files);
    this.#build.stop?.throwIfAborted();
    this.#output.swapIn(files, files);
    const pages = folders.reduce((sum, folder) => sum + folder.pages.length, 0);
    return { kind: 'sharded', checked, pages, organizations: folders.length };
  }

  /** Pages of organizations to be built that still stand as an earlier build made them, and may be the same again. */
  #knownPages(keys: readonly string[]): ReadonlyMap<string, KnownPages> {
    const wanted = new Set(keys);
    return new Map(
      (this.#record?.folders ?? [])
        .filter(({ key }) => wanted.has(key))
        .map(({ key, keyed }) => [
          key,
          Object.fromEntries(Object.entries(keyed).filter(([, page]) => this.#isThere(page))),
        ]),
    );
  }

  async #work(
    check: readonly string[],
    build: readonly string[],
    folderBySlug: ReadonlyMap<string, string>,
  ): Promise<{
    readonly built: ReadonlyMap<string, BuiltFolder>;
    readonly checkedFolders: ReadonlyMap<string, CheckedFolder>;
  }> {
    const { root, today, onProgress } = this.#build;
    let pages = 0;
    const built = new Map<string, BuiltFolder>();
    const checkedFolders = new Map<string, CheckedFolder>();
    const staging = build.length > 0 ? this.#stagedFiles() : undefined;
    const publish = staging && {
      // Of the script, which is large, statements need nothing.
      options: { ...this.#publishOptions, cmsScript: undefined },
      folder: staging.folder,
      verified: staging.verified,
      valid: [...this.#valid],
      known: this.#knownPages(build),
      evenWithErrors: this.#showsErrors,
    };
    await runInWorkers(
      { root, today, all: this.#states.all, check, build, folderBySlug, publish },
      (part) => {
        for (const [key, folder] of part.checked) checkedFolders.set(key, folder);
        for (const [key, folder] of part.built) built.set(key, folder);
        for (const situation of part.valid) this.#valid.add(situation);
        for (const folder of part.built.values()) pages += folder.pages.length;
        onProgress?.(pages, built.size, build.length);
      },
      this.#build.stop,
    );
    return { built, checkedFolders };
  }

  /** @param made path → digest of what was made of organizations. */
  async #finish(
    checked: CheckedFiles,
    loaded: LoadedFolders,
    folders: readonly BuiltFolder[],
    made: ReadonlyMap<string, string>,
  ): Promise<BuildResult> {
    const summaries = folders.flatMap((folder) => folder.summaries);
    // Pages of the site link to statements, which are there as they are in force.
    const inForce = libraryInForce(loaded.library, this.#build.today);
    const library = this.#build.evenWithErrors ? loaded.wanted : shareIndex({ ...loaded.wanted }, inForce);
    const hasReleases = folders.some(({ news }) => news.changes.length > 0);
    const site = new PublishedSite(library, { ...this.#publishOptions, hasReleases }, summaries);
    const moved = folders.flatMap((folder) => folder.moved);
    const known = [loaded.linkedFrom(pagesFolder), summaries, moved, hasReleases];
    const pagesKey = hash('sha256', JSON.stringify(known), 'hex');
    const kept = this.#record?.pagesKey === pagesKey ? this.#record.pages : undefined;
    const own = kept && this.#isThere(kept) ? kept : await this.#buildPages(site, moved);
    const parts = [...folders, own];
    const others = siteFiles(site, folders, own);
    const files = new Map([
      ...filesOf(parts),
      ...others.map(([file, text]) => [file, digestOf(text)] as const),
    ]);
    const pages = new Set(parts.flatMap((part) => part.pages.map(({ file }) => file)));
    const otherFiles = [...files.keys()].filter((file) => !pages.has(file));
    const verdict = judgeSite(site, folders, own, otherFiles);
    if (verdict && (!this.#build.evenWithErrors || isHarmful(verdict)))
      return { kind: 'faulty', checked, verdict };

    const pdfs = this.#keptPdfs(site, files);
    const toPrint = pdfsOf(site).filter(({ file }) => !pdfs.has(file));
    for (const [file, { pdf }] of pdfs) files.set(file, pdf);
    const isCurrent = isStillAsRead(this.#states);
    const isAsItWas = toPrint.length === 0 && made.size === 0 && this.#output.digest === digestOfFiles(files);
    if (!isAsItWas) {
      const staged = this.#stagedFiles();
      for (const [file, text] of others) staged.write(file, text);
      this.#output.fill(files, new Map([...made, ...staged.made]));
      for (const [file, printed] of await this.#print(toPrint, staged, files)) {
        pdfs.set(file, printed);
        files.set(file, printed.pdf);
      }
      this.#build.stop?.throwIfAborted();
      this.#output.swapIn(files, new Map([...made, ...staged.made]));
      if (isCurrent)
        this.#build.cache?.save(this.#key, {
          folders,
          pages: own,
          pagesKey,
          valid: [...this.#valid],
          pdfs: Object.fromEntries(pdfs),
        });
    }
    const built = {
      weights: parts.flatMap((part) => part.weights),
      pdfs: pdfs.size,
      pathPrefix: site.pathPrefix,
    };
    if (!verdict && isCurrent)
      this.#build.cache?.saveSite(this.#siteKey, { ...built, files: digestOfFiles(files) });
    return { kind: 'built', checked, ...built, verdict, site };
  }

  async #buildPages(site: PublishedSite, moved: readonly FormerAddress[]): Promise<BuiltPages> {
    const validity = new HtmlValidity([...this.#valid]);
    const pages = await buildPages(site, this.#stagedFiles(), renderSite, validity, moved);
    for (const situation of validity.valid) this.#valid.add(situation);
    return pages;
  }

  /** The PDFs that earlier builds made of pages that are as they were. */
  #keptPdfs(site: PublishedSite, files: ReadonlyMap<string, string>): Map<string, PrintedPage> {
    const kept = new Map<string, PrintedPage>();
    for (const { file, page } of pdfsOf(site)) {
      const printed = this.#record?.pdfs[file];
      if (printed && printed.page === files.get(page) && this.#has(file, printed.pdf))
        kept.set(file, printed);
    }
    return kept;
  }

  /** Prints statements whose pages stand in the staging folder. */
  async #print(
    pdfs: readonly StatementPdf[],
    staged: StagedFiles,
    files: ReadonlyMap<string, string>,
  ): Promise<ReadonlyMap<string, PrintedPage>> {
    const printed = new Map<string, PrintedPage>();
    if (pdfs.length === 0) return printed;
    const { print } = this.#build;
    if (!print) throw new Error('nothing was given that prints PDFs');
    const pages = new Map(pdfs.map(({ file, page }) => [file, files.get(page) ?? '']));
    await printPdfs(pdfs, staged.folder, print, (file, pdf) => {
      printed.set(file, { page: pages.get(file) ?? '', pdf: staged.write(file, pdf) });
    });
    return printed;
  }

  /** Opened when there is something to put in it. */
  #stagedFiles(): StagedFiles {
    if (!this.#staged) {
      const { folder, verified } = this.#output.openStaging();
      this.#staged = new StagedFiles(folder, verified);
    }
    return this.#staged;
  }
}

/** What must not even be looked at: it would run, or tell another site of the one who looks. */
function isHarmful(verdict: NonNullable<SiteVerdict>): boolean {
  return (
    'faults' in verdict && verdict.faults.some(({ code }) => ['script', 'outside-resource'].includes(code))
  );
}

function filesOf(parts: readonly Pick<BuiltPages, 'files'>[]): Map<string, string> {
  return new Map(parts.flatMap(({ files }) => Object.entries(files)));
}

/** Those that are in the staging folder already. */
function filesMadeOf(folders: readonly BuiltFolder[]): Map<string, string> {
  const made = filesOf(folders);
  for (const { reused } of folders) for (const file of reused) made.delete(file);
  return made;
}

/** All that pages follow from besides their organization's folder, what its links lead to, and the program. */
function keyOf(
  { shownRoot, settings, digests }: FolderStates,
  { baseUrl, pathPrefix, pdf, layouts, cmsScript }: PublishOptions,
): string {
  const options = [baseUrl, pathPrefix, pdf ?? false, layouts?.digest];
  // The keys of builds without it stay what they were.
  if (cmsScript !== undefined) options.push(digestOf(cmsScript));
  return JSON.stringify([shownRoot, settings, digests.get(pagesFolder), ...options]);
}
