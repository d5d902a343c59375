import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryFileSystem } from '../../src/content/file-system.ts';
import type { Library } from '../../src/content/library.ts';
import { loadLibrary } from '../../src/content/load-library.ts';
import { localize } from '../../src/languages.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { type Finding, judge } from '../../src/rules/engine/run-rules.ts';
import { lockFilesOf } from '../../tests/support/library-from.ts';
import { edition, releasedFiles } from '../../tests/support/released-files.ts';
import type { Mistake } from './mistake.ts';

/** The day on which the mistakes are looked for. */
const today = '2026-11-21';
const folder = fileURLToPath(new URL('valid-content/', import.meta.url));

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Content without any finding, by path. */
const validFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|yaml)$/.test(file))
    .map((file) => [file.replaceAll(path.sep, '/'), readFileSync(path.join(folder, file), 'utf8')]),
);

const validLocks = lockFilesOf(load(validFiles));
const validEdition = releasedFiles('acme', 'privacy', [
  edition(
    localize((language) => validFiles[`acme/privacy.${language}.md`] ?? ''),
    { released: today },
  ),
]);

export interface CheckedMistake {
  readonly findings: readonly Finding[];
  /** The line of a file, from 1, on which words first stand. */
  lineOf(file: string, words: string): number;
}

/** What a check says of content in which a mistake was made; of the valid content where nothing was changed. */
export function checkMistake({
  changes,
  confirmedBefore,
  releasedBefore,
}: Pick<Mistake, 'changes' | 'confirmedBefore' | 'releasedBefore'>): CheckedMistake {
  const before = releasedBefore ? { ...validFiles, ...validEdition } : validFiles;
  const confirmed = confirmedBefore ? before : changed(before, changes);
  // Nothing can be confirmed where a file is gone or cannot be read; what was confirmed before is then still there.
  const locks = { ...validLocks, ...lockFilesOf(load(confirmed)) };
  const files = changed({ ...before, ...locks }, changes);
  return {
    findings: judge({ library: load(files), today }).findings,
    lineOf(file, words) {
      const at = String(files[file])
        .split('\n')
        .findIndex((line) => line.includes(words));
      if (at === -1) throw new Error(`${file} does not say “${words}”`);
      return at + 1;
    },
  };
}

function changed(files: Readonly<Record<string, string>>, changes: Mistake['changes']): Files {
  const made = Object.entries(changes)
    .filter(([file]) => file in files || !file.endsWith('.lock.yaml'))
    .map(([file, change]) => [file, change(files[file] ?? '')] as const);
  return Object.fromEntries(
    Object.entries<string | Uint8Array | undefined>({ ...files, ...Object.fromEntries(made) }).filter(
      (entry): entry is [string, string | Uint8Array] => entry[1] !== undefined,
    ),
  );
}

function load(files: Files): Library {
  return loadLibrary(memoryFileSystem(files), parseBody);
}
