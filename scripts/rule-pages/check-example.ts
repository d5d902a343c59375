import { type ContentFileSystem, memoryFileSystem } from '../../src/content/file-system.ts';
import type { Library } from '../../src/content/library.ts';
import { loadLibrary } from '../../src/content/load-library.ts';
import type { Location } from '../../src/content/location.ts';
import { isLanguage, localize, propertiesOf } from '../../src/languages.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { readBaseline } from '../../src/report/baseline.ts';
import { type Finding, judge } from '../../src/rules/engine/run-rules.ts';
import { lockFilesOf } from '../../tests/support/library-from.ts';
import { edition, releasedFiles } from '../../tests/support/released-files.ts';
import { baselineFile, filesOf, inContent, listing, rangeIn, textsOf } from './example-files.ts';
import type { Example, Fence, Flag } from './read-page.ts';

/** The day on which examples are checked. */
const today = '2026-11-21';

/** What a check says of an example. */
export interface CheckedExample {
  readonly findings: readonly Finding[];
  /** `privacy.en.md:3`, the line counted in the fence; `privacy.en.md` for a location that the example does not show. */
  range(location: Location): string;
  /** Only one version of a statement is shown, so that comparing it with the other would tell nothing. */
  readonly oneSided: boolean;
}

/** Runs every rule over an example; what it does not give comes from `valid-content/`. */
export function checkExample({ fences }: Example): CheckedExample {
  const listed = fences.find(({ file }) => file === listing)?.lines.map(readListed);
  const names = listed?.map(({ name }) => name).filter((name) => !name.endsWith('.lock.yaml'));
  const unflagged = fences.filter(({ flags }) => !flags.some((flag) => stateFlags.includes(flag)));
  /** Files as a fence with the flag gives them, and any other as the example gives it. */
  const filesAs = (flag: Flag) => {
    const flagged = fences.filter(({ flags }) => flags.includes(flag));
    const others = unflagged.filter(({ file }) => !flagged.some((other) => other.file === file));
    return filesOf([...flagged, ...others], names);
  };
  const current = filesOf(unflagged, names);
  const confirmed = filesAs('as-confirmed');
  const given = new Set(fences.map(({ file }) => inContent(file)));
  const there = ([file]: [string, unknown]): boolean =>
    !listed || given.has(file) || listed.some(({ name }) => name === file);
  const written = new Set(unflagged.map(({ file }) => inContent(file)));
  const released = isReleased(fences, names) ? releasedAs(textsOf(filesAs('as-released'))) : [];
  const files = {
    ...lockFilesOf(load(textsOf(confirmed))),
    ...textsOf(current),
    ...Object.fromEntries(released.filter(([file]) => !written.has(file))),
  };
  delete files[baselineFile];
  const links = new Map(
    listed?.flatMap(({ name, target }) => (target === undefined ? [] : [[name, target]])),
  );
  const library = load(Object.fromEntries(Object.entries(files).filter(there)), links);
  const kept = fences.find(({ file }) => file === baselineFile)?.lines.join('\n');
  const baseline = kept === undefined ? undefined : readBaseline(kept, baselineFile);
  const oneSided = [...given].some((file) => {
    const other = file.replace(/\.(\w+)\.md$/, (name, language) =>
      isLanguage(language) ? `.${propertiesOf[language].counterpart}.md` : name,
    );
    return other !== file && !given.has(other);
  });
  const { findings } = judge({ library, today, baseline });
  return {
    // What is held back where one version is shown alone is what the sound other one makes it differ from.
    findings: oneSided ? findings.map((finding) => ({ ...finding, heldBack: 0 })) : findings,
    range: ({ file, line }) => rangeIn(current, file.replace(/^content\//, ''), line),
    oneSided,
  };
}

/** Fences that do not give a file as it is. */
const stateFlags: readonly Flag[] = ['as-confirmed', 'as-released'];
const editionsIn = 'acme/editions/';

/** Whether the example is about a statement that was released. */
function isReleased(fences: readonly Fence[], names: readonly string[] = []): boolean {
  return (
    fences.some(({ file, flags }) => flags.includes('as-released') || file.startsWith(editionsIn)) ||
    names.some((name) => name.startsWith(editionsIn))
  );
}

/** The files of a first edition, of today. */
function releasedAs(
  files: Readonly<Record<string, string | Uint8Array>>,
): readonly (readonly [string, string])[] {
  const texts = localize((language) => String(files[`acme/privacy.${language}.md`]));
  return Object.entries(releasedFiles('acme', 'privacy', [edition(texts, { released: today })]));
}

/** A line of a listing: a path, after `->` the target where it is a symbolic link; what follows is for the reader. */
function readListed(line: string): { readonly name: string; readonly target: string | undefined } {
  const [, name = '', target] = /^(\S*)(?: -> (\S+))?/.exec(line) ?? [];
  return { name, target };
}

function load(
  files: Readonly<Record<string, string | Uint8Array>>,
  links: ReadonlyMap<string, string> = new Map(),
): Library {
  const memory = memoryFileSystem(files);
  const system: ContentFileSystem = {
    ...memory,
    list: (folder) =>
      memory.list(folder)?.map((entry) => {
        const target = links.get(folder === '' ? entry.name : `${folder}/${entry.name}`);
        if (target === undefined) return entry;
        return { ...entry, kind: target.startsWith('/') ? 'outside' : 'broken', size: 0 };
      }),
  };
  return loadLibrary(system, parseBody);
}
