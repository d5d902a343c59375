import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { translatorFor } from '../../src/i18n/translator.ts';
import { type Language, languages } from '../../src/languages.ts';
import { sentenceOf } from '../../src/report/sentences.ts';
import type { Finding } from '../../src/rules/engine/run-rules.ts';
import { blockIn, generatedBlock } from '../rule-pages/read-page.ts';
import type { NamedMistake } from './all-mistakes.ts';
import { checkMistake } from './check-mistake.ts';
import { groups } from './mistake.ts';

const words = {
  en: { page: 'docs/mistakes.md', suffix: '', columns: ['mistake', 'rule', 'what the check says'] },
  fr: {
    page: 'docs/mistakes.fr.md',
    suffix: '.fr',
    columns: ['erreur', 'règle', 'ce que dit la vérification'],
  },
} as const;

interface CheckedOnce extends NamedMistake {
  readonly finding: Finding | undefined;
}

/** The pages on mistakes with their lists written anew: path from the project's root → text. */
export function mistakePages(all: readonly NamedMistake[]): Readonly<Record<string, string>> {
  const mistakes = all.map((mistake) => ({ ...mistake, finding: findingOf(mistake) }));
  return Object.fromEntries(
    languages.map((language) => {
      const { page } = words[language];
      const text = readFileSync(fileURLToPath(new URL(`../../${page}`, import.meta.url)), 'utf8');
      const found = withBlock(text.split('\n'), 'found', tables(mistakes, language));
      return [page, withBlock(found, 'missed', missed(mistakes, language)).join('\n')];
    }),
  );
}

function withBlock(lines: readonly string[], name: string, block: readonly string[]): readonly string[] {
  const range = blockIn(lines, name);
  if (!range) throw new Error(`there is no place for “${name}”`);
  return [...lines.slice(0, range[0]), ...generatedBlock(name, block), ...lines.slice(range[1])];
}

/** What the rule that is to find a mistake says of it; undefined where no rule is to. */
function findingOf(mistake: NamedMistake): Finding | undefined {
  const { found, name } = mistake;
  if (!found) return undefined;
  const finding = checkMistake(mistake).findings.find(({ rule }) => rule === found.rule);
  if (!finding) throw new Error(`${name}: ${found.rule} finds nothing`);
  return finding;
}

function tables(mistakes: readonly CheckedOnce[], language: Language): readonly string[] {
  const { columns } = words[language];
  return Object.entries(groups).flatMap(([group, title], index) => {
    const rows = mistakes.filter((mistake) => mistake.group === group);
    return [
      ...(index === 0 ? [] : ['']),
      `## ${title[language]}`,
      '',
      row(columns),
      row(columns.map(() => '---')),
      ...rows.flatMap(({ words: said, finding }) =>
        finding ? [row([asText(said[language]), ...cellsOf(finding, language)])] : [],
      ),
    ];
  });
}

function cellsOf(finding: Finding, language: Language): readonly string[] {
  const level = translatorFor(language)(`report.severity.${finding.severity}`);
  const page = `rules/${finding.rule}${words[language].suffix}.md`;
  return [`[\`${finding.rule}\`](${page}), ${level}`, asText(sentenceOf(finding, language))];
}

function missed(mistakes: readonly CheckedOnce[], language: Language): readonly string[] {
  return mistakes.filter(({ finding }) => !finding).map(({ words: said }) => `- ${asText(said[language])}`);
}

/** A text that Markdown shows as it is. */
function asText(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|~#]/g, (character) => `\\${character}`);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
