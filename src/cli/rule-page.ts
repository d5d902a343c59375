import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Language, propertiesOf } from '../languages.ts';
import { projectRoot } from '../project-root.ts';

/** The documentation of a rule, as Markdown; undefined when there is none in this language. */
export function rulePage(rule: string, language: Language): string | undefined {
  const file = path.join(projectRoot, 'docs/rules', `${rule}${propertiesOf[language].documentSuffix}.md`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
