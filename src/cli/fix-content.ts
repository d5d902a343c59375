import path from 'node:path';
import type { ContentEntry, ContentFileSystem } from '../content/file-system.ts';
import { groupBy } from '../content/group-by.ts';
import { loadLibrary } from '../content/load-library.ts';
import { lineStarts } from '../content/source-line.ts';
import { parseForCheck } from '../markdown/parse-body.ts';
import type { Edit } from '../rules/engine/rule.ts';
import { type Finding, runRules } from '../rules/engine/run-rules.ts';

/** A file that fixing changes. */
interface FixedFile {
  /** Below the content folder. */
  readonly file: string;
  /** As findings name it. */
  readonly shown: string;
  readonly before: string;
  readonly after: string;
  readonly edits: number;
}

export interface FixOptions {
  /** Files that are not on the disk as they are here: their texts, by their path below the content folder. */
  readonly unsaved?: ReadonlyMap<string, string>;
  /** Which findings to fix; all of them when left out. */
  readonly isMeant?: (finding: Finding) => boolean;
}

export interface FixedContent {
  readonly files: readonly FixedFile[];
  /** What is left to a person. */
  readonly remaining: readonly Finding[];
}

/** Edits that overlap wait for the next round, and one may call for another; more rounds than this would be a loop. */
const mostRounds = 5;

/**
 * Makes every safe change that findings of a content folder offer, in memory. Whatever an edit does not name stays byte
 * for byte: comments, line ends, a byte-order mark.
 *
 * @param system the content folder, each file of which is always the same: what is mended must be what was judged.
 * @param shownRoot how findings name it.
 */
export function fixContent(
  system: ContentFileSystem,
  shownRoot: string,
  today: string,
  { unsaved = new Map(), isMeant = () => true }: FixOptions = {},
): FixedContent {
  const changed = new Map<string, FixedFile>();
  const current = withChanges(withUnsaved(system, unsaved), changed);
  for (let round = 1; ; round += 1) {
    const library = loadLibrary(current, parseForCheck, shownRoot);
    const findings = runRules({ library, today });
    const edits = findings.filter(isMeant).flatMap((finding) => finding.edits());
    if (edits.length === 0 || round > mostRounds)
      return { files: [...changed.values()], remaining: findings };
    for (const [shown, ofFile] of groupBy(edits, ({ location }) => location.file)) {
      const file = shown.slice(shownRoot.length + 1);
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(current.read(file));
      const { result, made } = applyEdits(text, ofFile);
      const known = changed.get(file);
      changed.set(file, {
        file,
        shown,
        before: known?.before ?? text,
        after: result,
        edits: (known?.edits ?? 0) + made,
      });
    }
  }
}

function withUnsaved(system: ContentFileSystem, unsaved: ReadonlyMap<string, string>): ContentFileSystem {
  const encoded = new Map(Array.from(unsaved, ([file, text]) => [file, new TextEncoder().encode(text)]));
  return {
    list(folder) {
      const entries = system.list(folder);
      const here = [...encoded.keys()].flatMap((file): ContentEntry[] =>
        path.posix.dirname(file) === (folder || '.')
          ? [{ name: path.posix.basename(file), kind: 'file' }]
          : [],
      );
      const names = new Set(here.map(({ name }) => name));
      return entries && [...entries.filter(({ name }) => !names.has(name)), ...here];
    },
    read: (file) => encoded.get(file) ?? system.read(file),
  };
}

function withChanges(system: ContentFileSystem, changed: ReadonlyMap<string, FixedFile>): ContentFileSystem {
  return {
    list: (folder) => system.list(folder),
    read(file) {
      const known = changed.get(file);
      return known ? new TextEncoder().encode(known.after) : system.read(file);
    },
  };
}

/** Applies edits to the text of a file as it is on the disk; one that does not find what it replaces is left out. */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
): { readonly result: string; readonly made: number } {
  // A byte-order mark counts in no column.
  const first = text.startsWith('\ufeff') ? 1 : 0;
  const starts = lineStarts(text.slice(first)).map((start) => start + first);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const placed = edits
    .map((edit) => ({ edit, at: (starts[edit.location.line - 1] ?? text.length) + edit.location.column - 1 }))
    .filter(({ edit, at }) => text.startsWith(edit.old, at))
    .sort((a, b) => a.at - b.at);
  let result = '';
  let done = 0;
  let made = 0;
  for (const { edit, at } of placed) {
    if (at < done || edit.old === edit.text) continue;
    result += text.slice(done, at) + edit.text.replaceAll('\n', lineEnd);
    done = at + edit.old.length;
    made += 1;
  }
  return { result: result + text.slice(done), made };
}
