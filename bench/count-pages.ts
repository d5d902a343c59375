import { readdirSync } from 'node:fs';
import path from 'node:path';
import { statementSlug } from './generate.ts';

const statementFile = new RegExp(`^(?:en/.+/${statementSlug.en}|fr/.+/${statementSlug.fr})/index\\.html$`);

/**
 * Counts the pages of a generated site of so many organizations.
 *
 * @throws Error when a statement is not there in each language: who leaves pages out must not look fast.
 */
export function countPages(output: string, organizations: number): number {
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' });
  const statements = files.filter((file) => statementFile.test(file.replaceAll(path.sep, '/')));
  if (statements.length !== 2 * organizations)
    throw new Error(`${output} holds ${statements.length} of ${2 * organizations} statements`);
  return files.filter((file) => file.endsWith('.html')).length;
}
