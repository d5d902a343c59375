import { inEveryLanguage, type Language, type Localized, languages } from '../languages.ts';
import { checkShape } from './check-shape.ts';
import type { Lock } from './library.ts';
import type { Location } from './location.ts';
import { isCalendarDate, lockSchema } from './schemas.ts';
import { readYaml } from './yaml.ts';

/** The file, in the organization's folder, that keeps what was last confirmed of a statement. */
export function lockFileName(stem: string): string {
  return `${stem}.lock.yaml`;
}

/** Reads a lock file strictly; gives the location of the first thing that is wrong with it. */
export function readLock(text: string, file: string): { readonly lock: Lock } | { readonly wrong: Location } {
  const lock = readAsWritten(text, file);
  if (lock) return { lock };
  const start = { file, line: 1, column: 1 };
  const yaml = readYaml(text, file);
  if ('problems' in yaml) return { wrong: yaml.problems[0]?.location ?? start };
  const { mapping } = yaml;
  const shape = checkShape(lockSchema, mapping);
  if ('problems' in shape) return { wrong: shape.problems[0]?.location ?? start };
  const sections = new Map(Object.entries(shape.value.sections));
  // The schema passes over a key “__proto__”, which nobody writes by mistake.
  if (sections.size !== Object.keys(Object(mapping.value['sections'])).length)
    return { wrong: mapping.keyLocation(['sections']) };
  const { addresses, updated } = shape.value;
  return {
    lock: {
      file,
      addresses,
      updated,
      sections,
      locationOf: (...path) => mapping.valueLocation(['sections', ...path]),
    },
  };
}

const keyLine = /^ {2}((?!(?:null|true|false):)_?[a-z][a-z0-9]*(?:-[a-z0-9]+)*):$/;
const snapshotLine = /^ {4}([a-z]{2}): ([0-9a-f]{16} [A-Za-z0-9+/]+={0,2}|e3b0c44298fc1c14)$/;

/**
 * The lock of a file that is, line by line, as the program writes it; YAML says the same of such a file, but takes
 * longer over thousands of them than all else that is done with them. Undefined for any other file.
 */
function readAsWritten(text: string, file: string): Lock | undefined {
  const lines = text.split('\n');
  let at = lines.findIndex((line) => !line.startsWith('#'));
  if (lines[at] !== 'version: 1' || lines.pop() !== '') return undefined;
  const addresses = addressesIn(lines[at + 1] ?? '');
  if (addresses) at += 1;
  const updated = updatedIn(lines[at + 1] ?? '');
  if (updated !== undefined) at += 1;
  if (lines[at + 1] !== 'sections:') return undefined;
  const sections = new Map<string, Localized<string>>();
  const lineOf = new Map<string, number>();
  for (at += 2; at < lines.length; at += 1 + languages.length) {
    const [, key] = keyLine.exec(lines[at] ?? '') ?? [];
    if (key === undefined || sections.has(key)) return undefined;
    const written: Partial<Record<Language, string>> = {};
    for (const [index, language] of languages.entries()) {
      const [, named, value] = snapshotLine.exec(lines[at + 1 + index] ?? '') ?? [];
      if (named !== language || value === undefined) return undefined;
      written[language] = value;
    }
    const snapshot = inEveryLanguage(written);
    if (!snapshot) return undefined;
    sections.set(key, snapshot);
    lineOf.set(key, at + 1);
  }
  if (sections.size === 0) return undefined;
  return {
    file,
    addresses,
    updated,
    sections,
    locationOf: (key, language) => ({
      file,
      line: (lineOf.get(key) ?? 0) + languages.indexOf(language) + 1,
      column: 9,
    }),
  };
}

function addressesIn(line: string): Localized<string> | undefined {
  const [, en, fr] =
    /^addresses: \{ en: ((?:\/[a-z0-9-]+)+\/), fr: ((?:\/[a-z0-9-]+)+\/) \}$/.exec(line) ?? [];
  return en === undefined || fr === undefined ? undefined : { en, fr };
}

function updatedIn(line: string): string | undefined {
  const [, day = ''] = /^updated: (\d{4}-\d{2}-\d{2})$/.exec(line) ?? [];
  return isCalendarDate(day) ? day : undefined;
}
