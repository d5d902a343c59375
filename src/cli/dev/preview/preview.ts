import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { palettes, type Scheme } from '../../../colours/palette.ts';
import { siteAddresses } from '../../../content/addresses.ts';
import { groupBy } from '../../../content/group-by.ts';
import { translatorFor } from '../../../i18n/translator.ts';
import { inEveryLanguage, type Language, localize } from '../../../languages.ts';
import { projectRoot } from '../../../project-root.ts';
import type { MissingPage } from '../serve-folder.ts';
import { Bar, type FileEntry, type Standstill } from './bar.tsx';
import { ComparePage } from './compare.tsx';
import { type PreviewContext, SectionFindings } from './findings.tsx';
import { insertAt, PageOutline } from './insert.ts';
import type { LastPages } from './last-pages.ts';
import { FindingsPage, renderPage, styleLink, stylesAddress } from './page.tsx';
import type { PreviewState, ShownFinding, SourcePage } from './preview-state.ts';

const findingsAddress = '/__vitrine/findings/';
/** Before the address of a page. */
const compareAddress = '/__vitrine/compare';
const homes = new Set<string>([siteAddresses.languageChoice, ...Object.values(siteAddresses.home)]);

/**
 * What `vitrine dev` shows besides the built pages: findings beside the sections they concern, pages that can no longer be
 * built, both languages side by side. It is added to what is sent; no file of the site holds any of it.
 */
export class Preview {
  readonly #language: Language;
  readonly #last: LastPages;
  readonly #wait: (html: string) => string;
  #state: PreviewState | undefined;
  #standstill: 'building' | 'keptSite' | 'refused' | 'failed' | undefined = 'building';
  #wasBuilt = false;
  #pathPrefix = '/';

  /** @param wait makes a page wait for changes. */
  constructor(language: Language, last: LastPages, wait: (html: string) => string) {
    this.#language = language;
    this.#last = last;
    this.#wait = wait;
  }

  /**
   * Takes over what came of a build.
   *
   * @param state undefined when the program failed.
   * @param site the folder of the built pages.
   */
  update(state: PreviewState | undefined, site: string, pathPrefix: string): void {
    this.#state = state ?? this.#state;
    if (!state?.pages) {
      this.#standstill = state?.faults ? 'refused' : state ? 'keptSite' : 'failed';
      return;
    }
    this.#standstill = undefined;
    this.#wasBuilt = true;
    this.#pathPrefix = pathPrefix;
    this.#last.note(site, state.pages);
  }

  /** Answers requests for the preview's styles; false for any other. */
  readonly answer = (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = request.url?.split(/[?#]/)[0] ?? '';
    if (url !== stylesAddress) return false;
    response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-store' });
    response.end(styles());
    return true;
  };

  /** A page that is the preview's own, by its path. */
  readonly ownPage = (url: string): string | undefined =>
    url === findingsAddress ? this.#findingsPage() : this.#comparePage(url);

  /** Adds to a built page what the preview says of it. */
  readonly decorate = (html: string, address: string): string => {
    const context = this.#context();
    const outline = new PageOutline(html);
    const page = this.#pages().find((one) => one.address === address);
    const findings = this.#findingsOn(page);
    const isBeside = ({ section }: ShownFinding): boolean =>
      section !== undefined && outline.headingOf(section) !== undefined;
    const beside = [...groupBy(findings.filter(isBeside), ({ section = '' }) => section)].flatMap(
      ([section, ofSection]): (readonly [number, string])[] => {
        const heading = outline.headingOf(section);
        if (!heading) return [];
        const props = { context, findings: ofSection, section, level: heading.level };
        return [[heading.end, renderToString(SectionFindings(props))]];
      },
    );
    const bar = Bar({
      context,
      onPage: findings,
      whole: findings.filter((finding) => !isBeside(finding)),
      standstill: this.#standstillOf(address),
      faults: this.#state?.faults,
      links: this.#linksOn(page),
      files: homes.has(address) ? this.#files() : [],
    });
    const added = insertAt(html, [
      [outline.headStart, styleLink],
      [outline.top, renderToString(bar)],
      ...beside,
    ]);
    return this.#wait(added);
  };

  /** What to send for an address without a built page: the page as it last was, or why there is none. */
  readonly missing = (address: string): MissingPage | undefined => {
    const last = this.#last.isKept(address) ? this.#last.read(address) : undefined;
    if (last !== undefined) return { status: 200, html: this.decorate(last, address) };
    if (this.#wasBuilt) return undefined;
    const translate = translatorFor(this.#language);
    const isBuilding = this.#standstill === 'building';
    const title = translate(isBuilding ? 'preview.buildingTitle' : 'preview.unbuiltTitle');
    const why = translate(
      isBuilding ? 'preview.building' : this.#standstill === 'failed' ? 'preview.failed' : 'preview.unbuilt',
    );
    return { status: 503, html: this.#findingsPage(title, why) };
  };

  #standstillOf(address: string): Standstill | undefined {
    if (this.#standstill !== undefined && this.#standstill !== 'building') return this.#standstill;
    return this.#last.isKept(address) ? 'kept' : undefined;
  }

  #pages(): readonly SourcePage[] {
    return this.#last.pages;
  }

  #linksOn(page: SourcePage | undefined): readonly { readonly href: string; readonly words: string }[] {
    const translate = translatorFor(this.#language);
    const compare = page && this.#pairOf(page.address);
    return [
      ...(compare
        ? [{ href: `${compareAddress}${page.address}`, words: translate('preview.compareLink') }]
        : []),
      { href: findingsAddress, words: translate('preview.allLink') },
    ];
  }

  #context(): PreviewContext {
    const href = (address: string): string => `${this.#pathPrefix}${address.slice(1)}`;
    const byFile = new Map(this.#pages().map(({ file, address }) => [file, address]));
    return {
      language: this.#language,
      translate: translatorFor(this.#language),
      homeHref: this.#wasBuilt ? href(siteAddresses.home[this.#language]) : undefined,
      hrefOf(file, section) {
        const address = byFile.get(file);
        return address && `${href(address)}${section === undefined ? '' : `#${section}`}`;
      },
    };
  }

  /** The findings that concern a page: those of its file, of its organization, of the site, and of its other version. */
  #findingsOn(page: SourcePage | undefined): readonly ShownFinding[] {
    const versions = new Set(
      this.#pages()
        .filter((one) => page && one !== page && Object.values(page.versions).includes(one.address))
        .map(({ file }) => file),
    );
    return (this.#state?.findings ?? []).flatMap((finding) => {
      if (concerns(finding, page, this.#last)) return [finding];
      // What is wrong between both versions may be corrected in either.
      const here = versions.has(finding.file)
        ? finding.related.find(({ file }) => file === page?.file)
        : undefined;
      return here ? [{ ...finding, section: here.section, ofCounterpart: true }] : [];
    });
  }

  #files(): readonly FileEntry[] {
    const context = this.#context();
    const byFile = new Map(this.#pages().map((page) => [page.file, page]));
    return [...groupBy(this.#state?.findings ?? [], ({ file }) => file)].map(([file, findings]) => {
      const page = byFile.get(file);
      const href = context.hrefOf(file) ?? `${findingsAddress}#${file}`;
      return { file, title: page?.title, language: page?.language, href, findings };
    });
  }

  #findingsPage(title = translatorFor(this.#language)('preview.allLink'), why?: string): string {
    const props = {
      context: this.#context(),
      title,
      files: this.#files(),
      ...(why === undefined ? {} : { why }),
    };
    return this.#wait(renderPage((slots) => FindingsPage({ ...props, slots })));
  }

  /** Undefined unless there is a page in both languages at the address that follows. */
  #comparePage(url: string): string | undefined {
    const pages = url.startsWith(`${compareAddress}/`)
      ? this.#pairOf(url.slice(compareAddress.length))
      : undefined;
    if (!pages) return undefined;
    const files = new Set(Object.values(pages).map(({ file }) => file));
    const isOfPair = ({ file }: { readonly file: string }): boolean => files.has(file);
    const html = inEveryLanguage(localize((language) => this.#last.read(pages[language].address)));
    if (!html) return undefined;
    const comparison = {
      pages,
      html,
      findings: (this.#state?.findings ?? []).filter(isOfPair),
      outdated: (this.#state?.outdated ?? []).filter(isOfPair),
      standstill: Object.values(pages)
        .map(({ address }) => this.#standstillOf(address))
        .find((one) => one !== undefined),
    };
    return this.#wait(renderPage((slots) => ComparePage({ context: this.#context(), slots, comparison })));
  }

  /** A page in each language, by the address of either. */
  #pairOf(address: string) {
    const pages = this.#pages();
    const one = pages.find((page) => page.address === address);
    return (
      one &&
      inEveryLanguage(localize((language) => pages.find((page) => page.address === one.versions[language])))
    );
  }
}

/** Whether a finding is to be seen on a page: what is wrong with a file that all pages follow from, on all of them. */
function concerns({ file, section }: ShownFinding, page: SourcePage | undefined, last: LastPages): boolean {
  const [, folder, name] = file.split('/');
  if (name === undefined) return true;
  if (!page) return false;
  const [, pageFolder, pageName = ''] = page.file.split('/');
  if (folder !== pageFolder) return false;
  if (file === page.file) return true;
  const stem = pageName.replace(/\.[^.]+\.md$/, '');
  if (name === `${stem}.lock.yaml`) return true;
  // Neither version is published without the other.
  const isCounterpart = name.startsWith(`${stem}.`) && name.endsWith('.md');
  if (isCounterpart) return section === undefined && last.isKept(page.address);
  return !name.endsWith('.md') && !name.endsWith('.lock.yaml');
}

function styles(): string {
  const properties = (scheme: Scheme): string =>
    Object.entries(palettes[scheme])
      .map(([name, colour]) => `--preview-${name}:${colour};`)
      .join('');
  const text = readFileSync(path.join(projectRoot, 'layouts/assets/preview.css'), 'utf8');
  return `:root{${properties('light')}}@media(prefers-color-scheme:dark){:root{${properties('dark')}}}\n${text}`;
}
