import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { type Localized, languages } from '../src/languages.ts';
import { confirmStatements } from './confirm-statements.ts';
import type { GeneratedOrganization } from './generate.ts';

const addition: Localized<string> = {
  en: 'Whoever writes to the office receives an answer in the language of the letter.',
  fr: 'Quiconque écrit au bureau reçoit une réponse dans la langue de sa lettre.',
};

/** Adds a sentence to both versions of a statement of {@link writeVitrine} and confirms them: an edit that leaves no finding. */
export function editStatement(content: string, { slug }: GeneratedOrganization): void {
  for (const language of languages)
    appendFileSync(path.join(content, slug.en, `privacy.${language}.md`), `\n${addition[language]}\n`);
  confirmStatements(content, slug.en);
}
