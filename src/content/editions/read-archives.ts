import { isLanguage, type Language, type Localized, localize } from '../../languages.ts';
import type { ContentEntry, ContentFileSystem } from '../file-system.ts';
import type { Problem } from '../problems.ts';
import { readText } from '../read-text.ts';
import { isCalendarDate } from '../schemas.ts';
import {
  type Archive,
  type EditionRecord,
  type EditionText,
  type EditionVersion,
  editionTextName,
} from './edition.ts';
import type { Ledger } from './ledger.ts';
import { digestOfText, readRecordText } from './record-text.ts';

/** The folder of an organization in which its editions are. */
export const editionsFolder = 'editions';

const stemPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A day, and from the second of a day on its number. */
const namePattern = /^(\d{4}-\d{2}-\d{2})(?:-([2-9]|[1-9]\d{1,3}))?$/;

export interface ArchivesToRead {
  readonly system: ContentFileSystem;
  /** How findings name the content folder. */
  readonly shownRoot: string;
  readonly organization: string;
  readonly ledger: Ledger | 'broken';
  /** Understands the text of an edition of a statement. */
  parse(text: string, stem: string, language: Language, name: string): EditionVersion | undefined;
  onProblem(problem: Problem): void;
  /** A file or folder that has no place there, by its path in the content folder. */
  onStray(file: string): void;
}

/**
 * What was released of the statements of an organization: from its folder `editions/`, and from the ledger. Only records are
 * read; texts, when they are asked for.
 */
export function readArchives(source: ArchivesToRead): ReadonlyMap<string, Archive> {
  const { system, organization, ledger, onStray } = source;
  const folder = `${organization}/${editionsFolder}`;
  const archives = new Map<string, Archive>();
  for (const { name, kind } of system.list(folder) ?? []) {
    if (kind === 'folder' && stemPattern.test(name)) archives.set(name, readArchive(source, name));
    else if (!name.startsWith('.')) onStray(`${folder}/${name}`);
  }
  if (ledger === 'broken') return archives;
  for (const name of ledger.keys()) {
    const [owner, stem = ''] = name.split('/');
    if (owner === organization && !archives.has(stem)) archives.set(stem, readArchive(source, stem));
  }
  return archives;
}

/** How the files of an edition are named that is recorded on a day, after those of other days and of that one. */
export function nextEditionName(day: string, records: readonly { readonly name: string }[]): string {
  const sameDay = records.flatMap(({ name }) => {
    const [, of, number = '1'] = namePattern.exec(name) ?? [];
    return of === day ? [Number(number)] : [];
  });
  return sameDay.length === 0 ? day : `${day}-${Math.max(...sameDay) + 1}`;
}

function readArchive(source: ArchivesToRead, stem: string): Archive {
  const { system, shownRoot, organization, ledger, onProblem, onStray } = source;
  const folder = `${organization}/${editionsFolder}/${stem}`;
  const shown = `${shownRoot}/${folder}`;
  const texts = new Map<string, ContentEntry>();
  const records: EditionRecord[] = [];
  const names = new Set<string>();
  let broken = false;
  for (const entry of system.list(folder) ?? []) {
    const [, name = '', ending = ''] = /^([^.]+)\.((?:[a-z]{2}\.)?[a-z]+)$/.exec(entry.name) ?? [];
    const [language = ''] = ending.split('.');
    if (isEditionName(name) && isLanguage(language) && ending === `${language}.md`)
      texts.set(entry.name, entry);
    else if (isEditionName(name) && ending === 'yaml') {
      names.add(name);
      const record = readRecord(entry, name);
      if (record) records.push(record);
      else broken = true;
    } else if (!entry.name.startsWith('.')) onStray(`${folder}/${entry.name}`);
  }
  return {
    organization,
    stem,
    folder: shown,
    records: records.sort(byName),
    broken,
    unrecorded: [...texts.keys()].filter((name) => !isRecorded(name)).map((name) => `${shown}/${name}`),
    ledger: ledger === 'broken' ? ledger : ledger.get(`${organization}/${stem}`),
  };

  /** A record that cannot be read is one all the same; that of a withdrawal has no texts. */
  function isRecorded(text: string): boolean {
    const [name] = text.split('.');
    return (
      names.has(name ?? '') && !records.some((record) => record.name === name && record.kind !== 'edition')
    );
  }

  function readRecord(entry: ContentEntry, name: string): EditionRecord | undefined {
    const file = `${shown}/${entry.name}`;
    const refuse = (line: number): undefined => {
      const location = { file, line, column: 1 };
      onProblem({ code: 'broken-record', organization, statement: stem, location });
    };
    const read = readText(system, entry, `${folder}/${entry.name}`, file);
    if ('problem' in read) return refuse(1);
    const result = readRecordText(read.text);
    if ('wrong' in result) return refuse(result.wrong);
    const { facts } = result;
    const recorded = { name, file, digest: digestOfText(read.text) };
    if (facts.kind === 'withdrawal') return { ...facts, ...recorded };
    return { ...facts, ...recorded, texts: textsOf(name, facts.texts) };
  }

  function textsOf(edition: string, digests: Localized<string>): Localized<EditionText> {
    const textOf = (language: Language): EditionText => {
      const name = editionTextName(edition, language);
      const file = `${shown}/${name}`;
      const read = (): string | undefined => {
        const entry = texts.get(name);
        const result = entry && readText(system, entry, `${folder}/${name}`, file);
        return result && 'text' in result ? result.text : undefined;
      };
      return {
        file,
        digest: digests[language],
        read,
        parse() {
          const text = read();
          return text === undefined ? undefined : source.parse(text, stem, language, edition);
        },
      };
    };
    return localize(textOf);
  }
}

function isEditionName(name: string): boolean {
  return isCalendarDate(namePattern.exec(name)?.[1] ?? '');
}

/** By day, then by number. */
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  const [, dayA = '', numberA = '1'] = namePattern.exec(a.name) ?? [];
  const [, dayB = '', numberB = '1'] = namePattern.exec(b.name) ?? [];
  return dayA === dayB ? Number(numberA) - Number(numberB) : dayA < dayB ? -1 : 1;
}
