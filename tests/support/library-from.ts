import { memoryFileSystem } from '../../src/content/file-system.ts';
import type { AnyVersion, Body, Library } from '../../src/content/library.ts';
import { allVersions } from '../../src/content/library.ts';
import { type BodyParser, bothVersions, loadLibrary } from '../../src/content/load-library.ts';
import type { Location } from '../../src/content/location.ts';
import { lockFileName } from '../../src/content/lock-file.ts';
import { confirm } from '../../src/history/confirm.ts';
import type { Language, Localized } from '../../src/languages.ts';
import { languages, localize } from '../../src/languages.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { relatedSentence, sentenceOf } from '../../src/report/sentences.ts';
import { type Finding, runRules } from '../../src/rules/engine/run-rules.ts';

/** Files of a content folder; `undefined` takes one of the defaults away. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The day on which the fixtures are checked. */
export const today = '2026-11-21';

/** Where the two statements stand in findings. */
export const statementFile: Localized<string> = {
  en: 'content/union/privacy.en.md',
  fr: 'content/union/privacy.fr.md',
};

/** A body with all that is required of a statement. */
export const completeBody: Localized<string> = {
  en: `## Cookies {#cookies}

This site sets no cookie.

## External links {#external-links}

Other sites have their own statements.

## Privacy officer {#privacy-officer}

Write to privacy@union.example.org.
`,
  fr: `## Témoins {#cookies}

Ce site n’installe aucun témoin.

## Sites externes {#external-links}

Les autres sites ont leurs propres déclarations.

## Responsable de la protection de la vie privée {#privacy-officer}

Écrivez à privacy@union.example.org.
`,
};

const frontMatterLines: Localized<readonly string[]> = localize((language) => [
  `title: ${language === 'en' ? 'Privacy statement' : 'Déclaration'}`,
  'description: What is collected.',
  `slug: ${language === 'en' ? 'privacy' : 'confidentialite'}`,
  'updated: 2026-11-21',
  'nature: official',
  'translation: equal',
  'source:',
  '  title: Privacy',
  '  titleLanguage: en',
  '  url: https://union.example.org/privacy',
]);

/** Line of the file on which the first line of a statement's body stands. */
export const bodyLine = frontMatterLines.en.length + 3;

/**
 * A statement's file: valid front matter, then the body.
 *
 * @param changed lines that replace the one with the same key, or are added at the end.
 */
export function statement(language: Language, body = completeBody[language], ...changed: string[]): string {
  return page(frontMatterLines[language], body, changed);
}

/** A page of the site itself, such as `pages/home.en.md`. */
export function sitePage(body = 'Welcome.\n', ...changed: string[]): string {
  return page(['title: Home', 'description: The home page.', 'updated: 2026-11-21'], body, changed);
}

/** An `organization.yaml` of six lines; `changed` as in {@link statement}. */
export function organization(...changed: string[]): string {
  return withLines(organizationLines, changed).join('\n');
}

const organizationLines = [
  'name: { en: The Union, fr: Le Syndicat }',
  'shortName: { en: Union, fr: Syndicat }',
  'slug: { en: union, fr: syndicat }',
  'jurisdiction: { en: Canada, fr: Canada }',
];

/** Lines of `organization.yaml` with one exception, which start on {@link exceptionLine}. */
export function exception(section: string, until = '2027-11-21', ...more: string[]): string {
  return [
    `  - section: ${section}`,
    '    reason: { en: It is silent., fr: Elle n’en dit rien. }',
    `    until: ${until}`,
    ...more.map((line) => `    ${line}`),
  ].join('\n');
}

/** An organization with these exceptions, the first of them on line {@link exceptionLine}. */
export function organizationWith(...exceptions: string[]): string {
  return organization(['exceptions:', ...exceptions].join('\n'));
}

export const exceptionLine = organizationLines.length + 2;

/** Who publishes the site of a `site.yaml`. */
export const publisherLine = 'publisher: { name: { en: Site, fr: Site }, email: privacy@site.example }';

/** A `site.yaml` of three lines, with what every site must say. */
export const siteLines = `name: { en: Site, fr: Site }\nbaseUrl: https://site.example\n${publisherLine}\n`;

/** What {@link libraryFrom} reads where nothing is given. */
export const defaultFiles = {
  'site.yaml': siteLines,
  'pages/home.en.md': sitePage(),
  'pages/home.fr.md': sitePage('Bienvenue.\n'),
  'union/organization.yaml': organization(),
  'union/privacy.en.md': statement('en'),
  'union/privacy.fr.md': statement('fr'),
};

/**
 * A library read from memory: one organization with one complete statement and a home page, but for what is given.
 * Every statement has been confirmed as it is, unless its lock file is given, or `undefined` in its place.
 */
export function libraryFrom(files: Files = {}): Library {
  const all = { ...defaultFiles, ...files };
  const present = (some: Files) =>
    Object.fromEntries(
      Object.entries(some).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== undefined),
    );
  const parseOnce = remembering(parseBody);
  const locks = lockFilesOf(loadLibrary(memoryFileSystem(present(all)), parseOnce));
  return loadLibrary(memoryFileSystem(present({ ...locks, ...all })), parseOnce);
}

/** A parser that reads the same text of the same file only once: with its lock file a library is loaded again. */
function remembering(parse: BodyParser): BodyParser {
  const known = new Map<string, Body>();
  return (source) => {
    const identity = JSON.stringify(source);
    const body = known.get(identity) ?? parse(source);
    known.set(identity, body);
    return body;
  };
}

/** The lock files of a library whose statements are all confirmed as they are. */
export function lockFilesOf({ organizations }: Library): Readonly<Record<string, string>> {
  return Object.fromEntries(
    organizations.flatMap(({ key, statements }) =>
      statements.flatMap((statement) => {
        const versions = bothVersions(statement.versions);
        if (!versions) return [];
        return [[`${key}/${lockFileName(statement.stem)}`, confirm(versions, statement).text]];
      }),
    ),
  );
}

/** Only the given files, none of the defaults. */
export function bareLibraryFrom(files: Readonly<Record<string, string | Uint8Array>>): Library {
  return loadLibrary(memoryFileSystem(files), parseBody);
}

/** Files whose statement has these bodies; a language that is not given keeps the complete one. */
export function bodies(given: Partial<Localized<string>>): Files {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const body = given[language];
      return body === undefined ? [] : [[`union/privacy.${language}.md`, statement(language, body)]];
    }),
  );
}

/** Files whose statement has these answers, lines of YAML under `summary:`, and these bodies or the complete ones. */
export function summaries(
  answers: Partial<Localized<string>>,
  texts: Localized<string> = completeBody,
): Files {
  return Object.fromEntries(
    languages.map((language) => [
      `union/privacy.${language}.md`,
      answers[language] === undefined
        ? statement(language, texts[language])
        : statement(language, texts[language], `summary:\n${answers[language].trimEnd()}`),
    ]),
  );
}

/** A site where HTML is no error but a warning, for tests of what is done with findings of both levels. */
export const htmlAsWarning: Files = {
  'site.yaml': `${siteLines}rules: { markup/raw-html: warning }\n`,
};

/** The Markdown of one file, parsed; its first line is line 1. */
export function parsed(text: string, language: Language = 'en'): Body {
  return parseBody({ text, file: 'page.md', firstLine: 1, language, frenchTypography: 'fr-CA' });
}

/** The version that a file of a library holds. */
export function versionIn(library: Library, file: string): AnyVersion {
  const found = allVersions(library).find((version) => version.file === file);
  if (!found) throw new Error(`${file} is not in the library`);
  return found;
}

/** What a rule finds. Each sentence is made in both languages, so a missing value shows wherever a rule is tested. */
export function findingsOf(rule: string, files: Files, day = today): readonly Finding[] {
  return allFindings(files, day).filter((finding) => finding.rule === rule);
}

export function allFindings(files: Files, day = today): readonly Finding[] {
  const findings = runRules({ library: libraryFrom(files), today: day });
  for (const finding of findings) {
    for (const language of languages) {
      sentenceOf(finding, language);
      for (const related of finding.related) relatedSentence(finding, related, language);
    }
  }
  return findings;
}

/** `content/union/privacy.en.md:13:4`, as an editor would write it. */
export function range({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

/** What a finding says, in one line: `error missing content/union/privacy.en.md:2:8`. */
export function inShort({ severity, message, location }: Finding): string {
  return `${severity} ${message} ${range(location)}`;
}

function page(lines: readonly string[], body: string, changed: readonly string[]): string {
  return ['---', ...withLines(lines, changed), '---', body].join('\n');
}

function withLines(lines: readonly string[], changed: readonly string[]): readonly string[] {
  const keyOf = (line: string): string => line.slice(0, line.indexOf(':'));
  const known = new Set(lines.map(keyOf));
  const replaced = lines.map((line) => changed.find((other) => keyOf(other) === keyOf(line)) ?? line);
  return [...replaced, ...changed.filter((line) => !known.has(keyOf(line)))];
}
