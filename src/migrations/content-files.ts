import type { ContentEntry, ContentFileSystem } from '../content/file-system.ts';
import { readText } from '../content/read-text.ts';
import type { ContentFiles } from './migration.ts';

export interface ReadContent {
  readonly files: ContentFiles;
  /** The path of the first file that cannot be read; undefined when all could. */
  readonly unreadable: string | undefined;
}

/** Reads all YAML and Markdown of a content folder. */
export function readContentFiles(system: ContentFileSystem): ReadContent {
  const files = new Map<string, string>();
  let unreadable: string | undefined;
  for (const [file, entry] of textFiles(system)) {
    const read = readText(system, entry, file, file);
    if ('text' in read) files.set(file, read.text);
    else unreadable ??= file;
  }
  return { files, unreadable };
}

/** What differs: path → text as it is to be, undefined for a file that goes. */
export function changesBetween(
  before: ContentFiles,
  after: ContentFiles,
): ReadonlyMap<string, string | undefined> {
  const all = new Set([...before.keys(), ...after.keys()]);
  const changed = [...all].filter((file) => before.get(file) !== after.get(file));
  return new Map(changed.sort().map((file) => [file, after.get(file)]));
}

/** Content is two levels deep: what stands lower is never read. */
function textFiles(system: ContentFileSystem): readonly (readonly [string, ContentEntry])[] {
  const visible = (folder: string): readonly ContentEntry[] =>
    (system.list(folder) ?? []).filter(({ name }) => !name.startsWith('.'));
  const isText = ({ name, kind }: ContentEntry): boolean => kind !== 'folder' && /\.(?:md|yaml)$/.test(name);
  const top = visible('');
  return [
    ...top.filter(isText).map((entry) => [entry.name, entry] as const),
    ...top
      .filter(({ kind }) => kind === 'folder')
      .flatMap(({ name }) =>
        visible(name)
          .filter(isText)
          .map((entry) => [`${name}/${entry.name}`, entry] as const),
      ),
  ];
}

/** A text as a file has it that has these bytes now: with a byte-order mark or CRLF where it has them. */
export function asStored(text: string, before: Uint8Array): string {
  const old = new TextDecoder('utf-8', { ignoreBOM: true }).decode(before);
  const mark = old.startsWith('\ufeff') ? '\ufeff' : '';
  const isWindows = /^[^\n]*\r\n/.test(old);
  return mark + (isWindows ? text.replaceAll('\n', '\r\n') : text);
}
