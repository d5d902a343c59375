import { existsSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readFrontMatter } from '../../content/front-matter.ts';
import { allSections, type Body, type Library, type Statement, textUnder } from '../../content/library.ts';
import { isOrganizationKey, siteFile } from '../../content/load-library.ts';
import { type StatementFrontMatter, statementSchema } from '../../content/schemas.ts';
import { sourceLine } from '../../content/source-line.ts';
import { NotOrdinary, readOrdinaryFile } from '../../files/read-ordinary-file.ts';
import { isNotThere } from '../../files/system-refusal.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { frontMatterFor } from '../../import/front-matter.ts';
import { type ImportedStatement, importSource } from '../../import/import-source.ts';
import { UnreadableSource } from '../../import/imported-source.ts';
import type { ChangedIds } from '../../import/page/section-ids.ts';
import { importReport } from '../../import/report.ts';
import { type Language, propertiesOf } from '../../languages.ts';
import type { AddressPair } from '../../links/web-addresses.ts';
import { parseForCheck } from '../../markdown/parse-body.ts';
import type { Finding } from '../../rules/engine/run-rules.ts';
import { addressPairEdits } from '../../rules/helpers/address-pair-edits.ts';
import { schemaComment } from '../../scaffold/yaml-text.ts';
import { isSectionKind, type SectionKind } from '../../sections/catalogue.ts';
import { exceptionsFor } from '../../sections/exceptions.ts';
import { findPlaceholders } from '../../sections/find-placeholders.ts';
import { idsInBraces } from '../../sections/ids-in-braces.ts';
import { requiredKinds } from '../../sections/required-kinds.ts';
import { parseUrl } from '../../text/parse-url.ts';
import { contentRoot } from '../content-root.ts';
import { applyEdits, fixContent } from '../fix-content.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { schemasSeenFrom } from '../new/content-folder.ts';
import { OpenedContent } from '../opened-content.ts';
import { readLibrary } from '../read-library.ts';
import { unknownName } from '../unknown-name.ts';
import { UsageError } from '../usage-error.ts';

export interface ImportCommandOptions {
  readonly content: string;
  /** The file to import, or `-` for the standard input. */
  readonly file: string;
  readonly organization: string;
  readonly language: Language;
  readonly statement: string;
  /** Where the page is published. */
  readonly source?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/** No page of a statement is larger, pictures within it included. */
const largestSource = 20 * 1024 * 1024;

/**
 * `vitrine import`: makes a statement of a page that the organization has published elsewhere, and says of each sentence
 * what became of it. Where the other language is there already, both get the same ids.
 */
export async function importStatement(options: ImportCommandOptions, io: Io): Promise<ExitCode> {
  const { organization, language, statement: stem, dryRun = false } = options;
  const root = contentRoot(options.content);
  const shownRoot = path.basename(root);
  const opened = new OpenedContent(root);
  const library = readLibrary(opened.system, shownRoot);
  refuseBadNames(options);
  const isThere = existsSync(path.join(root, organization, 'organization.yaml'));
  if (!dryRun) refuseToWrite(options, root, library, isThere);
  const bytes = await readSource(options.file);
  const place = placeOf(library, options, shownRoot);
  const imported = await read(bytes, options, place);

  const schemas = schemasSeenFrom({ root });
  const matter = frontMatterFor(
    {
      title: imported.title,
      stem,
      language,
      updated: imported.updated,
      address: imported.address,
      schemaComment: schemaComment('statement', schemas && `../${schemas}`),
      before: place.here?.keys,
      other: place.there?.keys,
    },
    io.today,
  );
  const file = `${organization}/${stem}.${language}.md`;
  const otherFile = `${organization}/${stem}.${propertiesOf[language].counterpart}.md`;
  const changed = changeIds(library, `${shownRoot}/${otherFile}`, imported.ids.changed, () =>
    opened.text(otherFile),
  );
  const unsaved = new Map([[file, `${matter.standIn}\n${imported.markdown}`]]);
  if (changed !== undefined) unsaved.set(otherFile, changed);
  // Good typography needs no judgement, and would be the first that a check asks for.
  const fixed = fixContent(opened.system, shownRoot, io.today, {
    unsaved,
    isMeant: ({ rule, location }) =>
      rule.startsWith('typography/') &&
      location.file === `${shownRoot}/${file}` &&
      location.line > lineCount(matter.standIn),
  });
  const text = fixed.files.find((one) => one.file === file)?.after ?? unsaved.get(file) ?? '';
  const written = new Map(unsaved).set(file, `${matter.text}${text.slice(matter.standIn.length)}`);

  const translate = translatorFor(io.language);
  const report = importReport(
    {
      statement: imported,
      language,
      open: matter.open,
      missing: missingKinds(imported, place),
      otherFile: `${shownRoot}/${otherFile}`,
      hasOther: place.there !== undefined,
      hasAnswers: matter.hasAnswers,
    },
    translate,
  );
  if (dryRun) {
    io.out(written.get(file) ?? '');
    io.error(`${translate('import.report.dryRun', { file: `${shownRoot}/${file}` })}\n${report}\n`);
    return exitCodes.clean;
  }
  opened.write(written);
  const pairs = pairAddresses(new OpenedContent(root), io.today);
  const added = pairs.map(({ en, fr }) =>
    translate('import.report.address-pair', { en, fr, file: `${shownRoot}/site.yaml` }),
  );
  const remaining = findingsIn(new OpenedContent(root), io.today);
  const count = remaining.filter(({ location }) =>
    location.file.startsWith(`${shownRoot}/${organization}/${stem}.`),
  ).length;
  io.out(
    `${translate('import.report.written', { file: `${shownRoot}/${file}` })}\n${report}\n\n${[...added, ''].join('\n')}${translate('import.report.next', { count })}\n`,
  );
  return exitCodes.clean;
}

/** A version of a statement, as far as it can be read: keys that wait for a person make it none for a check. */
interface KnownVersion {
  readonly keys: Partial<StatementFrontMatter>;
  readonly body: Body;
}

/** What of the content bears on the statement. */
interface Place {
  readonly statement: Statement | undefined;
  readonly here: KnownVersion | undefined;
  readonly there: KnownVersion | undefined;
  readonly required: readonly SectionKind[];
}

function placeOf(library: Library, options: ImportCommandOptions, shownRoot: string): Place {
  const { organization, statement: stem, language } = options;
  const other = propertiesOf[language].counterpart;
  const versionIn = (one: Language): KnownVersion | undefined =>
    readVersion(library, `${shownRoot}/${organization}/${stem}.${one}.md`, one);
  const there = versionIn(other);
  return {
    statement: library.organizations
      .find(({ key }) => key === organization)
      ?.statements.find((one) => one.stem === stem),
    here: versionIn(language),
    there: there && !isToBeWritten(there) ? there : undefined,
    required: requiredKinds(library.site?.values ?? { requiredSections: [] }),
  };
}

function readVersion(library: Library, file: string, language: Language): KnownVersion | undefined {
  const source = library.sources.get(file);
  const read = source === undefined ? undefined : readFrontMatter(source, file);
  if (read === undefined || !('mapping' in read)) return undefined;
  const { mapping, body: text, bodyLine: firstLine } = read;
  const body = parseForCheck({ text, file, firstLine, language, frenchTypography: 'fr-CA' });
  return { keys: validKeys(mapping.value), body };
}

/** Each key by itself: one that waits for a person says nothing against the others. */
function validKeys(values: Readonly<Record<string, unknown>>): Partial<StatementFrontMatter> {
  return Object.fromEntries(
    Object.entries(statementSchema.shape).flatMap(([key, schema]) => {
      const read = schema.safeParse(values[key]);
      return read.success && read.data !== undefined ? [[key, read.data]] : [];
    }),
  );
}

/** Whether a version is what `vitrine new` wrote: most of its sections wait for their words. */
function isToBeWritten({ body }: KnownVersion): boolean {
  const { length } = body.sections;
  const waiting = body.sections.filter((section) => findPlaceholders(textUnder(section)).length > 0);
  return length > 0 && waiting.length > length / 2;
}

async function read(
  bytes: Uint8Array,
  options: ImportCommandOptions,
  { there, required }: Place,
): Promise<ImportedStatement> {
  const { file, language, source } = options;
  const other = there && {
    sections: allSections(there.body),
    language: propertiesOf[language].counterpart,
  };
  try {
    return await importSource(bytes, { language, name: file, address: source, required, other });
  } catch (error) {
    if (error instanceof UnreadableSource) throw new UsageError(error.key, error.values);
    throw error;
  }
}

async function readSource(file: string): Promise<Uint8Array> {
  if (file === '-') {
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(Buffer.from(part));
    return Buffer.concat(parts);
  }
  try {
    return readOrdinaryFile(file, largestSource);
  } catch (error) {
    if (isNotThere(error)) throw new UsageError('import.error.no-file', { file });
    if (!(error instanceof NotOrdinary)) throw error;
    throw error.reason === 'too-large'
      ? new UsageError('import.error.too-large', { file, limit: largestSource / 1024 / 1024 })
      : new UsageError('import.error.no-plain-file', { file });
  }
}

function refuseBadNames({ organization, statement, source }: ImportCommandOptions): void {
  if (!isOrganizationKey(organization))
    throw new UsageError('import.error.bad-organization', { name: organization });
  if (!isOrganizationKey(statement)) throw new UsageError('import.error.bad-statement', { name: statement });
  if (source !== undefined && parseUrl(source)?.protocol !== 'https:')
    throw new UsageError('import.error.bad-source', { value: source });
}

/** A statement without an organization would be read by nobody; one that is there already may be somebody's work. */
function refuseToWrite(
  { organization, statement, language, force = false }: ImportCommandOptions,
  root: string,
  library: Library,
  isThere: boolean,
): void {
  const folder = path.basename(root);
  if (!isThere) {
    const known = library.organizations.map(({ key }) => key);
    const named = unknownName('cli.error.noOrganization', organization, known, { folder });
    throw named.key === 'cli.error.noOrganizationNear'
      ? named
      : new UsageError('import.error.no-organization', { name: organization, folder });
  }
  const file = `${organization}/${statement}.${language}.md`;
  if (!force && existsSync(path.join(root, file)))
    throw new UsageError('import.error.exists', { file: `${folder}/${file}` });
}

/** Required kinds that the statement does not have, and that no exception of the organization names. */
function missingKinds({ ids }: ImportedStatement, { statement, required }: Place): readonly SectionKind[] {
  const present = new Set(ids.sections.flatMap((section) => section.ids));
  const excepted = new Set(
    statement
      ? exceptionsFor(statement)
          .filter(({ missing }) => missing === 'section')
          .map(({ section }) => section)
          .filter(isSectionKind)
      : [],
  );
  return required.filter((kind) => !present.has(kind) && !excepted.has(kind));
}

function findingsIn({ root, system }: OpenedContent, today: string): readonly Finding[] {
  return fixContent(system, path.basename(root), today, { isMeant: () => false }).remaining;
}

/**
 * Links that stand for each other and lead to two pages of one site are most likely each in its language: adds them to
 * `addressPairs` in site.yaml, whose comments stay, and gives them.
 */
function pairAddresses(opened: OpenedContent, today: string): readonly AddressPair[] {
  const pairs = findingsIn(opened, today).flatMap(
    ({ rule, message, values, location, related }): AddressPair[] => {
      if (rule !== 'parity/web-address') return [];
      if (message === 'assumed')
        return related.flatMap((one) => {
          const [pair] = parse(String(one.values?.['pair'])) as readonly AddressPair[];
          return pair ? [pair] : [];
        });
      if (message !== 'different') return [];
      const [here, there] = [String(values['value']), String(values['other'])];
      if (parseUrl(here)?.host !== parseUrl(there)?.host) return [];
      return [location.file.endsWith('.en.md') ? { en: here, fr: there } : { en: there, fr: here }];
    },
  );
  const unique = [...new Map(pairs.map((pair) => [`${pair.en} ${pair.fr}`, pair])).values()];
  if (unique.length === 0) return [];
  const text = opened.text(siteFile);
  const edits = addressPairEdits(siteFile, text.replaceAll('\r\n', '\n'), unique);
  if (edits.length === 0) return [];
  opened.write(new Map([[siteFile, applyEdits(text, edits).result]]));
  return unique;
}

/** The text of the other version with the ids that its headings get; undefined when none changes. */
function changeIds(
  { sources }: Library,
  file: string,
  changed: readonly ChangedIds[],
  text: () => string,
): string | undefined {
  if (changed.length === 0) return undefined;
  const edits = changed.map(({ section, ids }) => {
    const { line } = section.location;
    const old = sourceLine(sources, { file, line }) ?? '';
    const words = old
      .replace(/\s*\{#[^{}]*\}\s*$/, '')
      .replace(/\s+#+\s*$/, '')
      .trimEnd();
    return { location: { file, line, column: 1 }, old, text: `${words} ${idsInBraces(ids)}` };
  });
  return applyEdits(text(), edits).result;
}

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}
