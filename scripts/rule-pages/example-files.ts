import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allSections } from '../../src/content/library.ts';
import { isLanguage } from '../../src/languages.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import type { Fence } from './read-page.ts';

/** The organization whose files an example names without a folder. */
const organization = 'acme';
export const baselineFile = 'baseline.json';
/** The name of a fence that lists what is in the content folder. */
export const listing = 'content/';
const validFolder = fileURLToPath(new URL('valid-content/', import.meta.url));

/** Part of a file; `fence` where the page shows it. */
interface Piece {
  readonly lines: readonly string[];
  readonly fence?: Fence;
}

type Pieces = ReadonlyMap<string, readonly Piece[]>;

/**
 * Every file of the valid content, completed or replaced by what fences give.
 *
 * @param more files besides, that are valid where they can be, and else empty.
 */
export function filesOf(fences: readonly Fence[], more: readonly string[] = []): Pieces {
  const kinds = new Set(fences.filter(isFragment).flatMap(kindsIn));
  const byFile = new Map<string, Fence[]>([...validFiles, ...more].map((file) => [file, []]));
  for (const fence of fences) {
    if (fence.file === listing) continue;
    const file = inContent(fence.file);
    byFile.set(file, [...(byFile.get(file) ?? []), fence]);
  }
  return new Map([...byFile].map(([file, given]) => [file, piecesOf(file, given, kinds)]));
}

function piecesOf(file: string, given: readonly Fence[], kinds: ReadonlySet<string>): readonly Piece[] {
  const base = validFile(file)?.replace(/\n$/, '').split('\n');
  if (!file.endsWith('.md')) {
    const [fence] = given;
    if (!fence) return [{ lines: base ?? [] }];
    const shown = { lines: fence.lines, fence };
    return fence.flags.includes('whole') || !base
      ? [shown]
      : [shown, { lines: otherKeys(base, fence.lines) }];
  }
  const keys = given.find(({ language }) => language === 'yaml');
  const body = given.find(({ language }) => language !== 'yaml');
  if (body && (!base || body.lines[0]?.startsWith('---'))) return [{ lines: body.lines, fence: body }];
  const end = base?.indexOf('---', 1) ?? 0;
  const baseKeys = base?.slice(1, end) ?? [];
  const frontMatter: Piece[] = keys
    ? [
        { lines: ['---'] },
        { lines: keys.lines, fence: keys },
        { lines: [...otherKeys(baseKeys, keys.lines), '---', ''] },
      ]
    : [{ lines: ['---', ...baseKeys, '---', ''] }];
  const baseBody = base?.slice(end + 2) ?? [];
  if (!body) return [...frontMatter, { lines: baseBody }];
  const shown = { lines: body.lines, fence: body };
  if (body.flags.includes('whole')) return [...frontMatter, shown];
  return [...frontMatter, shown, { lines: ['', ...otherSections(baseBody, kinds)] }];
}

/** A fence that gives some sections only, so that the required ones it leaves out are added. */
function isFragment({ file, language, lines, flags }: Fence): boolean {
  return (
    file.endsWith('.md') && language !== 'yaml' && !flags.includes('whole') && !lines[0]?.startsWith('---')
  );
}

function kindsIn({ file, lines }: Fence): readonly string[] {
  const language = /\.(en|fr)\.md$/.exec(file)?.[1];
  if (!isLanguage(language)) return [];
  const text = lines.join('\n');
  const body = parseBody({ text, file, firstLine: 1, language, frenchTypography: 'fr-CA' });
  return allSections(body).flatMap(({ kinds }) => kinds);
}

/** The sections of a valid body whose kind is not among those given. */
function otherSections(body: readonly string[], given: ReadonlySet<string>): readonly string[] {
  let kept = true;
  return body.filter((line) => {
    const id = /^## .*\{#([a-z-]+)\}$/.exec(line)?.[1];
    if (id !== undefined) kept = !given.has(id);
    return kept;
  });
}

/** The lines of keys at the left margin, and of what is under them, that are not among those given. */
function otherKeys(lines: readonly string[], given: readonly string[]): readonly string[] {
  const keyOf = (line: string): string | undefined => /^([A-Za-z]+):/.exec(line)?.[1];
  const known = new Set(given.map(keyOf));
  let kept = true;
  return lines.filter((line) => {
    const key = keyOf(line);
    if (key !== undefined) kept = !known.has(key);
    return kept;
  });
}

/** The files as they would be on disk. */
export function textsOf(files: Pieces): Record<string, string | Uint8Array> {
  return Object.fromEntries(
    [...files].map(([file, pieces]) => {
      const text = `${pieces.flatMap(({ lines }) => lines).join('\n')}\n`;
      const latin = pieces.some(({ fence }) => fence?.flags.includes('latin-1'));
      return [file, latin ? Buffer.from(text, 'latin1') : text];
    }),
  );
}

/** How a page names a line of a file: by the line of the fence that shows it, or by the file alone. */
export function rangeIn(files: Pieces, file: string, line: number): string {
  const name = file.replace(`${organization}/`, '');
  let first = 1;
  for (const { lines, fence } of files.get(file) ?? []) {
    if (fence && line >= first && line < first + lines.length) return `${name}:${line - first + 1}`;
    first += lines.length;
  }
  return name;
}

/** Where in the content folder a file of an example is: in that of the organization, unless it is the site’s or a folder is named. */
export function inContent(file: string): string {
  return file.includes('/') || file === 'site.yaml' || file === 'editions.yaml' || file === baselineFile
    ? file
    : `${organization}/${file}`;
}

const validFiles = readdirSync(validFolder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.(?:md|yaml)$/.test(file))
  .sort();
const validTexts = new Map(
  validFiles.map((file) => [file, readFileSync(path.join(validFolder, file), 'utf8')]),
);

/** A valid text for a file; undefined for one that cannot be in a content folder. */
function validFile(file: string): string | undefined {
  const known = validTexts.get(file);
  if (known !== undefined) return known;
  const [, folder = '', stem = '', language] = /^([a-z-]+)\/([a-z-]+)\.(en|fr)\.md$/.exec(file) ?? [];
  if (folder === 'pages')
    return validTexts.get(`pages/home.${language}.md`)?.replace('updated:', `slug: ${stem}\nupdated:`);
  if (folder)
    return validTexts.get(`${organization}/privacy.${language}.md`)?.replace(/^slug: .*$/m, `slug: ${stem}`);
  const [, other] = /^([a-z-]+)\/organization\.yaml$/.exec(file) ?? [];
  return (
    other &&
    validTexts.get(`${organization}/organization.yaml`)?.replaceAll(`: ${organization}`, `: ${other}`)
  );
}
