import { editorSchemas } from './editor-schemas.ts';
import { schemaFiles } from './generated-files.ts';

/** The generated files that follow from the rules there are, but for the rules' own pages: path from the project's root → its text. */
export function filesFromRules(): Readonly<Record<string, string>> {
  return schemaFiles(editorSchemas());
}
