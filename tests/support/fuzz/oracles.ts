import { memoryFileSystem } from '../../../src/content/file-system.ts';
import { allVersions, type Body, type Library } from '../../../src/content/library.ts';
import { type BodyParser, loadLibrary } from '../../../src/content/load-library.ts';
import type { Location } from '../../../src/content/location.ts';
import { UnreadableText } from '../../../src/content/unreadable-text.ts';
import type { Language } from '../../../src/languages.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { linkResolver } from '../../../src/pages/link-resolver.ts';
import { PublishedSite } from '../../../src/pages/published-site.ts';
import { writeBaseline } from '../../../src/report/baseline.ts';
import { formatGithub } from '../../../src/report/github.ts';
import { formatJson } from '../../../src/report/json.ts';
import { formatLines } from '../../../src/report/lines.ts';
import { formatSarif } from '../../../src/report/sarif.ts';
import { formatText } from '../../../src/report/text.ts';
import { type Baseline, hasErrors, judge } from '../../../src/rules/engine/run-rules.ts';
import { bareLibraryFrom, siteLines, statement, statementFile, today, versionIn } from '../library-from.ts';
import { printedFaults } from '../printed-faults.ts';
import { rulesOff } from '../rules-off.ts';
import { unexplainedIn } from './explained-html.ts';
import { markupOf, unexplainedOnPages } from './explained-pages.ts';
import { moreFiles, otherFiles, rightFiles } from './right-content.ts';
import { suppressed } from './tokens.ts';

/* What must hold of the program, whatever it is given. Each of these throws where it does not. */

/** How far what is given goes into the program: what takes long is done with a part of the inputs. */
export const depths = ['read', 'check', 'pages'] as const;
export type Depth = (typeof depths)[number];

/** The text of a page whose Markdown is given, by the file it is in. */
export interface GivenPage {
  readonly file: string;
  readonly text: string;
}

/** Texts that nobody changed are parsed once. */
const parsed = new Map<string, Body>();
const parseOnce: BodyParser = (source) => parsed.get(JSON.stringify(source)) ?? parseBody(source);

const rightLibrary = loadLibrary(memoryFileSystem({ ...rightFiles, ...moreFiles }), (source) => {
  const body = parseBody(source);
  parsed.set(JSON.stringify(source), body);
  return body;
});
const right = new PublishedSite(rightLibrary, { today });
/** What pages are made of where nothing is hostile, all that settings and front matter may put on them included. */
const known = markupOf([right, new PublishedSite(bareLibraryFrom(otherFiles), { today })]);

/** A statement that a baseline has something to say about. */
const flawed = bareLibraryFrom({ ...rightFiles, 'union/privacy.en.md': statement('en', suppressed) });

export const baselineOfFlawed = writeBaseline(judge({ library: flawed, today }));

/** Whatever an editor may turn off is off: what is still no error must become pages without a fault. */
const lenient = `${siteLines}rules: ${JSON.stringify(rulesOff)}\n`;

/**
 * Files among those of a content folder that is right: read; or checked and reported; or made into pages.
 *
 * @param page a page whose Markdown is known.
 */
export function tryFiles(files: Readonly<Record<string, string>>, depth: Depth, page?: GivenPage): void {
  if (depth === 'read') {
    const library = loadLibrary(memoryFileSystem(files), parseOnce);
    for (const { location } of library.problems) hold(library, location);
    return;
  }
  const asked = depth === 'pages' ? { 'site.yaml': lenient } : {};
  const others = Object.keys(files).some((file) => file in moreFiles) ? moreFiles : {};
  const all = { ...rightFiles, ...others, ...asked, ...files };
  const library = loadLibrary(memoryFileSystem(all), parseOnce);
  if (depth === 'check') tryCheck(library);
  if (depth === 'check' || !library.site) return;
  const isRight = !hasErrors(judge({ library, today }));
  const site = new PublishedSite(library, { today });
  const version = page && allVersions(library).find(({ file }) => file === page.file);
  refuse([
    ...(version ? unexplainedIn(version.body, page.text, linkResolver(site, version)) : []),
    ...unexplainedOnPages(site, known, isRight, page?.file),
  ]);
}

/** A baseline, applied to what is wrong with a text; `undefined` where it could not be read. */
export function tryBaseline(baseline: Baseline | undefined, depth: Depth): void {
  if (baseline && depth !== 'read') tryCheck(flawed, baseline);
}

/** The Markdown of a statement: alone, or in its file among all others. */
export function tryBody(language: Language, body: string, depth: Depth): void {
  // As it is read: half a character is replaced, and lines end as the parser has them.
  const bytes = new TextEncoder().encode(body.replaceAll('\r\n', '\n'));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const name = `union/privacy.${language}.md`;
  if (depth !== 'read') {
    tryFiles({ [name]: statement(language, text) }, depth, { file: `content/${name}`, text });
    return;
  }
  const version = versionIn(right.library, statementFile[language]);
  try {
    const made = parseBody({
      text,
      file: version.file,
      firstLine: 1,
      language,
      frenchTypography: 'fr-CA',
      abbreviations: { PIPA: 'Personal Information Protection Act' },
    });
    refuse(unexplainedIn(made, text, linkResolver(right, version)));
  } catch (error) {
    // What has no end of brackets or levels is refused with its place.
    if (!(error instanceof UnreadableText)) throw error;
  }
}

/** Runs every rule over a library and reports in every format; what is wrong must come back as findings that have a place. */
function tryCheck(library: Library, baseline?: Baseline): void {
  const verdict = judge({ library, today, baseline });
  for (const { location, length, edits } of verdict.findings) {
    hold(library, location);
    if (!(length >= 0)) throw new Error(`a finding of length ${length}`);
    for (const edit of edits()) hold(library, edit.location);
  }
  const { sources } = library;
  const pathOf = (file: string): string => file;
  const printed = {
    text: formatText(verdict, { language: 'en', colour: false, columns: 80, sources, all: true }),
    lines: formatLines(verdict, { language: 'en', pathOf }),
    github: formatGithub(verdict, { language: 'en', sources, pathOf }).replaceAll(
      /^::(?:error|warning|notice)(?: file=[^\n:]*)?::/gm,
      '',
    ),
  };
  for (const [format, text] of Object.entries(printed))
    for (const fault of printedFaults(text)) throw new Error(`${format} prints ${fault}`);
  JSON.parse(formatJson(verdict, { language: 'fr' }));
  const pageOf = (): undefined => undefined;
  JSON.parse(
    formatSarif(verdict, { language: 'en', version: '1.0.0', sources, pathOf, pageOf, exitCode: 1 }),
  );
}

/** A place is one of the file, where the file was read. A carriage return alone ends a line, as in Markdown. */
function hold({ sources }: Library, { file, line, column }: Location): void {
  const lines = sources.get(file)?.split(/\r|\n/);
  const most = lines?.length ?? Number.POSITIVE_INFINITY;
  if (!(line > 0 && column > 0 && line <= most))
    throw new Error(`a finding without a place: ${JSON.stringify({ file, line, column })}`);
}

function refuse(unexplained: readonly string[]): void {
  if (unexplained.length > 0) throw new Error(`not of the Markdown: ${unexplained.join(', ')}`);
}
