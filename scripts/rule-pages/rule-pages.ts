import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Language, languages, propertiesOf } from '../../src/languages.ts';
import type { Rule } from '../../src/rules/engine/rule.ts';
import { rules } from '../../src/rules/registry.ts';
import { writeIndex } from './write-index.ts';
import { writePage } from './write-page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The page of a rule in a language, from the project's root. */
export function pageOf({ id }: Pick<Rule, 'id'>, language: Language): string {
  return `docs/rules/${id}${propertiesOf[language].documentSuffix}.md`;
}

/** The index of the pages. */
export function indexOf(language: Language): string {
  return `docs/rules/README${propertiesOf[language].documentSuffix}.md`;
}

export interface WrittenPages {
  /** Path from the project's root → what it should contain. */
  readonly files: Readonly<Record<string, string>>;
  /** Pages that could not be read, each with why. */
  readonly problems: readonly string[];
}

/**
 * The rules' pages that there are, and their index, with what follows from the program written anew.
 *
 * @param only ids of rules; those of all when left out.
 */
export function rulePages(only?: readonly string[]): WrittenPages {
  const files: Record<string, string> = {};
  const problems: string[] = [];
  const write = (file: string, anew: (text: string) => string): void => {
    if (!existsSync(`${root}${file}`)) return;
    try {
      files[file] = anew(readFileSync(`${root}${file}`, 'utf8'));
    } catch (error) {
      problems.push(`${file}: ${error instanceof Error ? error.message : error}`);
    }
  };
  for (const language of languages) {
    if (!only) write(indexOf(language), (text) => writeIndex(text, rules, language));
    for (const rule of rules.filter(({ id }) => only?.includes(id) ?? true))
      write(pageOf(rule, language), (text) => writePage(text, rule, language));
  }
  return { files, problems };
}
