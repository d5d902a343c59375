import { editorSchemas } from './editor-schemas.ts';
import { schemaFiles } from './generated-files.ts';
import { allMistakes } from './mistakes/all-mistakes.ts';
import { mistakePages } from './mistakes/write-pages.ts';

/** The generated files that follow from the rules, but for the rules' own pages: path from the project's root → its text. */
export async function filesFromRules(): Promise<Readonly<Record<string, string>>> {
  return { ...schemaFiles(editorSchemas()), ...mistakePages(await allMistakes()) };
}
