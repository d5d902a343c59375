import type { z } from 'zod';
import {
  inEveryLanguage,
  isLanguage,
  type Language,
  type Localized,
  languages,
  localize,
} from '../languages.ts';
import {
  aboutStem,
  editionAddress,
  formerComparison,
  formerStatementAddresses,
  homeStem,
  siteAddresses,
  sitePageAddress,
  statementAddress,
} from './addresses.ts';
import { checkShape, didYouMean } from './check-shape.ts';
import { isDeviceName } from './device-names.ts';
import { type Archive, type EditionVersion, editionsOf, withdrawalOf } from './editions/edition.ts';
import { type Ledger, ledgerFile, readLedger } from './editions/ledger.ts';
import { editionsFolder, readArchives } from './editions/read-archives.ts';
import type { ContentEntry, ContentFileSystem } from './file-system.ts';
import { readFrontMatter } from './front-matter.ts';
import { groupBy } from './group-by.ts';
import type {
  AnyVersion,
  Body,
  Library,
  Lock,
  Organization,
  Settings,
  SitePage,
  SitePageVersion,
  Statement,
  StatementVersion,
  WithdrawnStatement,
} from './library.ts';
import type { Location } from './location.ts';
import { lockFileName, readLock } from './lock-file.ts';
import type { Problem, ProblemDetail, ProblemOf } from './problems.ts';
import { readText } from './read-text.ts';
import {
  type AnswerKey,
  answerKeys,
  type EditionFrontMatter,
  editionSchema,
  homeSchema,
  type OrganizationSettings,
  organizationSchema,
  type SiteSettings,
  sitePageSchema,
  siteSchema,
  statementSchema,
} from './schemas.ts';
import { UnreadableText } from './unreadable-text.ts';
import { readYaml, type YamlMapping } from './yaml.ts';

/** Parses the Markdown of a file. Passed in, because Markdown knows content and not the other way round. */
export type BodyParser = (input: {
  text: string;
  file: string;
  firstLine: number;
  language: Language;
  frenchTypography: SiteSettings['frenchTypography'];
  answers?: readonly WrittenAnswer[];
  /** What abbreviations stand for in this text; pages of the site itself have no list. */
  abbreviations?: OrganizationSettings['abbreviations'][Language];
}) => Body;

/** An answer of the front matter, before its Markdown is parsed. */
export interface WrittenAnswer {
  readonly key: AnswerKey;
  readonly text: string;
  /** Where a character of the text stands in the file. */
  locationAt(index: number): Location;
}

/** The folder of the site's own pages, which is no organization. */
export const pagesFolder = 'pages';
export const siteFile = 'site.yaml';
const organizationFile = 'organization.yaml';
const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** In letters, all of which take one byte: so that the name of the lock file is one that file systems take, too. */
const longestStem = 255 - lockFileName('').length;

/** Whether a folder of the content can be an organization's, by its name. */
export function isOrganizationKey(name: string): boolean {
  return name !== pagesFolder && slugPattern.test(name) && !isDeviceName(name);
}

/**
 * Reads a content folder into a {@link Library}. Never throws for what an editor wrote: everything that cannot be
 * accepted is listed in `problems`, and the rest is read on.
 *
 * @param shownRoot how findings name the content folder, usually `content`.
 * @param present names of all folders there are, where `system` shows only some of them.
 */
export function loadLibrary(
  system: ContentFileSystem,
  parseBody: BodyParser,
  shownRoot = 'content',
  present?: ReadonlySet<string>,
): Library {
  return new Loader(system, parseBody, shownRoot).load(present);
}

interface MarkdownFile {
  readonly stem: string;
  readonly language: Language;
  readonly entry: ContentEntry;
}

class Loader {
  readonly #problems: Problem[] = [];
  readonly #sources = new Map<string, string>();
  readonly #claims = new Map<string, Location>();
  readonly #system: ContentFileSystem;
  readonly #parseBody: BodyParser;
  readonly #shownRoot: string;
  #frenchTypography: SiteSettings['frenchTypography'] = 'fr-CA';
  #ledger: Ledger | 'broken' = new Map();

  constructor(system: ContentFileSystem, parseBody: BodyParser, shownRoot: string) {
    this.#system = system;
    this.#parseBody = parseBody;
    this.#shownRoot = shownRoot;
  }

  load(present?: ReadonlySet<string>): Library {
    const entries = this.#list('');
    const site = this.#settings(
      siteFile,
      entries.find(({ name }) => name === siteFile),
      siteSchema,
    );
    const later = this.#problems.filter(isLaterFormat);
    // What such a format means is not known here: whatever else was found would be wrong.
    if (later.length > 0)
      return { site: undefined, organizations: [], pages: [], problems: later, sources: this.#sources };
    this.#frenchTypography = site?.values.frenchTypography ?? 'fr-CA';
    this.#claimSiteAddresses();
    this.#ledger = this.#readLedger();
    const folders =
      present ?? new Set(entries.flatMap(({ name, kind }) => (kind === 'folder' ? [name] : [])));
    this.#missLostOrganizations(folders);

    let pages: readonly SitePage[] = [];
    const organizations: Organization[] = [];
    for (const entry of entries) {
      if (entry.name === siteFile || entry.name === ledgerFile) continue;
      if (entry.kind === 'folder') {
        if (entry.name === pagesFolder) pages = this.#sitePages();
        else if (isOrganizationKey(entry.name)) organizations.push(...this.#organization(entry.name));
        else this.#unexpected(entry.name, isDeviceName(entry.name) ? 'device-name' : 'bad-folder');
      } else this.#leftOver('', entry);
    }
    this.#refuseSharedSlugs(organizations);
    return { site, organizations, pages, problems: this.#problems, sources: this.#sources };
  }

  #organization(key: string): Organization[] {
    const entries = this.#list(key);
    const settings = this.#settings(
      `${key}/${organizationFile}`,
      entries.find(({ name }) => name === organizationFile),
      organizationSchema,
    );
    const locks = lockEntries(entries);
    const known = [...locks.values()].map(({ name }) => name);
    const editions = entries.find(({ name, kind }) => name === editionsFolder && kind === 'folder');
    if (editions) known.push(editions.name);
    const files = this.#markdownFiles(key, entries, [organizationFile, ...known]);
    const stems = groupBy(files, ({ stem }) => stem);
    for (const [stem, versions] of stems) this.#requireCounterparts(key, stem, versions);
    if (!settings) {
      // Without the organization its pages have no address; what is wrong with them is still said in the same run.
      for (const { entry } of files) this.#frontMatter(key, entry, statementSchema);
      for (const stem of stems.keys()) this.#lock(key, stem, locks.get(stem));
      return [];
    }

    const statements: Statement[] = [];
    const withdrawn: WithdrawnStatement[] = [];
    const archives = this.#archives(key, settings.values, (stem) =>
      statements.find((one) => one.stem === stem),
    );
    const organization: Organization = { key, settings, statements, withdrawn, archives };
    for (const [stem, versions] of stems) {
      const read: Partial<Record<Language, StatementVersion>> = {};
      for (const { entry, language } of versions) {
        const { slug, abbreviations } = settings.values;
        const version = this.#version(
          key,
          entry,
          language,
          statementSchema,
          (frontMatter) => ({
            address: statementAddress(language, slug[language], frontMatter.slug),
            formerAddresses: formerStatementAddresses(language, settings.values, frontMatter),
          }),
          { abbreviations: abbreviations[language], answersOf },
        );
        if (version) read[language] = version;
      }
      const lock = this.#lock(key, stem, locks.get(stem));
      statements.push({ organization, stem, versions: read, lock, editions: editionsOf(archives.get(stem)) });
    }
    for (const archive of archives.values())
      if (!stems.has(archive.stem)) withdrawn.push(...this.#withdrawn(organization, archive));
    return [organization];
  }

  #archives(
    key: string,
    settings: OrganizationSettings,
    standing: (stem: string) => Statement | undefined,
  ): ReadonlyMap<string, Archive> {
    return readArchives({
      system: this.#system,
      shownRoot: this.#shownRoot,
      organization: key,
      ledger: this.#ledger,
      parse: (text, stem, language, name) => {
        const address = standing(stem)?.versions[language]?.address;
        return this.#editionVersion({ key, settings, text, stem, language, name, address });
      },
      onProblem: (problem) => void this.#problems.push(problem),
      onStray: (file) => this.#unexpected(file, 'ignored'),
    });
  }

  #editionVersion({
    key,
    settings,
    text,
    stem,
    language,
    name,
    address,
  }: {
    readonly key: string;
    readonly settings: OrganizationSettings;
    readonly text: string;
    readonly stem: string;
    readonly language: Language;
    readonly name: string;
    /** Of the statement, where it still stands. */
    readonly address: string | undefined;
  }): EditionVersion | undefined {
    // The statement's own file, as links to other files start from there.
    const file = this.#shown(`${key}/${stem}.${language}.md`);
    const matter = readFrontMatter(text, file);
    const shape = 'problems' in matter ? matter : checkShape(editionSchema, matter.mapping);
    if ('problems' in matter || 'problems' in shape) return undefined;
    const own = address ?? statementAddress(language, settings.slug[language], shape.value.slug);
    const frontMatter = toSettings(file, shape.value, matter.mapping);
    const body = this.#body({
      text: matter.body,
      file,
      firstLine: matter.bodyLine,
      language,
      answers: answersOf(frontMatter),
      abbreviations: settings.abbreviations[language],
    });
    if ('reason' in body) return undefined;
    return {
      file,
      language,
      address: editionAddress(own, name),
      formerAddresses: formerStatementAddresses(language, settings, shape.value).map((former) =>
        editionAddress(former, name),
      ),
      frontMatter,
      body,
    };
  }

  #body(source: Omit<Parameters<BodyParser>[0], 'frenchTypography'>): Body | UnreadableText {
    try {
      return this.#parseBody({ ...source, frenchTypography: this.#frenchTypography });
    } catch (error) {
      if (error instanceof UnreadableText) return error;
      throw error;
    }
  }

  /** Its address stays: no other page may have it. */
  #withdrawn(organization: Organization, archive: Archive): readonly WithdrawnStatement[] {
    const editions = editionsOf(archive);
    const withdrawal = withdrawalOf(archive);
    const newest = editions.at(-1);
    const released = newest && inEveryLanguage(localize((language) => newest.texts[language].parse()));
    if (!withdrawal || !newest || !released) return [];
    const { slugs } = withdrawal;
    const versions = slugs
      ? localize((language) => {
          const [slug = '', ...formerSlugs] = slugs[language];
          const settings = organization.settings.values;
          const at = (address: string): string => editionAddress(address, newest.name);
          return {
            ...released[language],
            address: at(statementAddress(language, settings.slug[language], slug)),
            formerAddresses: formerStatementAddresses(language, settings, { slug, formerSlugs }).map(at),
          };
        })
      : released;
    for (const version of Object.values(versions))
      for (const address of [version.address, ...version.formerAddresses])
        this.#claim(address.slice(0, -`${newest.name}/`.length), {
          file: withdrawal.file,
          line: 1,
          column: 1,
        });
    return [{ organization, stem: archive.stem, editions, withdrawal, versions }];
  }

  #readLedger(): Ledger | 'broken' {
    const read = readLedger(this.#system, this.#shownRoot);
    if ('ledger' in read) return read.ledger;
    this.#problems.push({ code: 'broken-ledger', location: read.wrong });
    return 'broken';
  }

  /** What was released never just vanishes, not even with all that the organization had. */
  #missLostOrganizations(present: ReadonlySet<string>): void {
    if (this.#ledger === 'broken') return;
    for (const [name, { location }] of this.#ledger) {
      const [organization = '', statement = ''] = name.split('/');
      if (!present.has(organization))
        this.#problems.push({ code: 'lost-organization', organization, statement, location });
    }
  }

  #sitePages(): SitePage[] {
    const files = this.#markdownFiles(pagesFolder, this.#list(pagesFolder), []);
    const pages: SitePage[] = [];
    for (const [stem, versions] of groupBy(files, ({ stem }) => stem)) {
      const read: Partial<Record<Language, SitePageVersion>> = {};
      for (const { entry, language } of versions) {
        const version =
          stem === homeStem
            ? this.#version(pagesFolder, entry, language, homeSchema, () => ({
                address: siteAddresses.home[language],
                formerAddresses: [],
              }))
            : this.#version(pagesFolder, entry, language, sitePageSchema, ({ slug, formerSlugs = [] }) => ({
                address: sitePageAddress(language, slug),
                formerAddresses: formerSlugs.map((former) => sitePageAddress(language, former)),
              }));
        if (version) read[language] = version;
      }
      this.#requireCounterparts(pagesFolder, stem, versions);
      pages.push({ stem, versions: read });
    }
    return pages;
  }

  #version<T extends z.ZodType>(
    folder: string,
    entry: ContentEntry,
    language: Language,
    schema: T,
    addressesOf: (frontMatter: z.output<T>) => Pick<AnyVersion, 'address' | 'formerAddresses'>,
    {
      abbreviations = {},
      answersOf = () => [],
    }: {
      abbreviations?: OrganizationSettings['abbreviations'][Language];
      answersOf?: (frontMatter: Settings<z.output<T>>) => readonly WrittenAnswer[];
    } = {},
  ):
    | (Pick<AnyVersion, 'file' | 'language' | 'address' | 'formerAddresses' | 'body'> & {
        frontMatter: Settings<z.output<T>>;
      })
    | undefined {
    const read = this.#frontMatter(folder, entry, schema);
    if (!read) return undefined;
    const { frontMatter, body: text, bodyLine } = read;
    const { file } = frontMatter;
    const { address, formerAddresses } = addressesOf(frontMatter.values);
    if (!this.#claim(address, frontMatter.locationOf(['slug']))) return undefined;
    for (const former of formerAddresses)
      if (!this.#claim(former, frontMatter.locationOf(['formerSlugs']))) return undefined;
    const body = this.#body({
      text,
      file,
      firstLine: bodyLine,
      language,
      answers: answersOf(frontMatter),
      abbreviations,
    });
    if ('reason' in body) {
      const { reason, limit, line } = body;
      return this.#refuse([{ code: 'unreadable-file', reason, limit, location: { file, line, column: 1 } }]);
    }
    return { file, language, address, formerAddresses, frontMatter, body };
  }

  #frontMatter<T extends z.ZodType>(
    folder: string,
    entry: ContentEntry,
    schema: T,
  ): { frontMatter: Settings<z.output<T>>; body: string; bodyLine: number } | undefined {
    const file = this.#shown(`${folder}/${entry.name}`);
    const text = this.#read(`${folder}/${entry.name}`, entry);
    if (text === undefined) return undefined;
    const matter = readFrontMatter(text, file);
    if ('problems' in matter) return this.#refuse(matter.problems);
    const shape = checkShape(schema, matter.mapping);
    if ('problems' in shape) return this.#refuse(shape.problems);
    const frontMatter = toSettings(file, shape.value, matter.mapping);
    return { frontMatter, body: matter.body, bodyLine: matter.bodyLine };
  }

  #settings<T extends z.ZodType>(
    file: string,
    entry: ContentEntry | undefined,
    schema: T,
  ): Settings<z.output<T>> | undefined {
    const shown = this.#shown(file);
    if (!entry)
      return this.#refuse([
        { code: 'missing-settings', expectedFile: shown, location: { file: shown, line: 1, column: 1 } },
      ]);
    const text = this.#read(file, entry);
    if (text === undefined) return undefined;
    const yaml = readYaml(text, shown);
    if ('problems' in yaml) return this.#refuse(yaml.problems);
    const shape = checkShape(schema, yaml.mapping);
    if ('problems' in shape) return this.#refuse(shape.problems);
    return toSettings(shown, shape.value, yaml.mapping);
  }

  #lock(organization: string, stem: string, entry: ContentEntry | undefined): Lock | 'broken' | undefined {
    if (!entry) return undefined;
    const file = this.#shown(`${organization}/${entry.name}`);
    const read = readText(this.#system, entry, `${organization}/${entry.name}`, file);
    if ('problem' in read) {
      const { problem } = read;
      if (problem.code === 'unreadable-file' && ['too-large', 'not-utf8'].includes(problem.reason))
        return this.#brokenLock(organization, stem, problem.location);
      this.#problems.push(problem);
      return 'broken';
    }
    const result = readLock(read.text, file);
    return 'lock' in result ? result.lock : this.#brokenLock(organization, stem, result.wrong);
  }

  /** Whatever is wrong with it, there is one thing to do: nobody fixes by hand what a program wrote. */
  #brokenLock(organization: string, statement: string, location: Location): 'broken' {
    this.#problems.push({ code: 'broken-lock', organization, statement, location });
    return 'broken';
  }

  #markdownFiles(folder: string, entries: readonly ContentEntry[], known: readonly string[]): MarkdownFile[] {
    const files: MarkdownFile[] = [];
    for (const entry of entries) {
      if (known.includes(entry.name)) continue;
      const parts = /^(.*)\.([^.]+)\.md$/.exec(entry.name);
      const [, stem = '', language = ''] = parts ?? [];
      const isUsable = slugPattern.test(stem) && stem.length <= longestStem && !isDeviceName(stem);
      if (parts && isLanguage(language) && isUsable) files.push({ stem, language, entry });
      else this.#leftOver(folder, entry);
    }
    return files;
  }

  /** A file that is not read. Markdown under a name we cannot use would be left out in silence, so it is an error. */
  #leftOver(folder: string, entry: ContentEntry): void {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) return;
    if (entry.kind === 'outside' || entry.kind === 'broken') {
      this.#read(file, entry);
      return;
    }
    const [, stem = '', language] = /^(.*?)(?:\.([^.]+))?\.(?:md|markdown)$/i.exec(entry.name) ?? [];
    if (stem === '') this.#unexpected(file, 'ignored');
    else if (isDeviceName(stem)) this.#unexpected(file, 'device-name');
    else if (language === undefined || folder === '') this.#unexpected(file, 'markdown-name');
    else if (!isLanguage(language))
      this.#unexpected(file, 'unknown-language', didYouMean(language, languages));
    else if (!slugPattern.test(stem)) this.#unexpected(file, 'bad-stem');
    else this.#unexpected(file, stem.length > longestStem ? 'long-stem' : 'markdown-name');
  }

  #unexpected(
    file: string,
    reason: Extract<ProblemDetail, { code: 'unexpected-file' }>['reason'],
    nearest?: string,
  ): void {
    this.#problems.push({
      code: 'unexpected-file',
      reason,
      name: file,
      ...(nearest === undefined ? {} : { nearest }),
      location: { file: this.#shown(file), line: 1, column: 1 },
    });
  }

  #requireCounterparts(folder: string, stem: string, present: readonly MarkdownFile[]): void {
    const [first] = present;
    if (!first) return;
    for (const language of languages) {
      if (present.some((file) => file.language === language)) continue;
      this.#problems.push({
        code: 'missing-counterpart',
        language,
        expectedFile: this.#shown(`${folder}/${stem}.${language}.md`),
        location: { file: this.#shown(`${folder}/${first.entry.name}`), line: 1, column: 1 },
      });
    }
  }

  #refuseSharedSlugs(organizations: readonly Organization[]): void {
    for (const language of languages) {
      const owners = new Map<string, Organization>();
      for (const organization of organizations) {
        const { slug: present, formerSlugs } = organization.settings.values;
        const slugs = [present[language], ...(formerSlugs?.[language] ?? [])];
        for (const [index, slug] of slugs.entries()) {
          const owner = owners.get(slug);
          owners.set(slug, owner ?? organization);
          if (!owner) continue;
          const key = index === 0 ? 'slug' : 'formerSlugs';
          this.#problems.push({
            code: 'wrong-value',
            key: `${key}.${language}`,
            reason: 'duplicate-organization',
            value: slug,
            detail: owner.key,
            location: organization.settings.locationOf([key, language]),
            related: owner.settings.locationOf(['slug', language]),
          });
        }
      }
    }
  }

  #claimSiteAddresses(): void {
    const location = { file: this.#shown(siteFile), line: 1, column: 1 };
    const hasAbout = this.#list(pagesFolder).some(({ name }) => name.startsWith(`${aboutStem}.`));
    for (const language of languages) {
      this.#claims.set(siteAddresses.compare[language], location);
      this.#claims.set(formerComparison[language], location);
      if (!hasAbout) this.#claims.set(siteAddresses.about[language], location);
    }
  }

  /** Reserves an address; false when another page has it already. */
  #claim(address: string, location: Location): boolean {
    const claimed = this.#claims.get(address);
    if (claimed) {
      this.#problems.push({ code: 'duplicate-address', address, location, related: claimed });
      return false;
    }
    this.#claims.set(address, location);
    return true;
  }

  #list(folder: string): readonly ContentEntry[] {
    return this.#system.list(folder) ?? [];
  }

  #read(file: string, entry: ContentEntry): string | undefined {
    const shown = this.#shown(file);
    const result = readText(this.#system, entry, file, shown);
    if ('problem' in result) return this.#refuse([result.problem]);
    this.#sources.set(shown, result.text);
    return result.text;
  }

  #refuse(problems: readonly Problem[]): undefined {
    this.#problems.push(...problems);
    return undefined;
  }

  #shown(file: string): string {
    return `${this.#shownRoot}/${file}`;
  }
}

/** Whether the content has a format that this program does not know; nothing else is read of it. */
export function isLaterFormat(problem: Problem): problem is ProblemOf<'wrong-value'> & Problem {
  return problem.code === 'wrong-value' && problem.reason === 'later-format';
}

function toSettings<T>(file: string, values: T, mapping: YamlMapping): Settings<T> {
  return {
    file,
    values,
    locationOf: (path) => mapping.valueLocation(path),
    textLocations: (path) => mapping.textLocations(path),
  };
}

/** What the front matter of a statement answers, in the order of the page. */
function answersOf({
  values,
  textLocations,
}: Settings<Pick<EditionFrontMatter, 'summary'>>): readonly WrittenAnswer[] {
  return answerKeys.flatMap((key) => {
    const text = values.summary?.[key];
    return text === undefined ? [] : [{ key, text, locationAt: textLocations(['summary', key]) }];
  });
}

/** The lock files that stand beside a statement, by its stem. */
function lockEntries(entries: readonly ContentEntry[]): ReadonlyMap<string, ContentEntry> {
  const stems = new Set(
    entries.flatMap(({ name }) => {
      const [, stem = '', language] = /^(.*)\.([^.]+)\.md$/.exec(name) ?? [];
      return isLanguage(language) ? [stem] : [];
    }),
  );
  const locks = entries.flatMap((entry): [string, ContentEntry][] => {
    const [, stem] = /^(.+)\.lock\.yaml$/.exec(entry.name) ?? [];
    return stem !== undefined && slugPattern.test(stem) && stems.has(stem) ? [[stem, entry]] : [];
  });
  return new Map(locks);
}

/** Both versions of a statement or page, once each language is there. */
export function bothVersions<T extends AnyVersion>(
  versions: Partial<Localized<T>>,
): Localized<T> | undefined {
  return inEveryLanguage(versions);
}
