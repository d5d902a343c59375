import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { EditionChange } from '../../content/editions/edition.ts';
import { isCalendarDate } from '../../content/schemas.ts';
import { readYaml } from '../../content/yaml.ts';
import { readTextIfThere } from '../../files/read-ordinary-file.ts';
import type { ProposedEdition } from '../../history/editions/proposed-editions.ts';
import { type Localized, localize } from '../../languages.ts';
import { printable } from '../../text/printable.ts';
import { UsageError } from '../usage-error.ts';

/** Of a thousand statements with a hundred editions each. In bytes. */
const largestFile = 100 * 1024 * 1024;

/** What the editor says of an edition. */
export interface WrittenEdition {
  readonly commit: string;
  readonly date: string;
  readonly change: EditionChange;
  readonly summary: Localized<string>;
  /** Of the file. */
  readonly line: number;
}

/** `organization/statement` → its editions, oldest first. */
export type WrittenSummaries = ReadonlyMap<string, readonly WrittenEdition[]>;

const fileSchema = z.strictObject({
  statements: z.record(
    z.string(),
    z.array(
      z.strictObject({
        commit: z.string(),
        date: z.string().refine(isCalendarDate),
        change: z.enum(['first', 'substantive', 'editorial'] satisfies EditionChange[]),
        summary: z.strictObject({ en: z.string(), fr: z.string() }),
      }),
    ),
  ),
});

/**
 * Reads the file in which an editor has said what changed.
 *
 * @returns undefined when there is none.
 * @throws UsageError for one that is not as it must be, with the line.
 */
export function readSummaries(file: string): WrittenSummaries | undefined {
  const text = readTextIfThere(file, largestFile);
  if (text === undefined) return undefined;
  const refuse = (line: number): never => {
    throw new UsageError('cli.history.badSummaries', { file, line });
  };
  const read = readYaml(text.replaceAll('\r\n', '\n'), file);
  if ('problems' in read) return refuse(read.problems[0]?.location.line ?? 1);
  const { mapping } = read;
  const result = fileSchema.safeParse(mapping.value);
  if (!result.success) return refuse(mapping.valueLocation(result.error.issues[0]?.path ?? []).line);
  return new Map(
    Object.entries(result.data.statements).map(([target, editions]) => [
      target,
      editions.map((edition, index) => ({
        ...edition,
        line: mapping.valueLocation(['statements', target, index, 'commit']).line,
      })),
    ]),
  );
}

/**
 * Writes the file for an editor to complete.
 *
 * @throws UsageError where the system refuses.
 */
export function writeSummaries(
  file: string,
  statements: ReadonlyMap<string, readonly (ProposedEdition & { readonly summary: Localized<string> })[]>,
): void {
  const lines = [
    '# For “vitrine history import --summaries”: what to tell readers of each edition. Write the summaries; correct date and',
    '# change (substantive or editorial). An edition that is removed here is not made: its change goes into the next one.',
    '# Pour « vitrine history import --summaries » : ce qui est dit au public de chaque édition. Écrivez les résumés; corrigez',
    '# date et change (substantive ou editorial). Une édition supprimée ici n’est pas faite : la suivante contient son changement.',
    'statements:',
    ...[...statements].flatMap(([target, editions]) => [
      `  ${target}:${editions.length === 0 ? ' []' : ''}`,
      ...editions.flatMap(({ state, day, change, summary }) => [
        `    # ${printable(state.subject)}`,
        `    - commit: ${JSON.stringify(state.commit)}`,
        `      date: ${day}`,
        `      change: ${change}`,
        '      summary:',
        ...Object.values(localize((language) => `        ${language}: ${JSON.stringify(summary[language])}`)),
      ]),
    ]),
    '',
  ];
  try {
    writeFileSync(path.resolve(file), lines.join('\n'), { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError('cli.history.summariesNotWritten', { file, code });
  }
}
