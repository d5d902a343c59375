import { completeEditionText } from '../../content/editions/complete-text.ts';
import type { Edition } from '../../content/editions/edition.ts';
import { memoryFileSystem } from '../../content/file-system.ts';
import type { Library, StatementVersion } from '../../content/library.ts';
import { type NewRecord, newEdition } from '../../history/editions/new-records.ts';
import type { CommittedState, LeftOut, ReadableState } from '../../history/editions/proposed-editions.ts';
import { inEveryLanguage, type Language, type Localized, languages, localize } from '../../languages.ts';
import { readLibrary } from '../read-library.ts';

export interface ReadStates {
  readonly states: readonly ReadableState[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads the states of a statement as the editions that they would be, so that none is made that could not be shown.
 *
 * @param library today’s, whose settings they are read by.
 * @param versions of the statement today, which say what the front matter of old states lacks.
 */
export function readStates(
  committed: readonly CommittedState[],
  library: Library,
  { organization, stem }: { readonly organization: string; readonly stem: string },
  versions: Localized<StatementVersion>,
): ReadStates {
  const leftOut: LeftOut[] = [];
  const complete: { readonly state: CommittedState; readonly texts: Localized<string> }[] = [];
  for (const state of committed) {
    const texts: Partial<Record<Language, string>> = {};
    for (const language of languages) {
      const text = completed(state, language);
      if (text !== undefined) texts[language] = text;
    }
    const both = inEveryLanguage(texts);
    if (both) complete.push({ state, texts: both });
  }
  const states = asEditions(complete).flatMap(({ state, texts, edition }): ReadableState[] => {
    const parsed = inEveryLanguage(localize((language) => edition?.texts[language].parse()));
    if (parsed) return [{ ...withoutFiles(state), texts, versions: parsed }];
    const why = { wrong: 'front-matter' } as const;
    leftOut.push({ state, reason: { kind: 'unreadable', language: 'en', why } });
    return [];
  });
  return { states, leftOut };

  /** One reason for each commit is enough: the first. */
  function completed(state: CommittedState, language: Language): string | undefined {
    const bytes = state.files.get(language);
    const isTold = leftOut.at(-1)?.state === state;
    if (!bytes) {
      if (!isTold) leftOut.push({ state, reason: { kind: 'missing', language } });
      return undefined;
    }
    const { title, description, slug } = versions[language].frontMatter.values;
    const result = completeEditionText(bytes, { title, description, slug, updated: state.day });
    if ('text' in result) return result.text;
    if (!isTold) leftOut.push({ state, reason: { kind: 'unreadable', language, why: result } });
    return undefined;
  }

  /** The loader alone parses an edition, so it is given them in memory. */
  function asEditions(of: typeof complete) {
    const records: NewRecord[] = [];
    for (const { state, texts } of of) {
      const facts = { change: 'substantive', sections: [], summary: { en: '–', fr: '–' } } as const;
      const { day } = state;
      records.push(
        newEdition({ organization, stem, records }, { ...facts, released: day, effective: day, texts }),
      );
    }
    const folder = (library.site?.file ?? '').split('/')[0] ?? '';
    const settings = [library.site?.file ?? '', `${folder}/${organization}/organization.yaml`];
    const files = Object.fromEntries([
      ...settings.map((file) => [file.slice(folder.length + 1), library.sources.get(file) ?? ''] as const),
      ...records.flatMap((record) => [...record.files]),
    ]);
    const read = readLibrary(memoryFileSystem(files), folder).organizations[0]?.archives.get(stem);
    const editions = new Map((read?.records ?? []).map((record) => [record.name, record as Edition]));
    return of.map(({ state, texts }, index) => ({
      state,
      texts,
      edition: editions.get(records[index]?.name ?? ''),
    }));
  }
}

function withoutFiles({ commit, day, subject }: CommittedState): Omit<CommittedState, 'files'> {
  return { commit, day, subject };
}
